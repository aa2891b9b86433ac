import CaseFormat
import RuleEngine
import RuleLanguage
import Source

extension CaseSpace {
  /// A real case beside one that takes tests by themselves; nil if none is found.
  ///
  /// Other exact answers to what these tests read are tried, the same ones every time.
  func realCase(
    beside witness: Witness, _ inexact: InexactTests, where isWanted: (Witness) -> Bool
  ) -> Witness? {
    let facts = inexact.facts.filter { tried[$0]?.isEmpty == false }.sorted()
    if facts.isEmpty { return nil }
    var random = SplitMix64(seed: 1)
    for _ in 0..<500 {
      var answers = witness.answers
      for fact in facts {
        let number = random.pick(tried[fact] ?? [])
        let statement = Statement(.value(.number(number, number)), basis: pack.facts[fact].defaultBasis)
        answers.statements[fact] = [statement]
      }
      let found = Witness(answers: answers, date: witness.date, restsOnComparison: false)
      if isWanted(found) { return found }
    }
    return nil
  }
}
