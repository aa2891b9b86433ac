import Foundation
import Source
import YAMLTree

/// The inputs in `Cases`, and what is expected of each.
enum CaseFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  /// Names of all cases, sorted.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// Whether expectations are rewritten, which makes the run fail.
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  static func input(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appending(path: name + ".yaml")))
  }

  static func expected(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name + ".expected"), encoding: .utf8)
  }

  static func update(_ name: String, to text: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name + ".expected"))
  }
}

/// A parsed text with what is needed to look at it.
struct Parsed {
  let files: SourceFiles
  let file: SourceFile
  let root: YAMLNode?
  let diagnostics: [Diagnostic]

  init(_ bytes: [UInt8], name: String = "x.yaml", limits: YAMLTree.Limits = .standard) {
    var files = SourceFiles()
    file = files.add(name: name, bytes: bytes)
    self.files = files
    (root, diagnostics) = YAMLTree.parse(file, limits: limits)
  }

  init(_ text: String, limits: YAMLTree.Limits = .standard) {
    self.init(Array(text.utf8), limits: limits)
  }

  var codes: [String] { diagnostics.map(\.code) }
  var rendered: String { DiagnosticRenderer(files: files).render(diagnostics) }

  /// The bytes of a span as text.
  func source(of span: Span) -> String {
    String(decoding: file.bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
  }
}
