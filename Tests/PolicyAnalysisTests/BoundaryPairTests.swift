import CaseFormat
import RuleEngine
import RuleLanguage
import Source
import Testing

@testable import PolicyAnalysis

/// Pairs of cases that one answer separates.
@Suite struct BoundaryPairTests {
  /// What is found over all cases of the shipped pack is what the engine says: each fourth rule.
  @Test func pairsAreWhatTheySay() throws {
    let pack = try #require(ShippedPack.pack)
    let program = Program(pack)
    let pairs = try BoundaryPairs(program, about: 0, today: try #require(ShippedPack.today))
    var found = 0
    for rule in pack.rules.indices where rule.isMultiple(of: 4) {
      guard let pair = try pairs.pair(of: rule) else { continue }
      found += 1
      let with = try program.evaluate(pair.with.answers.closed(), asOf: pair.with.date)
      let without = try program.evaluate(pair.without.answers.closed(), asOf: pair.without.date)
      #expect(with.truth(.rule(rule)) == .isTrue && without.truth(.rule(rule)) == .isFalse)
      #expect(with.interval(0).announced != without.interval(0).announced)
      #expect(pair.with.date == pair.without.date)
      let differing = pack.facts.indices.filter {
        pair.with.answers.statements[$0] != pair.without.answers.statements[$0]
      }
      #expect(differing == [pair.fact], "\(pack.rules[rule].id)")
    }
    #expect(found > 20)
  }

  /// A rule that no tier reads moves none: there is no pair, and that is proven.
  @Test func whatNothingReadsHasNoPair() throws {
    var pack = try #require(ShippedPack.pack)
    let lonely = Rule(
      entry: Entry(
        id: "lonely", title: "Lonely", span: pack.rules[0].entry.span, citations: [], note: nil, formerly: []),
      indicator: nil, when: Condition(.unknown(0), at: pack.rules[0].entry.span), period: .always)
    pack.rules.append(lonely)
    let pairs = try BoundaryPairs(
      Program(pack), about: 0, today: try #require(ShippedPack.today))
    // In a case in which everything is answered nothing is unknown.
    #expect(try pairs.pair(of: pack.rules.count - 1) == nil)
  }
}
