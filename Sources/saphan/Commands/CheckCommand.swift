import ArgumentParser
import RuleLanguage
import Source

/// `saphan check`: says exactly what is wrong with a pack.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say exactly what is wrong with a pack of rules.",
    discussion: "Exit code 0 without findings, 1 with warnings only, 2 with errors.")

  @Argument(help: "The pack's folder. Default: Rules/lao-pdr here, else the installed one.")
  var pack: String?

  func run() throws {
    var files = SourceFiles()
    let folder = pack ?? PackOption.defaultFolder
    let read: PackFolder
    do {
      read = try PackFolder(folder, files: &files)
    } catch {
      Console.show([error], files)
      throw ExitCode(2)
    }
    let text = DiagnosticRenderer(files: files).render(read.diagnostics)
    if !read.diagnostics.isEmpty { Console.out(text + "\n") }
    Console.out(summary(read))
    if read.pack == nil { throw ExitCode(2) }
    if read.diagnostics.contains(where: { $0.severity == .warning }) { throw ExitCode(1) }
  }

  private func summary(_ read: PackFolder) -> String {
    let errors = read.diagnostics.count { $0.severity == .error }
    let warnings = read.diagnostics.count { $0.severity == .warning }
    let counts = "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")\n"
    guard let pack = read.pack else { return counts }
    return counts
      + "\(pack.name) \(pack.version): \(pack.facts.count) facts, \(pack.rules.count) rules, \(pack.needs.count) needs, "
      + "\(pack.services.count) services, \(pack.safeguards.count) safeguards\n"
  }
}
