public import RuleLanguage

extension Evaluation {
  /// What to ask next where a determination is open: answers that would change it, to questions that have no exact answer yet.
  ///
  /// At most two, each enough alone; where none is, one pair that does it together; empty where no one or two answers would, or the
  /// determination is final. Answers that raise the announced tier come before those that change its bounds otherwise, those to less
  /// sensitive questions before others. What `mayBeAsked` refuses is left out: nobody is pressed. Each entry is verified. Costs an evaluation
  /// for every value tried.
  public func openQuestions(for determination: DeterminationID) -> [OtherAnswers] {
    if interval(determination).isFinal { return [] }
    let facts = askableFacts(for: determination)
    let raising = singleAnswers(facts, determination) { $0.announced > $1.announced }
    if !raising.isEmpty { return raising }
    if let pair = raisingPair(facts, determination) { return [pair] }
    return singleAnswers(facts, determination) { $0 != $1 }
  }

  /// Facts that keep a determination open and may be asked, the least sensitive first, then in the order of the topics.
  private func askableFacts(for determination: DeterminationID) -> [FactID] {
    let interval = interval(determination)
    var facts: Set<FactID> = []
    for tier in (interval.lower...interval.upper).dropFirst() {
      facts.formUnion(missingFacts(for: .tier(determination, tier)))
    }
    let pack = program.pack
    return facts.filter(mayBeAsked).sorted {
      (pack.facts[$0].sensitivity, pack.facts[$0].topic, $0)
        < (pack.facts[$1].sensitivity, pack.facts[$1].topic, $1)
    }
  }

  /// Whether a question may be put, or put again: it applies, was not declined, is safe to ask, and the person wants to talk.
  ///
  /// The most sensitive questions may be put only where what the pack wants before them holds.
  public func mayBeAsked(_ fact: FactID) -> Bool {
    let plan = program.pack.interview
    if truth(.gate(fact)) == .isFalse || plan.consent.map(isRefused) == true { return false }
    if program.pack.facts[fact].sensitivity >= 3, let rule = plan.sensitiveWhen, truth(.rule(rule)) != .isTrue
    {
      return false
    }
    switch states[fact].standing {
    case .silent(.declined), .silent(.notSafeToAsk): return false
    case .silent, .pending, .valued: return true
    }
  }

  private func isRefused(_ consent: FactID) -> Bool {
    states[consent].alternatives == [.no] && truth(.gate(consent)) != .isFalse
  }

  /// At most two answers each of which alone changes the interval as wanted, one a fact.
  private func singleAnswers(
    _ facts: [FactID], _ determination: DeterminationID, _ isWanted: (TierInterval, TierInterval) -> Bool
  ) -> [OtherAnswers] {
    let now = interval(determination)
    var found: [OtherAnswers] = []
    for fact in facts where found.count < 2 {
      let value = values(near: fact).first { value in
        evaluation(answering: [fact: value]).map { isWanted($0.interval(determination), now) } ?? false
      }
      if let value { found.append(OtherAnswers(values: [OtherAnswer(fact: fact, value: value)])) }
    }
    return found
  }

  /// Two answers that together raise the announced tier.
  private func raisingPair(_ facts: [FactID], _ determination: DeterminationID) -> OtherAnswers? {
    let now = interval(determination)
    guard now.announced < now.upper else { return nil }
    for tier in now.announced + 1...now.upper {
      let proposition = Proposition.tier(determination, tier)
      guard truth(proposition) == .unknown, let root = program.roots[proposition] else { continue }
      var repair = Repair(evaluation: self, mayChange: Set(facts))
      guard let plan = repair.plan(root, true),
        evaluation(answering: plan.values)?.truth(proposition) == .isTrue
      else { continue }
      let values = needed(plan.values, for: proposition)
      if values.count == 2 { return OtherAnswers(values: values) }
    }
    return nil
  }
}
