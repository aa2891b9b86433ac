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
    let status = FileStatus(descriptor: descriptor)
    size = status?.isRegular == true ? status?.size : nil
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

  /// Reads at most `count` bytes; none at the end.
  func read(count: Int) throws(Diagnostic) -> [UInt8] {
    var problem: Diagnostic?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
      guard let start = buffer.baseAddress else { return }
      do throws(Diagnostic) { got = try read(to: start, count: count) } catch { problem = error }
    }
    if let problem { throw problem }
    return bytes
  }

  /// Whether a path leads to something that can be read only once.
  static func isStream(_ path: String) -> Bool {
    if path == "-" { return true }
    guard let status = FileStatus(path) else { return false }
    return !status.isRegular && !status.isFolder
  }

  /// The size of what a path leads to, where it has one.
  static func size(of path: String) -> Int? {
    let status = path == "-" ? FileStatus(descriptor: STDIN_FILENO) : FileStatus(path)
    return status?.isRegular == true ? status?.size : nil
  }
}
