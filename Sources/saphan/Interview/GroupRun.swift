import CaseFormat
import CaseStore
import Interviewing
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// Leads the talks with a group through a face: a short first round with each, then whoever needs it most.
struct GroupRun {
  private(set) var group: Group
  private var languages: PackLanguages
  private let setup: GroupSetup
  private var language: String
  private var screener: String?
  /// The signal that ended it, if one did.
  private(set) var signal: Int32?
  private var isOver = false

  init(_ group: Group, _ languages: PackLanguages, _ setup: GroupSetup) {
    self.group = group
    self.languages = languages
    self.setup = setup
    language = setup.language
    screener = setup.screener
  }

  /// What shows a hidden screen again: the passphrase that cases are kept with; nil if nothing is kept.
  var unlock: ((consuming SecretBytes) -> Bool)? {
    guard let store = setup.store else { return nil }
    return { (secret: consuming SecretBytes) in
      var ring = KeyRing(secret)
      return (try? store.vault.key(&ring))?.isKnown ?? false
    }
  }

  /// Leads until somebody ends it.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does; a diagnostic where a language cannot be read, or a case cannot be saved.
  mutating func lead(_ face: inout some Face) throws {
    let (pack, texts) = try languages.shown(language)
    var said = OpeningPage(pack, texts: texts).lines
    while !isOver {
      let screen = try screen()
      let (_, texts) = try languages.shown(language)
      face.use(texts)
      guard face.show(said, try screen.menu()) else { return }
      said = try take(face.readLine(), &face)
    }
  }

  private mutating func take(_ reading: Reading, _ face: inout some Face) throws -> [ScreenLine] {
    guard let line = self.line(reading) else { return [] }
    let (_, texts) = try languages.shown(language)
    if line == "s" {
      isOver = true
      return []
    }
    if line == "+" { return try firstRound(add(), &face) }
    let order = try group.inOrderOfNeed()
    let numbers = line.split { $0 == " " || $0 == "," }.compactMap { Int($0) }
      .filter { (1...max(1, order.count)).contains($0) && !order.isEmpty }
    switch numbers.count {
    case 0: return [ScreenLine(.text, texts.text(GroupText.unclear))]
    case 1: return try talk(order[numbers[0] - 1], &face)
    default: return try link(numbers.map { order[$0 - 1] }, &face)
    }
  }

  /// The keys of what was read; nil where it ended the program.
  private mutating func line(_ reading: Reading) -> String? {
    switch reading {
    case .line(let raw): return TypedLine(raw).latin.split(separator: " ").joined(separator: " ")
    case .end: isOver = true
    case .signal(let number):
      signal = number
      isOver = true
    }
    return nil
  }

  private func screen() throws -> GroupScreen {
    var languages = languages
    let (pack, texts) = try languages.shown(language)
    return GroupScreen(group, pack: pack, texts: texts)
  }
}

// MARK: - One person

extension GroupRun {
  /// A person about whom nothing is known yet, under a code of their own.
  private mutating func add() throws -> Int {
    let taken = group.members.map(\.code)
    return group.add(
      GroupMember(
        code: try setup.newCode(except: taken),
        answers: Answers(factCount: group.program.pack.facts.count)))
  }

  /// The first questions; then whether something has to be done at once.
  private mutating func firstRound(_ place: Int, _ face: inout some Face) throws -> [ScreenLine] {
    let (_, texts) = try languages.shown(language)
    let slip = ScreenLine(.urgent, texts.text(GroupText.slip, ["code": group.members[place].code]))
    let outcome = try lead(place, .firstRound, saying: [slip], &face)
    guard outcome.ending == .complete else { return [] }
    return try screen().afterFirstRound(place)
  }

  /// The rest of the first questions if they were left; then the full talk.
  private mutating func talk(_ place: Int, _ face: inout some Face) throws -> [ScreenLine] {
    if group.members[place].state == .begun { return try firstRound(place, &face) }
    _ = try lead(place, .full, saying: [], &face)
    return []
  }

  /// Leads one talk, and keeps what came of it.
  private mutating func lead(
    _ place: Int, _ scope: Interview.Scope, saying: [ScreenLine], _ face: inout some Face
  ) throws -> InterviewRun.Outcome {
    var member = group.members[place]
    let interview = try Interview(
      program: group.program, asOf: group.asOf, answers: member.answers, asked: member.answers.answered,
      order: setup.order, scope: scope)
    member.record.screener = member.record.screener ?? screener
    member.record.language = member.record.language ?? language
    var run = InterviewRun(
      Session(interview, record: member.record, languages: group.program.pack.languages), languages,
      details: setup.details(code: member.code), keeper: setup.keeper(code: member.code), saying: saying)
    let outcome = try run.lead(&face)
    member.answers = run.session.interview.answers
    member.record = run.caseFile.record
    switch (scope, outcome.ending) {
    case (.firstRound, .complete): member.state = .waiting
    case (.full, .complete) where run.session.isCutShort: break
    case (.full, .complete), (.full, .refused), (.firstRound, .refused): member.state = .done
    default: if outcome.isResultShown { member.state = .done }
    }
    group.update(place, member)
    screener = run.session.record.screener ?? screener
    language = run.session.language
    try keep(place, isRefused: outcome.ending == .refused)
    signal = outcome.signal
    isOver = signal != nil || outcome.isInputOver
    return outcome
  }

  private mutating func link(_ places: [Int], _ face: inout some Face) throws -> [ScreenLine] {
    let (_, texts) = try languages.shown(language)
    let kinds = group.program.pack.interview.links
    guard face.show([], try screen().link(places)), let line = line(face.readLine()) else { return [] }
    guard let number = Int(line), kinds.indices.contains(number - 1) else { return [] }
    group.link(places, kind: kinds[number - 1].id)
    for place in places { try keep(place, isRefused: false) }
    return [ScreenLine(.text, texts.text(GroupText.linked))]
  }

  /// Keeps a case with its record; removes that of a person who does not want to be asked.
  private func keep(_ place: Int, isRefused: Bool) throws {
    let member = group.members[place]
    guard let keeper = setup.keeper(code: member.code) else { return }
    try telling(keeper.vault.folder) {
      if isRefused { return try keeper.destroy() }
      try keeper.save(
        CaseFile(
          code: member.code, pack: group.program.pack.reference, asOf: group.asOf, answers: member.answers,
          record: member.record))
    }
  }
}
