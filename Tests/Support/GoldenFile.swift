public import Foundation

/// An expected text beside the tests; `UPDATE_GOLDEN=1` rewrites it where it differs, which is a difference all the same.
public struct GoldenFile {
  /// Whether files are rewritten.
  public static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  private let url: URL

  /// The text in this file.
  public init(_ url: URL) { self.url = url }

  /// The first line in which a text differs; nil where none does.
  public func difference(from actual: String) throws -> String? {
    let expected = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    guard actual != expected else { return nil }
    if Self.isUpdating {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: url)
    }
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let first =
      zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    let lines = "line \(first + 1): \(old.dropFirst(first).first ?? "") | \(new.dropFirst(first).first ?? "")"
    return "\(url.lastPathComponent) \(Self.isUpdating ? "was rewritten" : "differs"), \(lines)"
  }
}
