import CaseFormat
import Foundation
import RuleLanguage
import Source
import Testing

/// Packs to write cases of.
enum TestPack {
  /// The shipped pack, and one whose names other programs would take for something else.
  static let all: [Pack] = [shipped, odd].compactMap { $0 }

  static let shipped: Pack? = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Rules/lao-pdr")
    var files = SourceFiles()
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = (found?.compactMap { $0 as? URL } ?? []).filter {
      $0.pathExtension == "yaml" && !$0.path.contains("/text/")
    }
    let sources = urls.sorted { $0.path < $1.path }
      .compactMap { url in (try? Data(contentsOf: url)).map { files.add(name: url.path, bytes: Array($0)) } }
    return PackReader.read(sources).pack
  }()

  static let odd: Pack? = {
    var files = SourceFiles()
    return PackReader.read([
      files.add(name: "pack.yaml", bytes: Array(head.utf8)),
      files.add(name: "facts.yaml", bytes: Array(facts.utf8)),
    ]).pack
  }()

  /// A text as a file of its own.
  static func file(_ text: [UInt8]) -> SourceFile {
    var files = SourceFiles()
    return files.add(name: "case.yaml", bytes: text, isConfidential: true)
  }

  private static let head = """
    pack: odd
    version: "0.10"
    title: A pack of odd names
    jurisdiction: Nowhere
    languages: [en]
    formal_identification: Nobody
    disclaimer: This is a test.
    topics: [{first: First}]
    """

  private static let facts = """
    facts:
      "null": {label: Zero, type: yes_no, ask: Ask?, topic: first, usual: yes}
      "on": {label: On, type: choice, values: {"null": N, "true": T, y: Y, off: O}, ask: Ask?, topic: first, usual: y}
      e: {label: E, type: set, values: {"null": N, "false": F, n: M, x: X}, ask: Ask?, topic: first, usual: none, basis: [record, seen]}
      s: {label: S, type: number, unit: degrees, range: -40..50.125, ask: Ask?, topic: first, usual: 20}
    """
}
