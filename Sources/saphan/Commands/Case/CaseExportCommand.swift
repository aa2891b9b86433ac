import ArgumentParser
import CaseFormat
import CaseStore
import Source

/// `saphan case export`: takes a case out of its seal.
struct CaseExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a case as a file that anybody who has it can read.",
    discussion: """
      The file is YAML, for `saphan evaluate` and `saphan explain`. It is not sealed and holds everything that the person \
      said. An existing file is never overwritten.
      """)

  @OptionGroup var chosen: CaseOption
  @OptionGroup var passphrase: PassphraseOption

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var to: String

  func run() throws {
    try withCases { files in
      let place = try chosen.place()
      var ring = KeyRing(try passphrase.read())
      var text = try chosen.shelf.document(at: place, &ring, &files).text
      defer { wipe(&text) }
      try telling(to) { try PlainFile.create(to, text) }
      Console.err(
        """
        `\(VisibleText.of(to))` is not sealed: whoever can read it knows what the person said.
        Delete it as soon as it has served. On a memory stick anybody who holds the stick can read it.

        """)
    }
  }
}
