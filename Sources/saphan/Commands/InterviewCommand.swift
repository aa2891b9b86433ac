import ArgumentParser
import CaseFormat
import CaseStore
import Interviewing
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// `saphan interview`: asks about one person, and says what to do.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview", abstract: "Interview one returnee, and say what to do, why, and whom to call.",
    discussion: """
      On a terminal it takes the whole screen; with --plain, NO_COLOR, TERM=dumb or through a pipe it prints plain lines: questions \
      to standard error, the result to standard output. Questions stop when nothing more can matter.
      The case is kept sealed after every answer if a passphrase is given, and nowhere otherwise.
      Exit codes: 0 done; 2 something cannot be read; 3 the interview was left before its end, and what is printed says so; 130 \
      interrupted; 64 wrong usage.
      """)

  @OptionGroup var packOption: PackOption
  @OptionGroup var date: DateOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var keeping: KeepingOptions
  @OptionGroup var passphrase: PassphraseOption

  @Option(
    help: ArgumentHelp(
      "Take the answers from a case or story file instead of the keyboard.",
      discussion: "What it leaves out is answered \"does not know\". Nothing is kept.", valueName: "file"))
  var answers: String?

  @Flag(help: "With --answers: refuse a file that leaves a question out, or answers one that is not asked.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "Begin with what another agency has handed over; it is not asked again.", valueName: "file"))
  var handOver: String?

  @Option(help: ArgumentHelp("The code of who asks; never a name. Else it is asked for.", valueName: "code"))
  var screener: String?

  @Option(help: ArgumentHelp("The code of the interpreter; never a name.", valueName: "code"))
  var interpreter: String?

  @Flag(
    help: ArgumentHelp(
      "Several people arrived together: a few questions to each first, then the talks in the order of need.",
      discussion: "With --resume CODE it goes on with a group that was left."))
  var group = false

  @Flag(help: "Print plain lines, also on a terminal: for reading aloud, and for slow or odd terminals.")
  var plain = false

  @Option(help: "How to print the result of --answers: text or json.")
  var format: ReportFormat = .text

  func validate() throws {
    if strict, answers == nil { throw ValidationError("--strict goes with --answers") }
    if answers != nil, keeping.isUsed { throw ValidationError("with --answers nothing is kept") }
    if answers != nil, handOver != nil {
      throw ValidationError("--answers and --hand-over do not go together")
    }
    if group, answers != nil || handOver != nil {
      throw ValidationError("--group does not go with --answers or --hand-over")
    }
    if keeping.resume != nil, handOver != nil {
      throw ValidationError("a case that is resumed holds its hand-over already")
    }
  }

  func run() throws {
    Signals.hold()
    CoreDumps.forbid()
    var files = SourceFiles()
    let loaded = try packOption.load(files: &files)
    do {
      try language.validate(in: loaded.pack)
      if let answers {
        try ScriptedInterview(
          loaded: loaded, language: language, date: date, format: format, isStrict: strict
        )
        .run(answers, &files)
      } else if group {
        try GroupInterview(
          loaded: loaded, keeping: keeping, passphrase: passphrase, asOf: date.value,
          language: language.language, screener: screener, interpreter: interpreter, isPlain: plain
        ).run(&files)
      } else {
        try live(loaded, &files)
      }
    } catch let problem as MissingParameters {
      Console.show(problem.diagnostics(loaded.pack), files)
      throw ExitCode(2)
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }

  private func live(_ loaded: LoadedPack, _ files: inout SourceFiles) throws {
    let faces = FaceChoice(isPlain: plain)
    let kept = try keeping.open(loaded, passphrase, mayAsk: faces.isInteractive, &files)
    let known = try kept.file ?? handOver.flatMap { try HandOver($0, loaded.pack, &files).file }
    let today = try Clock.today()
    let asOf = date.value ?? known?.asOf ?? today
    let program = Program(loaded.pack)
    let interview = try Interview(
      program: program, asOf: asOf, answers: known?.answers,
      asked: kept.file.map { $0.answers.answered } ?? [], order: QuestionOrder(program, asOf: asOf))
    var record = kept.file?.record ?? CaseRecord()
    record.screener = screener ?? record.screener
    record.language = language.language ?? record.language
    let session = Session(interview, record: record, languages: loaded.pack.languages)
    let details = InterviewDetails(
      caseCode: kept.keeper?.code.description ?? "interview", contentHash: loaded.contentHash, today: today,
      interpreter: interpreter, begin: Clock.seconds())
    var languages = PackLanguages(loaded)
    let (pack, texts) = try languages.shown(session.language)
    var run = InterviewRun(
      session, languages, details: details, keeper: kept.keeper, saying: OpeningPage(pack, texts: texts).lines
    )
    let outcome = try faces.lead(&run)
    try finish(&run, outcome, faces)
  }

  /// Says what is left to be said after the face is gone, and ends with the right code.
  private func finish(_ run: inout InterviewRun, _ outcome: InterviewRun.Outcome, _ faces: FaceChoice) throws
  {
    let closing = InterviewClosing(faces: faces)
    if outcome.ending == .refused {
      try run.keeper.map { keeper in try telling(keeper.vault.folder) { try keeper.destroy() } }
      try closing.refused(&run)
    } else if outcome.isResultShown {
      try closing.complete(&run)
    } else {
      try closing.partial(&run, isInterrupted: outcome.signal != nil)
    }
    if let signal = outcome.signal { throw ExitCode(128 + signal) }
    if run.session.isCutShort || (outcome.ending == .stopped && !outcome.isResultShown) { throw ExitCode(3) }
  }
}
