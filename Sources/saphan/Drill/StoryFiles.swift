import ArgumentParser
import CaseFormat
import Localisation
import RuleLanguage
import Scenarios
import Source

/// The stories of a drill with their translations: `text/LANGUAGE/*.yaml` in the folder of stories.
struct StoryFiles {
  /// The stories, by their files' paths.
  let scenarios: [Scenario]
  private let folders: [String]

  /// Reads stories; shows what is wrong and ends with code 2 where one cannot be read.
  init(_ paths: [String], for pack: Pack, files: inout SourceFiles) throws {
    let given = paths.isEmpty ? [PackOption.defaultFolder(for: "Scenarios")] : paths
    folders = given.filter(Disk.isFolder)
    scenarios = try ScenarioFiles(given, for: pack, files: &files).scenarios
  }

  /// The files of stories at a path: those of a folder without its translations.
  static func paths(_ path: String) throws(Diagnostic) -> [String] {
    guard Disk.isFolder(path) else { return [path] }
    return try Disk.yamlFiles(below: path).filter { !isTranslation($0) }.map { path + "/" + $0 }
  }

  /// Whether a path, relative to a folder of stories, holds translations rather than a story.
  static func isTranslation(_ path: String) -> Bool { path.hasPrefix("text/") }

  /// The translations of the stories into a language; empty where there are none.
  ///
  /// - Throws: a diagnostic if a file of them cannot be read.
  func catalogue(_ language: String, original: String) throws(Diagnostic) -> Catalogue {
    var reader = CatalogueReader(language: language, original: original)
    var files = SourceFiles()
    for folder in folders {
      for path in try Disk.yamlFiles(below: folder) where path.hasPrefix("text/\(language)/") {
        let name = folder + "/" + path
        reader.read(files.add(name: name, bytes: try Disk.bytes(name)))
      }
    }
    if let problem = reader.diagnostics.first(where: { $0.severity == .error }) { throw problem }
    return reader.catalogue
  }
}
