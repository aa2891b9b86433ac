import ArgumentParser
import CaseFormat
import CaseStore
import Interviewing
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// The interviews of a group, from the command line to the exit code.
struct GroupInterview {
  let loaded: LoadedPack
  let keeping: KeepingOptions
  let passphrase: PassphraseOption
  let asOf: CivilDate?
  let language: String?
  let screener: String?
  let interpreter: String?
  let isPlain: Bool

  /// Leads them, says who still waits, and ends with code 3 if somebody does.
  func run(_ files: inout SourceFiles) throws {
    let faces = FaceChoice(isPlain: isPlain)
    let (group, store) = try open(faces, &files)
    let shown = language ?? loaded.pack.languages.first ?? "en"
    let setup = GroupSetup(
      order: try QuestionOrder(group.program, asOf: group.asOf), pack: loaded.pack,
      contentHash: loaded.contentHash, today: try Clock.today(), language: shown, screener: screener,
      interpreter: interpreter, store: store)
    var run = GroupRun(group, PackLanguages(loaded), setup)
    try faces.lead(&run)
    try finish(run, faces, isKept: store != nil)
  }

  /// A new group, or one that was left.
  private func open(
    _ faces: FaceChoice, _ files: inout SourceFiles
  ) throws -> (Group, KeepingOptions.Store?) {
    let program = Program(loaded.pack)
    guard let code = keeping.resume else {
      let store = try keeping.store(passphrase, mayAsk: faces.isInteractive)
      let day = try asOf ?? Clock.today()
      return (Group(code: CaseCode.random().description, program: program, asOf: day), store)
    }
    let (store, members) = try keeping.reopenGroup(code, loaded, passphrase, &files)
    let day = try asOf ?? members.first?.asOf ?? Clock.today()
    var group = Group(code: CaseCode(code)?.description ?? code, program: program, asOf: day)
    for file in members {
      _ = group.add(
        GroupMember(
          code: file.code, answers: file.answers, record: file.record,
          state: file.record.isDraft ? try state(file.answers, program, day) : .done))
    }
    return (group, store)
  }

  /// Whether a first question to a person is left.
  private func state(_ answers: Answers, _ program: Program, _ day: CivilDate) throws -> GroupMember.State {
    let round = try Interview(
      program: program, asOf: day, answers: answers, asked: answers.answered, scope: .firstRound)
    return round.next == nil ? .waiting : .begun
  }

  private func finish(_ run: GroupRun, _ faces: FaceChoice, isKept: Bool) throws {
    let texts = ProgramTexts(code: language ?? loaded.pack.languages.first ?? "en")
    let summary = try GroupScreen(run.group, pack: loaded.pack, texts: texts).summary()
    Console.out(summary.flatMap { $0.lines(width: faces.width) }.map { $0 + "\n" }.joined())
    let waiting = run.group.members.count { $0.state != .done }
    if waiting > 0 {
      Console.err(texts.text(GroupText.stillWaiting, ["count": "\(waiting)"]) + "\n")
      if isKept { Console.err(texts.text(GroupText.resume, ["code": run.group.code]) + "\n") }
    }
    if let signal = run.signal { throw ExitCode(128 + signal) }
    if waiting > 0 { throw ExitCode(3) }
  }
}
