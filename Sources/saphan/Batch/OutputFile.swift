#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Source

/// A file that is written from its beginning to its end, or standard output.
struct OutputFile: ~Copyable {
  /// Bytes in it.
  private(set) var length: Int
  private let name: String
  private let descriptor: Int32
  /// Whether what it holds can be cut, and waits for the disk: not of pipes and devices.
  private let isRegular: Bool

  /// Standard output.
  init() {
    (name, descriptor, length, isRegular) = ("standard output", STDOUT_FILENO, 0, false)
  }

  /// A file that only its owner can read, cut to its first `length` bytes; it is made unless it is there.
  init(_ path: String, keeping length: Int) throws(Diagnostic) {
    name = "the file `\(path)`"
    self.length = length
    let other = Self.openAlready(path)
    descriptor = other.map { dup($0) } ?? Self.open(path)
    let code = errno
    let status = FileStatus(descriptor: descriptor)
    isRegular = other == nil && status?.isRegular == true
    guard descriptor >= 0 else { throw unwritable(code) }
    guard isRegular, let status else { return }
    guard status.size >= length else { throw tooShort() }
    try keepFromOthers(status)
    guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, off_t(length), SEEK_SET) == length
    else { throw unwritable(errno) }
  }

  deinit {
    if descriptor != STDOUT_FILENO { close(descriptor) }
  }

  /// Whether a path leads to a file of its own, beside which a note can lie; what is not there yet will be one.
  static func isFile(_ path: String) -> Bool {
    openAlready(path) == nil && FileStatus(path)?.isRegular != false
  }

  /// Standard output or standard error, if that is what a path leads to: opened again, it would be written over from its beginning.
  private static func openAlready(_ path: String) -> Int32? {
    guard let status = FileStatus(path) else { return nil }
    return [STDOUT_FILENO, STDERR_FILENO].first {
      FileStatus(descriptor: $0)?.identity == status.identity
    }
  }

  private static func open(_ path: String) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, O_WRONLY | O_CREAT, 0o600)
    #else
      Darwin.open(path, O_WRONLY | O_CREAT, 0o600)
    #endif
  }

  /// Lets nobody else read what is going to be in it.
  private func keepFromOthers(_ status: FileStatus) throws(Diagnostic) {
    guard status.isOpenToOthers, fchmod(descriptor, 0o600) != 0 else { return }
    // Some memory sticks know no owners; there the owner is whoever holds the stick.
    if !status.isOurs { throw unwritable(EPERM) }
  }

  /// Writes bytes behind the others.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, start, rest.count)
      #else
        let count = Darwin.write(descriptor, start, rest.count)
      #endif
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        length += count
      } else if errno != EINTR {
        throw unwritable(errno, " any further")
      }
    }
  }

  /// Writes bytes behind the others.
  mutating func write(_ bytes: [UInt8]) throws(Diagnostic) {
    var problem: Diagnostic?
    bytes.withUnsafeBytes { buffer in
      do throws(Diagnostic) { try write(buffer) } catch { problem = error }
    }
    if let problem { throw problem }
  }

  /// Waits until the disk has what was written.
  func synchronize() throws(Diagnostic) {
    guard isRegular, fsync(descriptor) != 0 else { return }
    throw unwritable(errno, " any further")
  }

  /// Waits until the disk has the names in the folder of a file.
  static func synchronizeFolder(of path: String) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder = names.isEmpty ? "." : names.joined(separator: "/") + "/"
    // Some file systems cannot; then nothing more can be done.
    let descriptor = Self.openFolder(folder)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  private static func openFolder(_ path: String) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, O_RDONLY)
    #else
      Darwin.open(path, O_RDONLY)
    #endif
  }
}

extension OutputFile {
  private func unwritable(_ code: Int32, _ since: String = "") -> Diagnostic {
    let reason = String(cString: strerror(code))
    let isFull = [ENOSPC, EDQUOT, EFBIG].contains(code)
    return Diagnostic(
      "unwritable-file", .error, "\(name) cannot be written\(since): \(reason)", at: nil,
      help: isFull ? "make room, then give the same command with `--resume`" : nil)
  }

  private func tooShort() -> Diagnostic {
    Diagnostic(
      "bad-checkpoint", .error, "\(name) is shorter than the note of the interrupted run says", at: nil,
      help: "delete the note to begin again")
  }
}
