import Foundation
import Localisation
import PolicyAnalysis
import RuleEngine
import Source

extension ShippedRules {
  /// The shipped rules with their texts in each language.
  static let programs: [Language: Program] = {
    guard let program else { return [:] }
    var programs = [Language.english: program]
    for language in [Language.lao, .thai] {
      let pack = program.pack.translated(by: catalogue(language))
      programs[language] = Program(pack)
    }
    return programs
  }()

  private static func catalogue(_ language: Language) -> Catalogue {
    var files = SourceFiles()
    var reader = CatalogueReader(language: language.rawValue, original: Language.english.rawValue)
    for url in yamlFiles("Rules/lao-pdr/text/\(language.rawValue)") {
      if let data = try? Data(contentsOf: url) { reader.read(files.add(name: url.path, bytes: Array(data))) }
    }
    return reader.catalogue
  }
}
