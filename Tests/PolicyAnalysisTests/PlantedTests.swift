import Foundation
import Localisation
import PolicyAnalysis
import RuleLanguage
import Source
import Testing

/// Defects planted in a copy of the shipped pack are all found, and the shipped pack itself has none.
struct PlantedTests {
  static let today = CivilDate(year: 2026, month: 11, day: 23)

  /// What is found about the shipped pack.
  static let shipped = today.flatMap { try? PackCopy(ShippedPack.folder).lines(today: $0) }

  @Test func everyPlantedDefectIsFound() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Planted/planted.yaml")
    let planted = try String(contentsOf: path, encoding: .utf8)
    var copy = PackCopy(ShippedPack.folder)
    copy.add("planted.yaml", planted)
    copy.replace("text/th/facts/person.yaml", first: "en: \"Age now\"", with: "en: \"Age today\"")
    copy.replace("text/th/facts/person.yaml", first: "th: \"อายุตามที่เห็น\"", with: "th: \" \"")
    copy.replace("text/th/facts/person.yaml", first: "en: \"Promised in marriage\"", with: "en: \"Promised\"")
    let findings = try copy.findings(today: try #require(Self.today))
    let wanted = planted.split(separator: "\n").compactMap { line in
      line.firstRange(of: "# expect: ").map { line[$0.upperBound...].split(separator: " ").map(String.init) }
    }
    #expect(Set(wanted.map { $0[0] }).count >= 30, "kinds: \(Set(wanted.map { $0[0] }).count)")
    for expected in wanted {
      let isFound = findings.contains { finding in
        finding.diagnostic.code == expected[0] && copy.names(expected[1], finding.diagnostic)
      }
      #expect(isFound, "\(expected) is not found")
    }
    for code in ["translation-missing", "translation-stale", "translation-empty"] {
      #expect(findings.contains { $0.diagnostic.code == code }, "\(code) is not found")
    }
    // Nothing is wrongly said of what was not touched.
    let shipped = Set(try #require(Self.shipped))
    let others = findings.filter { !copy.isPlanted($0.diagnostic) && !Self.isShaken($0.diagnostic.code) }
      .map { copy.line($0.diagnostic) }
    #expect(Set(others).subtracting(shipped).sorted() == [])
  }

  /// What has to change elsewhere too: translations are missing, and signs that always hold refute properties.
  private static func isShaken(_ code: String) -> Bool {
    ["translation", "property", "condition", "tier-shadowed"].contains { code.hasPrefix($0) }
  }

  /// Errors and warnings: none.
  ///
  /// Notes are honest gaps; which there are is committed, so that a new one is seen.
  @Test func theShippedPackHasNoFindingButItsNotes() throws {
    let lines = try #require(Self.shipped)
    #expect(lines.filter { !$0.hasPrefix("note") } == [])
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Baseline/notes.txt")
    let text = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try text.write(to: path, atomically: true, encoding: .utf8)
      Issue.record("rewrote \(path.lastPathComponent)")
    }
    #expect(try String(contentsOf: path, encoding: .utf8) == text)
  }
}

/// A pack's files in memory, some of them changed.
struct PackCopy {
  private var texts: [String: String] = [:]
  private var files = SourceFiles()
  private var indices: [SourceFile.ID: LineIndex] = [:]

  init(_ folder: URL) {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    for path in paths where path.hasSuffix(".yaml") {
      texts[path] = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
  }

  mutating func add(_ path: String, _ text: String) { texts[path] = text }

  mutating func replace(_ path: String, first old: String, with new: String) {
    guard let text = texts[path], let range = text.firstRange(of: old) else { return }
    texts[path] = text.replacingCharacters(in: range, with: new)
  }

  mutating func findings(today: CivilDate) throws -> [Finding] {
    var rules: [SourceFile] = []
    var catalogues: [String: CatalogueReader] = [:]
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      let file = files.add(name: path, bytes: Array(text.utf8))
      indices[file.id] = LineIndex(file: file)
      guard path.hasPrefix("text/") else {
        rules.append(file)
        continue
      }
      let language = String(path.split(separator: "/")[1])
      catalogues[language, default: CatalogueReader(language: language, original: "en")].read(file)
    }
    let (pack, diagnostics) = PackReader.read(rules)
    guard let pack else { return diagnostics.map { Finding($0) } }
    let readers = catalogues.sorted { $0.key < $1.key }.map(\.value)
    let check = PackCheck(pack, catalogues: readers.map(\.catalogue), today: today)
    let found = diagnostics.map { Finding($0) } + check.findings()
    return IgnoreComments(rules).applied(to: found)
  }

  /// The pack, if it has no error in its language.
  mutating func pack() -> Pack? {
    let rules = texts.filter { !$0.key.hasPrefix("text/") }.sorted { $0.key < $1.key }
      .map { files.add(name: $0.key, bytes: Array($0.value.utf8)) }
    return PackReader.read(rules).pack
  }

  /// One line a finding, sorted: severity, code, place, message.
  func lines(today: CivilDate) throws -> [String] {
    var copy = self
    return try copy.findings(today: today).map { copy.line($0.diagnostic) }.sorted()
  }

  func line(_ diagnostic: Diagnostic) -> String {
    let file = diagnostic.span.flatMap { files[$0.file]?.name } ?? "-"
    return "\(diagnostic.severity.rawValue) \(diagnostic.code) \(file): \(diagnostic.message)"
  }

  /// Whether a finding is about something planted.
  func isPlanted(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.span.flatMap { files[$0.file]?.name } == "planted.yaml"
  }

  /// Whether a finding names a word, or stands on a line with it.
  func names(_ word: String, _ diagnostic: Diagnostic) -> Bool {
    if diagnostic.message.contains("`\(word)`") { return true }
    guard let span = diagnostic.span, let index = indices[span.file] else { return false }
    return index.line(index.position(at: Int(span.start)).line).contains(word)
  }
}
