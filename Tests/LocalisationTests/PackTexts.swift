import Foundation
import Localisation
import Source
import YAMLTree

/// Every text of the shipped pack.
enum PackTexts {
  private static let pack = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Rules/lao-pdr")

  /// The texts in a language: for English, every scalar of the rule files that has a blank in it.
  static func all(_ language: String) throws -> [String] {
    if language == "en" { return try files(in: pack).flatMap { texts(YAMLTree.parse($0).root) } }
    var reader = CatalogueReader(language: language, original: "en")
    for file in try files(in: pack.appending(path: "text/\(language)")) { reader.read(file) }
    return reader.catalogue.entries.values.map(\.text.value).sorted()
  }

  private static func files(in folder: URL) throws -> [SourceFile] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    var files = SourceFiles()
    return try names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("text/") }.sorted().map { name in
      files.add(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }

  private static func texts(_ node: YAMLNode?) -> [String] {
    guard let node else { return [] }
    if let text = node.plainText { return text.value.contains(" ") ? [text.value] : [] }
    return (node.pairs ?? []).flatMap { texts($0.value) } + (node.items ?? []).flatMap { texts($0) }
  }
}
