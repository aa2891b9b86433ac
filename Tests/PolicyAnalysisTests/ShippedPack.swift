import Foundation
import RuleLanguage
import Source

/// The pack that is shipped.
enum ShippedPack {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = root.appending(path: "Rules/lao-pdr")

  static let pack: Pack? = read(folder).pack

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
