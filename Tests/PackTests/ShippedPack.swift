import CaseFormat
import Foundation
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// The shipped pack and its stories, read once for all tests.
enum ShippedPack {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let program: Program? = {
    var files = SourceFiles()
    let sources = yamlFiles(below: "Rules/lao-pdr").filter { !$0.path.contains("/text/") }
      .compactMap { url in (try? Data(contentsOf: url)).map { files.add(name: url.path, bytes: Array($0)) } }
    return PackReader.read(sources).pack.map { Program($0) }
  }()

  static let scenarios: [Scenario] = {
    guard let program else { return [] }
    var files = SourceFiles()
    var reader = ScenarioReader(pack: program.pack)
    return yamlFiles(below: "Scenarios").filter { !$0.path.contains("/text/") }.compactMap { url in
      (try? Data(contentsOf: url)).flatMap { reader.read(files.add(name: url.path, bytes: Array($0))) }
    }.filter { !$0.isDraft && !$0.isBoundary }
  }()

  private static func yamlFiles(below folder: String) -> [URL] {
    let found = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }
      .sorted { $0.path < $1.path }
  }

  /// A day on which scenarios without a date are judged.
  static let today = CivilDate(year: 2026, month: 11, day: 23)

  static func date(of scenario: Scenario) throws -> CivilDate {
    try #require(scenario.record.asOf ?? today)
  }
}
