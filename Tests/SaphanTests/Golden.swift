import Foundation
import Testing

/// Expected texts beside the tests; `UPDATE_GOLDEN=1` rewrites those that differ, and fails.
enum Golden {
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// Compares a text with the file of this name below `Golden`.
  static func expect(_ actual: String, equals name: String) throws {
    let url = ReliefPack.folder.appending(path: "Golden/\(name)")
    let expected = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    guard actual != expected else { return }
    if isUpdating {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: url)
    }
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let first =
      zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    let lines = "line \(first + 1): \(old.dropFirst(first).first ?? "") | \(new.dropFirst(first).first ?? "")"
    Issue.record("\(name) \(isUpdating ? "was rewritten" : "differs"), \(lines)")
  }
}
