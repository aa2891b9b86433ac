import ArgumentParser
import CaseFormat
import Interviewing
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// `saphan case form`: the form by which a person is referred.
struct CaseFormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Make the referral form for one recipient, with what was agreed and nothing else.",
    discussion: """
      What the person has agreed to is asked at the end of the interview and kept with the case. Without it there is no form, \
      but in an emergency with a stated legal ground, which is then kept with the case and stands on the form.
      """)

  @OptionGroup var source: CaseSource

  @Option(
    help: ArgumentHelp(
      "The recipient: the id of a provider. Default: the only one agreed to.", valueName: "id"))
  var recipient: String?

  @Option(
    help: ArgumentHelp(
      "Pass it on without agreement, in an emergency, on this legal ground.", valueName: "ground"))
  var emergency: String?

  @Option(
    help: ArgumentHelp(
      "With --emergency: what has to be passed on besides the need; the id of a topic, or result.",
      valueName: "id"))
  var item: [String] = []

  @OptionGroup var output: PageOutput
  @OptionGroup var packOption: PackOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if !item.isEmpty, emergency == nil { throw ValidationError("--item goes with --emergency") }
    if emergency != nil, recipient == nil { throw ValidationError("--emergency needs a --recipient") }
  }

  func run() throws {
    try withCases { files in
      let loaded = try packOption.load(files: &files)
      let today = try Clock.today()
      let consents = CaseConsents(pack: loaded.pack)
      let forced = try emergency.map {
        try consents.emergency($0, to: recipient ?? "", items: item, today)
      }
      let file = try source.load(
        loaded.pack, &files, changing: forced.map { consent in { $0.consents.append(consent) } })
      let consent = try forced ?? consents.given(to: recipient, file.record)
      var languages = PackLanguages(loaded)
      let (pack, texts) = try languages.shown(language.language ?? loaded.pack.languages.first ?? "en")
      let evaluation = try Program(pack).evaluate(file.answers.closed(), asOf: file.asOf ?? today)
      let form = ReferralForm(
        .init(
          file, evaluation, consent: consent, contentHash: loaded.contentHash,
          programVersion: Saphan.version, today: today), texts: texts)
      try output.write(form.document, isConfidential: true)
    }
  }
}
