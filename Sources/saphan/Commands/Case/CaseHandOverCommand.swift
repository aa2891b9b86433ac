import ArgumentParser
import CaseFormat
import CaseStore
import RuleLanguage
import Source

/// `saphan case handover`: what another agency needs, so that nothing has to be asked twice.
struct CaseHandOverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover", abstract: "Write what another agency may know as a file for its next interview.",
    discussion: """
      It holds the answers on the topics that were agreed for this recipient, with who said them, and nothing else. The other \
      agency begins with `saphan interview --hand-over FILE`. An existing file is never overwritten.
      """)

  @OptionGroup var source: CaseSource

  @Option(
    help: ArgumentHelp(
      "The recipient: the id of a provider. Default: the only one agreed to.", valueName: "id"))
  var recipient: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The code under which your statements are handed over, such as post-vang-tao.", valueName: "code"))
  var agency: String

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var to: String

  @OptionGroup var packOption: PackOption

  func run() throws {
    try withCases { files in
      let pack = try packOption.load(files: &files).pack
      let file = try source.load(pack, &files)
      let consent = try CaseConsents(pack: pack).given(to: recipient, file.record)
      guard consent.items.contains(where: { $0 != Consent.result }) else {
        throw Diagnostic(
          "nothing-to-hand-over", "no answers were agreed to be handed over to this recipient", at: nil,
          help: "the referral form holds what was agreed: `saphan case form`")
      }
      var text = CaseWriter(pack: pack).text(of: file.handedOver(under: consent, by: agency, pack))
      defer { wipe(&text) }
      try telling(to) { try PlainFile.create(to, text) }
      PageOutput.remind(to)
    }
  }
}
