import Foundation
import Testing

/// The program starts quickly because it links the small Foundation alone, where there is one.
@Suite struct ImportTests {
  @Test func foundationIsImportedOnlyWhereThereIsNoSmallerOne() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources")
      .standardized
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var found = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      for (number, line) in lines.enumerated() where line.hasSuffix("import Foundation") {
        found += 1
        #expect(number > 0 && lines[number - 1].hasSuffix("#else"), "\(file.lastPathComponent)")
      }
    }
    #expect(found > 5)
  }
}
