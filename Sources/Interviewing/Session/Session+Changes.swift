import RuleEngine
import RuleLanguage

extension Session {
  /// Takes what a hand-over already shows for known, so that it is not announced as news; what has to be acted on at once is.
  mutating func noteWhatIsKnown() {
    let evaluation = interview.evaluation
    shownSafeguards = Set(
      pack.safeguards.indices.filter {
        pack.safeguards[$0].phase > .interview && evaluation.truth(.safeguard($0)) == .isTrue
      })
  }

  /// What an answer has changed that the officer has to know now.
  mutating func changes(since before: Evaluation, answered fact: FactID) -> [Notice] {
    let now = interview.evaluation
    var notices: [Notice] = []
    let atOnce = newSafeguards(.atOnce)
    if !atOnce.isEmpty { notices.append(.atOnce(atOnce)) }
    let mind = newSafeguards(.interview)
    if !mind.isEmpty { notices.append(.mind(mind)) }
    for index in pack.impossible.indices
    where now.truth(.impossible(index)) == .isTrue && before.truth(.impossible(index)) != .isTrue {
      notices.append(.contradiction(index))
    }
    if now.state(of: fact).statementsDiffer { notices.append(.statementsDiffer(fact)) }
    let aside = pack.facts.indices.filter { now.isSetAside($0) && !before.isSetAside($0) }
    if !aside.isEmpty { notices.append(.setAside(aside)) }
    for id in pack.determinations.indices {
      if !now.isSettled(id) {
        saidSettled.remove(id)
      } else if saidSettled.insert(id).inserted, interview.next != nil {
        notices.append(.settled(id))
      }
    }
    return notices
  }

  /// Safeguards of a phase that certainly apply and were not shown yet.
  private mutating func newSafeguards(_ phase: Safeguard.Phase) -> [SafeguardID] {
    let new = pack.safeguards.indices.filter {
      pack.safeguards[$0].phase == phase && interview.evaluation.truth(.safeguard($0)) == .isTrue
        && !shownSafeguards.contains($0)
    }
    shownSafeguards.formUnion(new)
    return new
  }
}
