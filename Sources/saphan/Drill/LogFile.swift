#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Drills
import Source

/// The file of a class's log: lines are only ever added, and each is on the disk before the next question is asked.
struct LogFile {
  /// Where it lies.
  let path: String

  /// What it holds so far; nothing where there is no file yet.
  func read() throws(Diagnostic) -> ClassLog {
    FileManager.default.fileExists(atPath: path) ? ClassLog(bytes: try Disk.bytes(path)) : ClassLog()
  }

  /// Adds entries at the end, in one go.
  ///
  /// What a kill has left of a line is closed first, so that it cannot spoil the next one.
  func append(_ entries: [LogEntry]) throws {
    if entries.isEmpty { return }
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw problem }
    defer { close(descriptor) }
    var bytes = endsInLine(descriptor) ? [] : [UInt8(ascii: "\n")]
    for entry in entries { bytes += try ClassLog.line(entry) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw problem }
      rest = rest.dropFirst(max(0, count))
    }
    guard fsync(descriptor) == 0 else { throw problem }
  }

  private func endsInLine(_ descriptor: Int32) -> Bool {
    let end = lseek(descriptor, 0, SEEK_END)
    var byte: UInt8 = 0
    return end <= 0 || pread(descriptor, &byte, 1, end - 1) != 1 || byte == UInt8(ascii: "\n")
  }

  private var problem: Diagnostic {
    Diagnostic(
      "unwritable-log", "the log `\(VisibleText.of(path[...]))` cannot be written", at: nil,
      help: "name another one with `--log`")
  }
}
