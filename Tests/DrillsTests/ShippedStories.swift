import CaseFormat
import Drills
import Foundation
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// The shipped pack and its stories, read once for all tests.
enum ShippedStories {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let program: Program? = {
    var files = SourceFiles()
    let sources = yamlFiles(below: "Rules/lao-pdr").compactMap { url in
      (try? Data(contentsOf: url)).map { files.add(name: url.path, bytes: Array($0)) }
    }
    return PackReader.read(sources).pack.map { Program($0) }
  }()

  static let scenarios: [Scenario] = {
    guard let program else { return [] }
    var files = SourceFiles()
    var reader = ScenarioReader(pack: program.pack)
    return yamlFiles(below: "Scenarios").compactMap { url in
      (try? Data(contentsOf: url)).flatMap { reader.read(files.add(name: url.path, bytes: Array($0))) }
    }
  }()

  static let all: [DrillStory] = {
    guard let program, let today else { return [] }
    return scenarios.compactMap { try? DrillStory($0, program: program, today: today) }
  }()

  /// The twenty annex stories and the contrasts.
  static let ofTheClass: [DrillStory] = {
    let annex = (1...20).map { $0 < 10 ? "annex-0\($0)" : "annex-\($0)" }
    return all.filter { annex.contains($0.id) || $0.scenario.tags.contains("contrast") }
  }()

  static let today = CivilDate(year: 2026, month: 11, day: 25)

  private static func yamlFiles(below folder: String) -> [URL] {
    let found = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "yaml" && !$0.path.contains("/text/") }
      .sorted { $0.path < $1.path }
  }
}
