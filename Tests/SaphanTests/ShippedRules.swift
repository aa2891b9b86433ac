import CaseFormat
import Foundation
import RuleEngine
import RuleLanguage
import Source

/// The rules and stories that stand in the repository, where there are any.
enum ShippedRules {
  static let program: Program? = {
    var files = SourceFiles()
    let sources = yamlFiles("Rules/lao-pdr").filter { !$0.path.contains("/text/") }.compactMap { url in
      (try? Data(contentsOf: url)).map { files.add(name: url.path, bytes: Array($0)) }
    }
    return PackReader.read(sources).pack.map { Program($0) }
  }()

  static let stories: [(String, CaseFile)] = {
    guard let pack = program?.pack else { return [] }
    var files = SourceFiles()
    return storyPaths.compactMap { path in
      guard let data = try? Data(contentsOf: URL(filePath: path)) else { return nil }
      var reader = CaseReader(pack: pack, mayQuote: true)
      return reader.read(files.add(name: path, bytes: Array(data))).map { (path, $0) }
    }
  }()

  static var storyPaths: [String] {
    yamlFiles("Scenarios").map(\.path)
      .filter { !$0.contains("/Scenarios/text/") && !$0.contains("/boundary/") }
  }

  static func yamlFiles(_ folder: String) -> [URL] {
    let found = FileManager.default.enumerator(
      at: ReliefPack.root.appending(path: folder), includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }
      .sorted { $0.path < $1.path }
  }
}
