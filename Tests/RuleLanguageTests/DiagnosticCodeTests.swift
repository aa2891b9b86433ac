import Foundation
import Source
import Testing

/// What holds for every diagnostic that the reader can give.
@Suite struct DiagnosticCodeTests {
  /// The sources of the reader, as one text.
  private static let sources: String = {
    let folder = TestPack.root.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/RuleLanguage")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }
      .compactMap { try? String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
  }()

  /// Codes given to `report`, `warn` or `fail`, and those handed on to them, which all begin alike.
  private static let codes: Set<String> = {
    let given = sources.matches(of: /\b(?:report|warn|fail)\(\s*"([a-z-]+)"/).map(\.output.1)
    let passed = sources.matches(of: /"(unknown-[a-z-]+)"/).map(\.output.1)
    return Set((given + passed).map(String.init))
  }()

  private static let readings = TestPack.bad.map { ($0.name, $0.read()) }

  @Test func everyCodeHasABadPack() {
    let shown = Set(Self.readings.flatMap { $0.1.diagnostics.map(\.code) })
    let missing = Self.codes.subtracting(shown).sorted()
    #expect(missing.isEmpty, "no folder of Bad shows \(missing)")
    #expect(Self.codes.count > 40, "the search for codes finds too little: \(Self.codes.sorted())")
  }

  @Test func everyCodeThatIsGivenIsFound() {
    let shown = Set(Self.readings.flatMap { $0.1.diagnostics.map(\.code) }).filter { !$0.hasPrefix("yaml-") }
    #expect(shown.subtracting(Self.codes).isEmpty)
  }

  @Test func everyDiagnosticIsWordedAsAgreed() {
    for (name, reading) in Self.readings {
      for diagnostic in reading.diagnostics {
        check(diagnostic.message, name)
        for note in diagnostic.notes { check(note.message, name) }
        #expect(diagnostic.help != nil, "\(name): no advice for \(diagnostic.message)")
        if let help = diagnostic.help { check(help, name) }
      }
    }
  }

  @Test func everyPlaceIsInsideItsFile() {
    for (name, reading) in Self.readings {
      for diagnostic in reading.diagnostics {
        for span in [diagnostic.span] + diagnostic.notes.map(\.span) {
          guard let span else { continue }
          #expect(reading.text(at: span) != nil, "\(name): \(diagnostic.message) lies outside its file")
        }
      }
    }
  }

  /// Lower case, one line, no final full stop, backticks in pairs.
  private func check(_ words: String, _ name: String) {
    #expect(words.first?.isUppercase == false, "\(name): \(words)")
    #expect(!words.hasSuffix(".") && !words.contains("\n"), "\(name): \(words)")
    #expect(words.count { $0 == "`" }.isMultiple(of: 2), "\(name): \(words)")
    #expect(!words.contains("``"), "\(name): \(words)")
  }
}
