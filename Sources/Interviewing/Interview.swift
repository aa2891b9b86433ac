public import RuleEngine
public import RuleLanguage
public import Source

/// One interview: answers so far, and the question that comes next.
///
/// It knows no terminal; every face runs this. Its state is a function of the answers alone, but for which question was asked last.
public struct Interview: Sendable {
  /// The rules.
  public let program: Program
  /// The date of the case.
  public let asOf: CivilDate
  /// What was answered, whether it has effect or not.
  public private(set) var answers: Answers
  /// What is known so far, pending facts left open.
  public private(set) var evaluation: Evaluation
  /// Facts asked and answered here, in order; each once.
  public private(set) var asked: [FactID] = []
  /// Which questions it is about.
  public let scope: Scope
  /// Facts that were known before the interview began, from another agency's hand-over.
  public let handedOver: Set<FactID>

  private let order: QuestionOrder

  /// Which questions an interview is about.
  public enum Scope: Hashable, Sendable {
    /// All that can matter.
    case full
    /// Those of the short first round with a group, whether they can matter or not.
    case firstRound
  }

  /// A new interview, or one that goes on.
  ///
  /// - Parameters:
  ///   - answers: what is known before it begins, such as a hand-over, and what was answered before it was interrupted.
  ///   - asked: facts that were answered before it was interrupted.
  ///   - order: how the next question is chosen within its topic.
  ///   - scope: which questions it is about.
  /// - Throws: `MissingParameters` as `evaluate` does.
  public init(
    program: Program, asOf: CivilDate, answers: Answers? = nil, asked: [FactID] = [],
    order: QuestionOrder = .plain, scope: Scope = .full
  ) throws(MissingParameters) {
    let known = answers ?? Answers(factCount: program.pack.facts.count)
    self.program = program
    self.asOf = asOf
    self.order = order
    self.scope = scope
    self.answers = known
    self.asked = asked
    handedOver = Set(known.statements.indices.filter { !known.statements[$0].isEmpty }).subtracting(asked)
    evaluation = try Self.evaluate(known, program, asOf)
  }

  /// The questions that can still matter.
  public var live: LiveQuestions { LiveQuestions(evaluation) }

  /// Whether the person certainly does not want to talk: then nothing more is asked.
  public var isRefused: Bool {
    guard let consent = program.pack.interview.consent else { return false }
    return evaluation.state(of: consent).alternatives == [.no] && evaluation.truth(.gate(consent)) != .isFalse
  }

  /// The next question; nil when nothing that could be asked can matter any more, or the person does not want to talk.
  public var next: FactID? { next(among: live) }

  /// The next question among these.
  public func next(among live: LiveQuestions) -> FactID? {
    if isRefused { return nil }
    let ready = scope == .full ? live.ready : firstRound.filter(evaluation.isReady)
    let candidates = LiveQuestions.candidates(
      among: ready, in: program.pack, afterSensitive: isAfterSensitive)
    return order.first(of: candidates, evaluation)
  }

  /// An upper bound on how many more questions come; it never grows without an edit.
  public var atMost: Int { scope == .full ? live.atMost : firstRound.count }

  /// The questions of the first round that are not answered yet.
  private var firstRound: [FactID] {
    program.pack.facts.indices.filter { program.pack.facts[$0].firstRound && evaluation.isPending($0) }
  }

  /// Whether the last question was of the highest sensitivity.
  public var isAfterSensitive: Bool {
    asked.last.map { program.pack.facts[$0].isMostSensitive } ?? false
  }

  /// Records what was stated on a question, in the place of what was recorded for it before.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public mutating func answer(_ fact: FactID, _ statements: [Statement]) throws(MissingParameters) {
    var changed = answers
    changed.statements[fact] = statements
    evaluation = try Self.evaluate(changed, program, asOf)
    answers = changed
    if !asked.contains(fact) { asked.append(fact) }
  }

  /// The evaluation after the interview: what was not asked is closed.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func closed() throws(MissingParameters) -> Evaluation {
    try program.evaluate(evaluation.answers.closed(), asOf: asOf)
  }

  /// Evaluates, with the questions closed that are not safe to ask.
  private static func evaluate(
    _ answers: Answers, _ program: Program, _ asOf: CivilDate
  ) throws(MissingParameters) -> Evaluation {
    let evaluation = try program.evaluate(answers, asOf: asOf)
    let barred = evaluation.barred
    if barred.isEmpty { return evaluation }
    return try program.evaluate(answers.closing(barred), asOf: asOf)
  }
}

extension Answers {
  /// The same answers with these questions closed as not safe to ask.
  func closing(_ facts: [FactID]) -> Answers {
    var copy = self
    for fact in facts { copy.statements[fact] = [Statement(.silence(.notSafeToAsk), basis: .said)] }
    return copy
  }
}

extension Program {
  /// What the full form gives: every question asked whose gate holds, the most sensitive ones only where the pack allows it.
  ///
  /// An interview with the same answers comes to the same bounds, needs, safeguards and referrals with fewer questions.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func fullForm(_ answers: Answers, asOf: CivilDate) throws(MissingParameters) -> Evaluation {
    let closed = try evaluate(answers.closed(), asOf: asOf)
    guard let rule = pack.interview.sensitiveWhen, closed.truth(.rule(rule)) != .isTrue else { return closed }
    let sensitive = pack.facts.indices.filter { pack.facts[$0].isMostSensitive }
    return try evaluate(answers.closing(sensitive).closed(), asOf: asOf)
  }
}
