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

  /// Standard output.
  init() {
    (name, descriptor, length) = ("standard output", STDOUT_FILENO, 0)
  }

  /// A file that only its owner can read, cut to its first `length` bytes; it is made unless it is there.
  init(_ path: String, keeping length: Int) throws(Diagnostic) {
    name = "`\(path)`"
    self.length = length
    descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    let isReady =
      descriptor >= 0 && lseek(descriptor, 0, SEEK_END) >= length && ftruncate(descriptor, off_t(length)) == 0
      && lseek(descriptor, off_t(length), SEEK_SET) == length
    if !isReady {
      throw Diagnostic("unwritable-file", .error, "the file \(name) cannot be written", at: nil)
    }
  }

  deinit {
    if descriptor != STDOUT_FILENO { close(descriptor) }
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
        throw Diagnostic("unwritable-file", .error, "\(name) cannot be written any further", at: nil)
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
  func synchronize() { _ = fsync(descriptor) }
}
