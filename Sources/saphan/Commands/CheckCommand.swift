public import ArgumentParser
import Localisation
import PolicyAnalysis
public import Reporting
import RuleLanguage
import Source

/// `saphan check`: says exactly what is wrong with a pack.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say exactly what is wrong with a pack of rules.",
    discussion: """
      Errors and warnings are findings. Notes are not: they say what is unverified and which translations are drafts.
      A comment `# saphan: ignore CODE: reason` ignores a warning or note where it stands.
      `--explain CODE` says what a code means and how to mend it.
      Exit code 0 without findings, 1 with warnings only, 2 with errors.
      """)

  @Argument(help: "The pack's folder. Default: Rules/lao-pdr here, else the installed one.")
  var pack: String?

  @Flag(help: "Show every note with its place, not only how many there are.")
  var notes = false

  @Option(help: "How to write what was found: text, json, sarif or github.")
  var format: FindingFormat = .text

  @OptionGroup var date: DateOption

  @Flag(help: "Mend what has just one mend, in the pack's files.")
  var fix = false

  @Flag(help: "With --fix: only say what would be mended.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Write the case that shows each finding as a scenario into this folder.", valueName: "folder"))
  var writeScenario: String?

  @Option(help: ArgumentHelp("Show the page of the errors guide about this code.", valueName: "code"))
  var explain: String?

  func validate() throws {
    if explain != nil, pack != nil || fix || notes || writeScenario != nil {
      throw ValidationError("--explain stands alone")
    }
    if dryRun, !fix { throw ValidationError("--dry-run goes with --fix") }
  }

  func run() throws {
    var files = SourceFiles()
    let folder = pack ?? PackOption.defaultFolder
    let checked: CheckedFolder
    do {
      if let explain {
        Console.out(try ErrorGuide().page(explain))
        return
      }
      checked = try CheckedFolder(folder, today: try date.value ?? Clock.today(), files: &files)
      if fix { return try mend(checked, files) }
      if let writeScenario { try writeScenarios(checked, to: writeScenario) }
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
    let findings = checked.findings.map { finding in
      guard format == .text, let pack = checked.pack else { return finding.diagnostic }
      return finding.brief(in: pack)
    }
    try show(findings, checked.pack, files)
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
    if findings.contains(where: { $0.severity == .warning }) { throw ExitCode(1) }
  }

  private func show(_ findings: [Diagnostic], _ pack: Pack?, _ files: SourceFiles) throws {
    let shown = notes ? findings : findings.filter { $0.severity != .note }
    guard format == .text else {
      Console.out(try FindingReport(files: files, isStoppedEarly: pack == nil).render(shown, as: format))
      return
    }
    if !shown.isEmpty { Console.out(DiagnosticRenderer(files: files).render(shown) + "\n\n") }
    Console.out(summary(findings, pack))
    if let code = shown.first?.code, ErrorGuide().isThere {
      Console.err("What a code means, and how to mend it: saphan check --explain \(code)\n")
    }
  }

  /// Makes the mends, or says which there are.
  private func mend(_ checked: CheckedFolder, _ files: SourceFiles) throws {
    let mendable = checked.findings.map(\.diagnostic).filter { $0.fix != nil }
    if dryRun, !mendable.isEmpty {
      Console.out(DiagnosticRenderer(files: files).render(mendable) + "\n\n")
    }
    var count = 0
    for file in checked.files {
      let (bytes, mended) = applied(mendable.compactMap(\.fix), to: file)
      guard mended > 0 else { continue }
      count += mended
      if !dryRun { try Disk.write(bytes, to: file.name) }
    }
    let rest = checked.findings.count { $0.diagnostic.severity != .note && $0.diagnostic.fix == nil }
    Console.out("\(count) \(dryRun ? "can be mended" : "mended"), \(rest) left to you\n")
    if rest > 0 || (dryRun && count > 0) { throw ExitCode(1) }
  }

  private func writeScenarios(_ checked: CheckedFolder, to folder: String) throws {
    guard let pack = checked.pack else { return }
    let writer = WitnessScenario(pack)
    var written: Set<String> = []
    for finding in checked.findings {
      for (witness, suffix) in [(finding.witness, ""), (finding.after, "-after")] {
        guard let witness else { continue }
        let stem = "\(finding.diagnostic.code)-\(written.count + 1)\(suffix)"
        let text = try writer.text(witness, id: stem, title: finding.diagnostic.message)
        try Disk.write(Array(text.utf8), to: "\(folder)/\(stem).yaml")
        written.insert(stem)
      }
    }
    Console.err("\(written.count) scenarios written to \(folder)\n")
  }

  private func summary(_ findings: [Diagnostic], _ pack: Pack?) -> String {
    let counts = Diagnostic.Severity.allCases.map { severity in
      let count = findings.count { $0.severity == severity }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let kinds = Dictionary(grouping: findings.filter { $0.severity == .note }, by: \.code)
      .map { "  \($0.key): \($0.value.count)" }.sorted()
    let listed = kinds.isEmpty || notes ? "" : kinds.joined(separator: "\n") + "\n  (--notes shows them)\n"
    guard let pack else {
      let errors = findings.count { $0.severity == .error }
      return counts.joined(separator: ", ") + "\n"
        + "nothing else was checked until \(errors == 1 ? "this is" : "these are") mended\n"
    }
    let proven = pack.properties.count - findings.count { $0.code.hasPrefix("property-") }
    return counts.joined(separator: ", ") + "\n" + listed
      + "\(pack.name) \(pack.version): \(pack.facts.count) facts, \(pack.rules.count) rules, \(pack.needs.count) needs, "
      + "\(pack.services.count) services, \(pack.safeguards.count) safeguards; "
      + "\(proven) of \(pack.properties.count) properties proven over all cases\n"
  }
}

extension FindingFormat: ExpressibleByArgument {}
