import Foundation
import FuzzInput
import Testing

/// Inputs that fuzzing found worth keeping, read again: none may crash the reader or break its promise.
@Suite struct CorpusTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fuzz/Corpus")

  @Test func everyInputIsReadWithoutACrash() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { !$0.hasPrefix(".") }.sorted()
    #expect(names.count > 100, "the corpus is gone")
    for name in names { readPack(fuzzed: Array(try Data(contentsOf: Self.folder.appending(path: name)))) }
  }
}
