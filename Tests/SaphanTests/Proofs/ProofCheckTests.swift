import CaseFormat
import Foundation
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// Proofs are checked, not trusted: everything shown follows from the proof's own leaves.
@Suite struct ProofCheckTests {
  @Test(arguments: ReliefPack.caseNames)
  func casesFollowFromTheirLeaves(_ name: String) throws {
    try check(ReliefPack.evaluation(name), name)
  }

  @Test(arguments: 0..<50)
  func randomCasesFollowFromTheirLeaves(_ seed: UInt64) throws {
    let program = try #require(ReliefPack.program)
    var cases = RandomAnswers(pack: program.pack, seed: 3000 + seed)
    for round in 0..<10 {
      let answers = cases.next()
      let day = cases.day()
      try check(program.evaluate(answers, asOf: try #require(day)), "seed \(seed), round \(round)")
    }
  }

  @Test func shippedStoriesFollowFromTheirLeaves() throws {
    guard let shipped = ShippedRules.program else { return }
    for (name, record) in ShippedRules.stories {
      let day = try #require(record.asOf ?? CivilDate(year: 2026, month: 11, day: 23))
      try check(shipped.evaluate(record.answers.closed(), asOf: day), name)
    }
  }

  @Test func randomCasesOfTheShippedRulesFollowFromTheirLeaves() throws {
    guard let shipped = ShippedRules.program else { return }
    var cases = RandomAnswers(pack: shipped.pack, seed: 4000)
    for round in 0..<12 {
      let answers = cases.next()
      let drawn = cases.day()
      let day = try #require(drawn)
      guard let evaluation = try? shipped.evaluate(answers, asOf: day) else { continue }
      try check(evaluation, "round \(round)")
    }
  }

  /// A checker that never finds anything would prove nothing.
  @Test func wrongLeavesAreFound() throws {
    let evaluation = try ReliefPack.evaluation("positive")
    let other = try #require(ReliefPack.program).evaluate(
      try ReliefPack.caseFile("nothing-seen").answers.closed(), asOf: evaluation.asOf)
    let leaves = LeafTruth(pack: evaluation.program.pack, answers: other.answers, asOf: evaluation.asOf)
    let roof = try #require(evaluation.program.pack.rules.firstIndex { $0.id == "sleeps_outside" })
    guard case .test(let test, _)? = evaluation.proof(of: .rule(roof)).steps[.rule(roof)]?.condition.kind
    else {
      Issue.record("the rule is no test")
      return
    }
    #expect(leaves.truth(of: test, otherwise: []) == .isFalse)
    #expect(leaves.truth(of: FactTest(test.kind, negated: true), otherwise: []) == .isTrue)
  }

  private func check(_ evaluation: Evaluation, _ name: String) throws {
    var checker = ProofChecker(evaluation)
    for proposition in evaluation.program.pack.propositions { checker.check(proposition) }
    #expect(checker.problems.isEmpty, "\(name): \(checker.problems.prefix(3))")
    var explanation = Explanation(evaluation, caseCode: name, contentHash: "", programVersion: "")
    explanation.addBounds(evaluation, files: ReliefPack.files, .data)
    var trees = TreeChecker()
    for tree in explanation.bounds.flatMap(\.proofs) { trees.check(tree) }
    let problems = trees.problems.filter {
      evaluation.program.pack.name == "flood-relief" || !$0.hasSuffix("has no place")
    }
    #expect(problems.isEmpty, "\(name): \(problems.prefix(3))")
  }
}
