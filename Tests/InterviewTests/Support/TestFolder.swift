import Foundation
import Testing

/// A folder of its own for a test, removed at the end.
final class TestFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "saphan-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path + "/tmp", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Everything that lies in it, in order.
  func names() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }

  /// No file holds any of these words, and no file's name does.
  func expectNothingInTheClear(_ words: [String]) throws {
    for name in try names() {
      let content = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
      for word in words {
        #expect(!name.contains(word) && content.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
  }
}
