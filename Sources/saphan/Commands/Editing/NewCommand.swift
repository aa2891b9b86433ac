public import ArgumentParser
public import PackEditing
import Reporting
import RuleLanguage
import Source

/// `saphan new`: asks what a good entry answers, and writes it where it belongs.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a new fact, indicator, service or scenario.",
    discussion: """
      Asks what a good entry answers and writes it into the file of its kin, as the pack is written. Answers may be \
      given with --answer key=value; the others are asked, or read from standard input, a line each.
      The entry is checked with the whole pack before it is written. A story is a draft: what it expects is left to a \
      person. Exit code 0 when done, 2 if it is refused; then nothing is written.
      """)

  @Argument(help: "What to write: fact, indicator, service or scenario.")
  var kind: EntryKind

  @Argument(help: "Its id. Default: it is asked.")
  var id: String?

  @Option(
    name: .customLong("answer"),
    help: ArgumentHelp("An answer; may be given several times.", valueName: "key=value"))
  var given: [EntryAnswer] = []

  @OptionGroup var packOption: PackOption

  @Option(
    help: ArgumentHelp("The folder for a story. Default: Scenarios/drafts.", valueName: "folder"))
  var to: String?

  @Flag(help: "Print the entry instead of writing it.")
  var dryRun = false

  @OptionGroup var date: DateOption

  func validate() throws {
    let known = EntryField.of(kind)
    for answer in given where !known.contains(answer.field) {
      throw ValidationError(
        "a \(kind.rawValue) has no answer `\(answer.field.rawValue)`; it has \(known.map(\.rawValue).joined(separator: ", "))"
      )
    }
    if to != nil, kind != .scenario { throw ValidationError("--to goes with a scenario") }
  }

  func run() throws {
    var sources = SourceFiles()
    do {
      let pack = try packOption.load(files: &sources).pack
      let folder = packOption.rules ?? PackOption.defaultFolder
      let interview = EntryInterview(kind: kind, pack: pack)
      let id = try self.id ?? interview.askID()
      let path = "\(to ?? "Scenarios/drafts")/\(id).yaml"
      if kind == .scenario, let other = try Self.story(id, path) {
        throw Diagnostic(
          "already-there", "there is a story `\(id)` in `\(other)` already", at: nil,
          help: "choose another id")
      }
      // A name that is taken is said before anything is asked.
      if let taken = pack.namedEntries.first(where: { $0.id == id }), kind != .scenario {
        throw Diagnostic(
          "duplicate-id", "the name `\(id)` is taken", at: taken.span, help: "choose another name")
      }
      let answers = try interview.ask(given)
      let entry: NewEntry
      if kind == .scenario {
        entry = try NewEntry(story: id, answers, about: pack, path: path)
      } else {
        let files = try EditableFolder(folder, stories: []).files
        entry = try NewEntry(
          kind, id, answers, in: pack, files: files, folder: folder, today: try date.value ?? Clock.today())
      }
      try write(entry, id)
    } catch let refused as EditRefused {
      Console.show(refused.problems, refused.files ?? sources)
      throw ExitCode(2)
    } catch let problem as Diagnostic {
      Console.show([problem], sources)
      throw ExitCode(2)
    }
  }

  /// The file that holds a story of this id: the one that would be written, or another below `Scenarios`.
  private static func story(_ id: String, _ path: String) throws(Diagnostic) -> String? {
    if Disk.exists(path) { return path }
    let folder = PackOption.defaultFolder(for: "Scenarios")
    guard Disk.isFolder(folder) else { return nil }
    let line = Array("scenario: \(id)".utf8)
    for file in try StoryFiles.paths(folder) {
      let lines = try Disk.bytes(file).split(separator: UInt8(ascii: "\n"))
      if lines.contains(where: { $0.elementsEqual(line) }) { return file }
    }
    return nil
  }

  private func write(_ entry: NewEntry, _ id: String) throws {
    if dryRun {
      Console.out(entry.text)
      Console.err("would go into \(entry.change.file.name)\n")
    } else {
      try Disk.write([entry.change])
      Console.out("`\(id)` stands in \(entry.change.file.name)\n")
    }
    Console.show(entry.findings, entry.files)
  }
}

extension EntryKind: ExpressibleByArgument {}

/// `key=value` on the command line.
struct EntryAnswer: ExpressibleByArgument {
  let field: EntryField
  let text: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), let field = EntryField(rawValue: String(argument[..<sign]))
    else { return nil }
    self.field = field
    text = String(argument[argument.index(after: sign)...])
    if text.isEmpty { return nil }
  }
}
