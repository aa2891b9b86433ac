#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Source

/// A file that is read from its beginning to its end, or standard input.
struct InputFile: ~Copyable {
  /// Its name in messages.
  let name: String
  /// Its size, where it has one.
  let size: Int?
  private let descriptor: Int32

  /// Opens a file; `-` is standard input.
  init(_ path: String) throws(Diagnostic) {
    name = path == "-" ? "standard input" : path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else {
      let isMissing = errno == ENOENT
      throw Diagnostic(
        isMissing ? "no-such-file" : "unreadable-file", .error,
        isMissing ? "there is no file `\(path)`" : "the file `\(path)` cannot be read", at: nil)
    }
    var information = stat()
    let isRegular = fstat(descriptor, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
    size = isRegular ? Int(information.st_size) : nil
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// Reads at most `count` bytes to `place`; 0 at the end.
  func read(to place: UnsafeMutablePointer<UInt8>, count: Int) throws(Diagnostic) -> Int {
    while true {
      #if canImport(Glibc)
        let got = Glibc.read(descriptor, place, count)
      #else
        let got = Darwin.read(descriptor, place, count)
      #endif
      if got >= 0 { return got }
      if errno != EINTR {
        throw Diagnostic("unreadable-file", .error, "\(name) cannot be read any further", at: nil)
      }
    }
  }
}
