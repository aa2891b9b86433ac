import ArgumentParser
import CaseFormat
import CaseStore
import RuleLanguage
import Source

/// `saphan case link`: records that cases belong together.
struct CaseLinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Record on two cases that they belong together, such as brothers or the same boat.")

  @Argument(help: ArgumentHelp("The first case's code.", valueName: "code"))
  var first: String

  @Argument(help: ArgumentHelp("The other case's code.", valueName: "code"))
  var second: String

  @Argument(help: ArgumentHelp("Folders of cases. Default: the folder here.", valueName: "folder"))
  var folders: [String] = []

  @Option(help: ArgumentHelp("What joins them: an id below `links` in the pack.", valueName: "id"))
  var kind: String

  @OptionGroup var packOption: PackOption
  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    try withCases { files in
      let kinds = try packOption.load(files: &files).pack.interview.links.map(\.id)
      guard kinds.contains(kind) else {
        throw Diagnostic(
          "unknown-link", "the pack has no link `\(VisibleText.of(kind))`", at: nil,
          help: nearestWord(to: kind, among: kinds).map { "did you mean `\($0)`?" }
            ?? "it has \(kinds.joined(separator: ", "))")
      }
      let shelf = CaseShelf(folders.isEmpty ? ["."] : folders)
      let places = try [shelf.place(of: first), shelf.place(of: second)]
      guard places[0] != places[1] else {
        throw Diagnostic("same-case", "the two codes are one case", at: nil)
      }
      var ring = KeyRing(try passphrase.read())
      for (place, other) in [(places[0], places[1]), (places[1], places[0])] {
        let link = CaseRecord.Link(code: other.code.description, kind: kind)
        try place.change(&ring, &files) { if !$0.links.contains(link) { $0.links.append(link) } }
      }
    }
  }
}
