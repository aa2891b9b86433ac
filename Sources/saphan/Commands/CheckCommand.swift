import ArgumentParser
import Localisation
import PolicyAnalysis
import RuleLanguage
import Source

/// `saphan check`: says exactly what is wrong with a pack.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say exactly what is wrong with a pack of rules.",
    discussion: """
      Errors and warnings are findings. Notes are not: they say what is unverified and which translations are drafts.
      Exit code 0 without findings, 1 with warnings only, 2 with errors.
      """)

  @Argument(help: "The pack's folder. Default: Rules/lao-pdr here, else the installed one.")
  var pack: String?

  @Flag(help: "Show every note with its place, not only how many there are.")
  var notes = false

  func run() throws {
    var files = SourceFiles()
    let folder = pack ?? PackOption.defaultFolder
    let read: PackFolder
    var findings: [Diagnostic]
    do {
      read = try PackFolder(folder, files: &files)
      findings = read.diagnostics
      if let pack = read.pack { findings += try analysis(pack, folder, &files) }
    } catch {
      Console.show([error], files)
      throw ExitCode(2)
    }
    let shown = notes ? findings : findings.filter { $0.severity != .note }
    if !shown.isEmpty { Console.out(DiagnosticRenderer(files: files).render(shown) + "\n\n") }
    Console.out(summary(findings, read.pack))
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
    if findings.contains(where: { $0.severity == .warning }) { throw ExitCode(1) }
  }

  /// What is looked at beyond the language: sources, contacts and translations.
  private func analysis(
    _ pack: Pack, _ folder: String, _ files: inout SourceFiles
  ) throws(Diagnostic) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var catalogues: [Catalogue] = []
    let original = pack.languages.first ?? "en"
    for language in pack.languages.dropFirst() {
      let texts = try PackTexts.read(language, original: original, folder: folder, files: &files)
      findings += texts.diagnostics
      catalogues.append(texts.catalogue)
    }
    let check = PackCheck(pack, catalogues: catalogues, today: try Clock.today())
    return findings + check.findings().map(\.diagnostic)
  }

  private func summary(_ findings: [Diagnostic], _ pack: Pack?) -> String {
    let counts = Diagnostic.Severity.allCases.map { severity in
      let count = findings.count { $0.severity == severity }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let kinds = Dictionary(grouping: findings.filter { $0.severity == .note }, by: \.code)
      .map { "  \($0.key): \($0.value.count)" }.sorted()
    let listed = kinds.isEmpty || notes ? "" : kinds.joined(separator: "\n") + "\n  (--notes shows them)\n"
    guard let pack else { return counts.joined(separator: ", ") + "\n" }
    return counts.joined(separator: ", ") + "\n" + listed
      + "\(pack.name) \(pack.version): \(pack.facts.count) facts, \(pack.rules.count) rules, \(pack.needs.count) needs, "
      + "\(pack.services.count) services, \(pack.safeguards.count) safeguards\n"
  }
}
