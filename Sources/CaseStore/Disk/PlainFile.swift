#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is not sealed: what somebody has taken out of a vault on purpose.
public enum PlainFile {
  /// Makes a file that only its owner can read, from its first byte on.
  ///
  /// Whatever is there already, even a link, is left alone. A file that cannot be written to its end is removed.
  public static func create(_ path: String, _ bytes: [UInt8]) throws(StoreError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    guard let file = Descriptor(open(path, flags, 0o600)) else {
      throw errno == EEXIST ? .alreadyThere : .unwritable(errno)
    }
    var problem = file.write(bytes)
    if problem == nil, fsync(file.number) != 0 { problem = errno }
    guard let problem else { return }
    file.overwrite()
    unlink(path)
    throw .unwritable(problem)
  }
}
