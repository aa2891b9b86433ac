import Foundation
import RuleLanguage
import Scenarios
import Source

/// The pack that is shipped.
enum ShippedPack {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = root.appending(path: "Rules/lao-pdr")

  static let pack: Pack? = read(folder).pack

  /// The date that tests take for today.
  static let today = CivilDate(year: 2026, month: 11, day: 25)

  /// All stories, proposed ones too.
  static let scenarios: [Scenario] = {
    guard let pack else { return [] }
    let folder = root.appending(path: "Scenarios")
    var (files, reader) = (SourceFiles(), ScenarioReader(pack: pack))
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.sorted().filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("text/") }.compactMap { path in
      let data = (try? Data(contentsOf: folder.appending(path: path))) ?? Data()
      return reader.read(files.add(name: path, bytes: Array(data)))
    }
  }()

  /// A pack in a folder, with its files.
  static func read(_ folder: URL) -> (
    pack: Pack?, diagnostics: [Diagnostic], files: SourceFiles, rules: [SourceFile]
  ) {
    var files = SourceFiles()
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let rules = paths.sorted().filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("text/") }.map { path in
      let data = (try? Data(contentsOf: folder.appending(path: path))) ?? Data()
      return files.add(name: path, bytes: Array(data))
    }
    let (pack, diagnostics) = PackReader.read(rules)
    return (pack, diagnostics, files, rules)
  }
}
