import TestSupport
import CaseStore
import Foundation

/// One run of the built program, without a terminal.
struct Run {
  let status: Int32
  let output: String
  let messages: String

  /// Runs `saphan case` with these arguments; the passphrase goes to its standard input.
  init(
    _ arguments: [String], of command: [String] = ["case"], passphrase: String? = "open sesame",
    temporary: String? = nil
  ) throws {
    let passphrase = command.isEmpty ? nil : passphrase
    let process = Process()
    process.executableURL = Built.folder.appending(path: "saphan")
    process.arguments = command + arguments + (passphrase == nil ? [] : ["--passphrase-fd", "0"])
    process.currentDirectoryURL = Self.root
    process.environment = [
      "TMPDIR": temporary ?? NSTemporaryDirectory(), "HOME": temporary ?? "/nonexistent",
    ]
    // A file rather than a pipe: a program that ends without reading would end the tests with a signal.
    let input = FileManager.default.temporaryDirectory.appending(path: "saphan-input-\(UUID().uuidString)")
    try Data("\(passphrase ?? "")\n".utf8).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    let (output, messages) = (Pipe(), Pipe())
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    self.output = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    self.messages = String(decoding: try messages.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}

extension TemporaryFolder {
  /// Saves a case of the test pack: a boy of sixteen whose house the water took.
  func keepCase(
    date: String = "2026-03-01", keepUntil: String? = "2099-01-01", isDraft: Bool = false,
    passphrase: String = "open sesame"
  ) throws -> CaseCode {
    let code = try vault.newCode()
    let text = """
      case: "\(code)"
      pack: flood-relief 2.1.0
      as_of: \(date)
      answers:
        age:
          statements:
            - {value: 16, basis: said}
            - {value: 19, basis: document, by: ferry-post-7}
        water_entered: {value: declined, basis: said}
      record:
      \(isDraft ? "  draft: yes\n" : "")  date: \(date)
        announced: full_relief
        decision: {tier: full_relief, reason: grandmother hid upstairs}
      \(keepUntil.map { "  keep_until: \($0)\n" } ?? "")
      """
    try vault.save(Array(text.utf8), as: code, with: try key(passphrase))
    return code
  }
}
