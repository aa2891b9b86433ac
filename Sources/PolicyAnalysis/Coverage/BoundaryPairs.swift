package import DecisionDiagrams
package import RuleEngine
package import RuleLanguage
package import Source

/// Two cases that differ in the answer to one fact, so that a rule holds in one, fails in the other, and a determination comes to something
/// else: looked for over all cases in which everything is answered.
package struct BoundaryPairs {
  /// A pair.
  package struct Pair: Sendable {
    /// The fact in which they differ.
    package let fact: FactID
    /// The case in which the rule holds.
    package let with: Witness
    /// The case in which it fails.
    package let without: Witness
  }

  private let program: Program
  private let determination: DeterminationID
  private let space: CaseSpace
  private let today: CivilDate

  /// Pairs about a determination of a program; cases are put on `today` where the date does not matter.
  package init(
    _ program: Program, about determination: DeterminationID, today: CivilDate
  ) throws(BoundReachedInFact) {
    self.program = program
    self.determination = determination
    self.today = today
    space = try CaseSpace(program.pack, [program], scope: .answered)
  }

  /// A pair of a rule, with small cases; nil if no case has one.
  ///
  /// One search for each fact that the rule rests on, until one finds a pair.
  ///
  /// - Throws: `BoundReached` if a search was given up and no other found a pair.
  package func pair(of rule: RuleID) throws(BoundReached) -> Pair? {
    var isGivenUp = false
    for (fact, _) in program.pack.factsRead(by: .rule(rule)) {
      do {
        if let pair = try pair(of: rule, changing: fact) { return pair }
      } catch {
        isGivenUp = true
      }
    }
    if isGivenUp { throw BoundReached() }
    return nil
  }

  private func pair(of rule: RuleID, changing fact: FactID) throws(BoundReached) -> Pair? {
    var search = CaseSearch(program, space, today: today)
    search.addSecond(with: search.variables(of: [fact]))
    let holds = try search.truths(.rule(rule)).certain
    let fails = !(try search.truths(.rule(rule), inSecond: true).possible)
    let before = try search.reaching(determination)
    let after = try search.reaching(determination, inSecond: true)
    var moves: [Literal] = []
    for (one, other) in zip(before, after) {
      moves.append(search.builder.and(one.certain, !other.possible))
      moves.append(search.builder.and(!one.possible, other.certain))
    }
    let literals = [holds, fails, try search.builder.any(moves)]
    guard let found = try search.smallest(literals, today: today) else { return nil }
    let with = space.witness(found.first, today: today, restsOnComparison: false)
    let without = space.witness(found.second, today: today, restsOnComparison: false)
    guard let pair = separate(with, without, of: rule, by: fact) else { throw BoundReached() }
    return pair
  }

  /// The pair, if the cases differ in one fact only; else one of them with that one answer of the other, if the engine says that this does it.
  ///
  /// Numbers that are compared with one another change together in the search.
  private func separate(_ with: Witness, _ without: Witness, of rule: RuleID, by fact: FactID) -> Pair? {
    let copies = [
      (with, with.changing(fact, to: without)), (without.changing(fact, to: with), without),
    ]
    for (with, without) in copies where moves(from: with, to: without, rule) {
      return Pair(fact: fact, with: with, without: without)
    }
    return nil
  }

  private func moves(from with: Witness, to without: Witness, _ rule: RuleID) -> Bool {
    guard let before = try? program.evaluate(with.answers.closed(), asOf: with.date),
      let after = try? program.evaluate(without.answers.closed(), asOf: without.date)
    else { return false }
    return !before.isImpossible && !after.isImpossible
      && before.truth(.rule(rule)) == .isTrue && after.truth(.rule(rule)) == .isFalse
      && before.interval(determination).announced != after.interval(determination).announced
  }
}

extension Witness {
  /// The same case with another's answer to one fact.
  fileprivate func changing(_ fact: FactID, to other: Witness) -> Witness {
    var answers = answers
    answers.statements[fact] = other.answers.statements[fact]
    return Witness(answers: answers, date: date, restsOnComparison: restsOnComparison)
  }
}
