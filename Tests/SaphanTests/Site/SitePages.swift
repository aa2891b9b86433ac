import Foundation
import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

@testable import Reporting

/// The sites of the test pack, of the shipped rules, and of a pack whose every text is dangerous.
struct SitePages: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let pack: Pack
  let languages: [SiteLanguage]
  let stories: StoryIndex?
  let files: [String: String]

  static let day = CivilDate(year: 2026, month: 11, day: 25)

  init?(_ name: String, _ pack: Pack?, languages: [SiteLanguage], _ stories: [ScenarioResult]? = nil) {
    guard let pack, let day = Self.day else { return nil }
    testDescription = name
    self.pack = pack
    self.languages = languages
    self.stories = stories.map { StoryIndex($0, of: pack) }
    let site = PackSite(
      pack, languages: languages, stories: self.stories, contentHash: "0123abc", asOf: day)
    files = Dictionary(site.files().map { ($0.path, $0.text) }) { first, _ in first }
  }

  static let relief = ReliefPack.program.flatMap { program in
    SitePages(
      "flood relief", program.pack, languages: [SiteLanguage(program.pack)], results("story", program))
  }

  static let shipped = ShippedRules.program.flatMap { program in
    let others = [Language.lao, .thai].map { language in
      SiteLanguage(
        program.pack, catalogue: catalogue("Rules/lao-pdr/text", language),
        stories: catalogue("Scenarios/text", language))
    }
    return SitePages(
      "lao-pdr", program.pack, languages: [SiteLanguage(program.pack)] + others, stories(program))
  }

  /// A pack whose texts are all markup.
  static let markup = ReliefPack.program.flatMap { program in
    var pack = program.pack
    pack.rewriteTexts { _, text in "<i>\"&'\(text)</i>" }
    return SitePages("markup", pack, languages: [SiteLanguage(pack)])
  }

  static let all = [relief, shipped, markup].compactMap { $0 }

  private static func catalogue(_ folder: String, _ language: Language) -> Catalogue {
    var files = SourceFiles()
    var reader = CatalogueReader(language: language.rawValue, original: "en")
    for url in ShippedRules.yamlFiles("\(folder)/\(language.rawValue)") {
      if let data = try? Data(contentsOf: url) { reader.read(files.add(name: url.path, bytes: Array(data))) }
    }
    return reader.catalogue
  }

  private static func results(_ name: String, _ program: Program) -> [ScenarioResult]? {
    read([ReliefPack.casePath(name)], program)
  }

  private static func stories(_ program: Program) -> [ScenarioResult]? {
    read(ShippedRules.storyPaths, program)
  }

  private static func read(_ paths: [String], _ program: Program) -> [ScenarioResult]? {
    var files = SourceFiles()
    var reader = ScenarioReader(pack: program.pack)
    let scenarios = paths.compactMap { path in
      (try? Data(contentsOf: URL(filePath: path))).flatMap {
        reader.read(files.add(name: path, bytes: Array($0)))
      }
    }
    guard let day else { return nil }
    return try? program.run(scenarios, today: day)
  }
}
