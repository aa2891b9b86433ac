import Foundation
import RuleLanguage
import Source
import Testing

/// A pack of the tests: its own files, and those of `Base` that it does not replace.
struct TestPack: CustomTestStringConvertible {
  /// The folder's name, which says what the pack shows.
  let name: String
  /// Paths inside the pack, and texts.
  var texts: [(path: String, bytes: [UInt8])]

  /// The folder that the pack's own files stand in; nil for one written in a test.
  let folder: URL?

  /// The pack in a folder.
  init(folder: URL) throws {
    self.folder = folder
    name = folder.lastPathComponent
    texts = Self.adding(try Self.yamlFiles(in: folder))
  }

  /// The base with these further files.
  init(_ texts: [String: String]) {
    folder = nil
    name = "written in the test"
    self.texts = Self.adding(texts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
  }

  var testDescription: String { name }

  /// Everything that reading it gives.
  func read() -> Reading { Reading(texts) }

  private static func adding(_ own: [(path: String, bytes: [UInt8])]) -> [(path: String, bytes: [UInt8])] {
    let names = Set(own.map { $0.path.lowercased() })
    return own
      + base.filter { !names.contains($0.path) && !names.contains($0.path.replacing(".yaml", with: ".yml")) }
  }
}

extension TestPack {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let good = packs(in: "Good")
  static let bad = packs(in: "Bad")
  private static let base = (try? yamlFiles(in: root.appending(path: "Base"))) ?? []

  private static func packs(in folder: String) -> [TestPack] {
    let parent = root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    return names.sorted().compactMap { try? TestPack(folder: parent.appending(path: $0)) }
  }

  private static func yamlFiles(in folder: URL) throws -> [(path: String, bytes: [UInt8])] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { path in
      (path, try Array(Data(contentsOf: folder.appending(path: path))))
    }
  }
}

/// What reading a pack gave, with the files that places point into.
struct Reading {
  let files: SourceFiles
  let pack: Pack?
  let diagnostics: [Diagnostic]

  init(_ texts: [(path: String, bytes: [UInt8])]) {
    var files = SourceFiles()
    let read = texts.map { files.add(name: $0.path, bytes: $0.bytes) }
    self.files = files
    (pack, diagnostics) = PackReader.read(read)
  }

  /// The diagnostics as people see them.
  var rendered: String { DiagnosticRenderer(files: files).render(diagnostics) }

  var hasError: Bool { diagnostics.contains { $0.severity == .error } }

  /// The text that a place marks; nil for one outside its file.
  func text(at span: Span) -> String? {
    guard let file = files[span.file], span.start >= 0, span.start <= span.end,
      Int(span.end) <= file.bytes.count
    else { return nil }
    return String(decoding: file.bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
  }
}
