import CaseFormat
import Foundation
import Localisation
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import TestSupport
import Testing

@testable import saphan

/// The shipped pack and its stories, read once for all tests.
enum Shipped {
  static let loaded: LoadedPack? = load("Rules/lao-pdr")
  static let relief: LoadedPack? = load("Tests/SaphanTests/Packs/flood-relief")

  static let program: Program? = loaded.map { Program($0.pack) }

  /// The files of the stories.
  ///
  /// Proposed ones, which nobody has accepted, are left out.
  static let paths: [String] = ((try? Disk.yamlFiles(below: folder("Scenarios"))) ?? [])
    .filter { !$0.hasPrefix("text/") && !$0.hasPrefix("boundary/") }.map {
      folder("Scenarios") + "/" + $0
    }

  static let stories: [Scenario] = {
    guard let loaded else { return [] }
    var files = SourceFiles()
    var reader = ScenarioReader(pack: loaded.pack)
    return paths.compactMap { path in
      (try? Disk.bytes(path)).flatMap { reader.read(files.add(name: path, bytes: $0)) }
    }
  }()

  /// The pack's texts in a language, and the program's words.
  static func shown(_ language: String) throws -> (Pack, ProgramTexts) {
    var languages = PackLanguages(try #require(loaded))
    return try languages.shown(language)
  }

  static func date(of story: Scenario) throws -> CivilDate {
    try #require(story.record.asOf ?? CivilDate(year: 2026, month: 11, day: 25))
  }

  static func folder(_ name: String) -> String { BuiltProgram.root.appending(path: name).path }

  private static func load(_ name: String) -> LoadedPack? {
    var files = SourceFiles()
    guard let read = try? PackFolder(folder(name), files: &files), let pack = read.pack else { return nil }
    return LoadedPack(pack: pack, contentHash: read.contentHash, folder: folder(name))
  }
}
