#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import ArgumentParser
import CaseFormat
import CaseStore
import Reporting
import Source

/// `saphan case purge`: deletes cases.
struct CasePurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge", abstract: "Delete the cases of a folder that may no longer be kept.",
    discussion: """
      Lists what it will delete, and asks. Without `--all` or `--code` it deletes the cases whose last day is over, and needs \
      the passphrase to know them.
      Files are overwritten, then removed. A solid-state disk, a memory stick, some file systems and backups keep what was \
      overwritten: there the passphrase is what protects the case. A printed or exported copy is not touched.
      """)

  @Argument(help: ArgumentHelp("Folders of cases.", valueName: "folder"))
  var folders: [String]

  @Flag(help: "Delete every case, also those with another passphrase. Needs none itself.")
  var all = false

  @Option(
    name: .customLong("code"), help: ArgumentHelp("Delete this case. Needs no passphrase.", valueName: "code")
  )
  var codes: [String] = []

  @Flag(help: "Delete without asking.")
  var yes = false

  @OptionGroup var passphrase: PassphraseOption

  func validate() throws {
    if all, !codes.isEmpty { throw ValidationError("--all and --code do not go together") }
  }

  func run() throws {
    try withCases { files in
      let shelf = CaseShelf(folders)
      for vault in shelf.vaults { try telling(vault.folder) { try vault.sweep() } }
      var opened = OpenedCases()
      let chosen = try choose(shelf, &opened, &files)
      if chosen.isEmpty {
        Console.err(all ? "There is no case to delete.\n" : "No case is overdue.\n")
      } else {
        try confirm(chosen)
        try delete(chosen, files)
      }
      try opened.finish(files)
    }
  }

  /// What is to be deleted; lists it.
  private func choose(
    _ shelf: CaseShelf, _ opened: inout OpenedCases, _ files: inout SourceFiles
  ) throws -> [CaseShelf.Place] {
    guard !all, codes.isEmpty else {
      let named = try all ? shelf.places() : codes.map { try shelf.place(of: $0) }
      let chosen = Set(named).sorted { $0.path < $1.path }
      Console.out(chosen.map { VisibleText.of($0.path) + "\n" }.joined())
      return chosen
    }
    let places = try shelf.places()
    if places.isEmpty { return [] }
    let today = try Clock.today()
    var ring = KeyRing(try passphrase.read())
    try opened.open(places, &ring, &files)
    let overdue = opened.cases.filter { $0.document.record.isOverdue(on: today) }
    if overdue.isEmpty { return [] }
    let lines = overdue.map { place, document in
      CaseLine(code: place.code.description, document.record, folder: place.vault.folder, today: today)
    }
    Console.out(CaseList.render(lines.sorted(by: CaseLine.comesFirst)))
    return overdue.map(\.place)
  }

  private func confirm(_ chosen: [CaseShelf.Place]) throws {
    if yes { return }
    guard isatty(STDIN_FILENO) == 1, let terminal = Terminal() else {
      throw ValidationError("nothing was deleted: say --yes where there is no terminal to ask on")
    }
    let what = chosen.count == 1 ? "this case" : "these \(chosen.count) cases"
    guard terminal.confirms("Delete \(what) for good? Type yes: ", with: "yes") else {
      Console.err("Nothing was deleted.\n")
      throw ExitCode(2)
    }
  }

  private func delete(_ chosen: [CaseShelf.Place], _ files: SourceFiles) throws {
    var problems: [Diagnostic] = []
    for place in chosen {
      do throws(StoreError) {
        try place.vault.destroy(place.code)
      } catch {
        problems.append(error.diagnostic(VisibleText.of(place.path)))
      }
    }
    let count = chosen.count - problems.count
    Console.err(
      """
      \(count) \(count == 1 ? "case was" : "cases were") overwritten and deleted. Solid-state disks, some file systems and \
      backups may keep older copies; they cannot be read without the passphrase.

      """)
    Console.show(problems, files)
    if !problems.isEmpty { throw ExitCode(2) }
  }
}
