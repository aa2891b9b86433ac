import EngineSupport
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source
import Testing

/// What is said where a comparison of two facts can only be taken by itself.
struct ComparisonExampleTests {
  private static let today = CivilDate(year: 2026, month: 11, day: 25)
  /// Numbers of which several statements do not come to one, so that in every case they are not known together.
  private static let apart = ["debt", "wage"].map {
    "\($0): {type: number, unit: kip, range: 0..100, usual: 1, when_statements_differ: open}"
  }
  private static let together = ["debt", "wage"].map {
    "\($0): {type: number, unit: kip, range: 0..100, usual: 1, when_statements_differ: lowest}"
  }
  /// Five numbers in a chain, which cannot be known together even after an interview.
  private static let chain = ["rent", "food", "fare", "debt", "wage"].map {
    "\($0): {type: number, unit: kip, range: 0..9, usual: 1}"
  }
  private static let bound = "{all: [debt > 6 times wage, debt < 3 times wage]}"

  private func pack(_ facts: [String], _ sections: String) throws -> Pack {
    try Pack(facts: facts, sections: "sources: {book: {title: A book, confidence: primary}}\n" + sections)
  }

  private func findings(_ facts: [String], _ sections: String) throws -> [Finding] {
    PackCheck(try pack(facts, sections), catalogues: [], today: try #require(Self.today)).findings()
  }

  /// A promise that something is possible is not kept by a case that no two numbers make.
  @Test func whatIsPossibleIsReal() throws {
    let sections = """
      conclusions: {bound: {title: B, when: \(Self.bound), sources: ["book: 1"]}}
      properties: {can_be: {title: P, possible: bound}}

      """
    let undecided = try #require(
      try findings(Self.apart, sections).first { $0.diagnostic.code == "property-undecided" })
    #expect(
      undecided.diagnostic.notes.count { $0.message.contains("taken by itself") && $0.span != nil } == 2)
    // Numbers of which the lowest counts are known together in every case: the promise is refuted.
    let together = try findings(Self.together, sections).map(\.diagnostic.code)
    #expect(together.contains("property-refuted") && !together.contains("property-undecided"))
  }

  @Test func aRealCaseIsFoundAllTheSame() throws {
    let sections = """
      conclusions: {bound: {title: B, when: {all: [debt > 6 times wage, debt > 20]}, sources: ["book: 1"]}}
      properties:
        can_be: {title: P, possible: bound}
        never: {title: P, implies: {if: debt > 50, then: bound}}

      """
    let found = try findings(Self.apart, sections).filter { $0.diagnostic.code.hasPrefix("property-") }
    #expect(found.map(\.diagnostic.code) == ["property-refuted"])
    #expect(found[0].diagnostic.message.contains("`never`") && found[0].witness != nil)
  }

  /// Categories are said to overlap only if a case shows it; where that stays open, it is said why.
  @Test func categoriesOverlapOnlyInRealCases() throws {
    let sections = { (high: String) in
      """
      classifications:
        kind:
          title: K
          otherwise: rest
          categories: {low: {title: L, when: debt < 3 times wage}, high: {title: H, when: \(high)}, rest: {title: R}}

      """
    }
    let open = try #require(
      try findings(Self.apart, sections("debt > 6 times wage")).first {
        $0.diagnostic.code == "categories-overlap"
      })
    #expect(open.diagnostic.severity == .warning && open.witness == nil)
    #expect(open.diagnostic.message.hasSuffix("could not be decided"))
    #expect(open.diagnostic.notes.contains { $0.message.hasSuffix("there may be no such case") })
    let real = try #require(
      try findings(Self.apart, sections("debt > 2 times wage")).first {
        $0.diagnostic.code == "categories-overlap"
      })
    #expect(real.diagnostic.severity == .error && real.witness != nil)
    #expect(!real.diagnostic.notes.contains { $0.message.contains("by itself") })
  }

  /// What never holds although its comparisons are taken by themselves never holds all the more.
  @Test func whatIsRedundantAllTheMoreSaysSo() throws {
    let sections = """
      conclusions: {bound: {title: B, any: [debt > 6 times wage, {all: [debt > 6 times wage, debt > 20]}], sources: ["book: 1"]}}

      """
    let redundant = try #require(
      try findings(Self.apart, sections).first { $0.diagnostic.code == "condition-redundant" })
    #expect(redundant.diagnostic.notes.contains { $0.message.hasSuffix("what is said holds all the more") })
  }

  /// A comparison with a multiple says how exact it is; one without has nothing to say.
  @Test(arguments: [("debt > 2 times wage", "debt < wage", true), ("debt > wage", "debt < wage", false)])
  func multiplesSayHowExactTheyAre(_ first: String, _ second: String, _ isThinned: Bool) throws {
    let sections = """
      conclusions: {bound: {title: B, all: [\(first), \(second)], sources: ["book: 1"]}}

      """
    let never = try #require(
      try findings(Self.apart, sections).first { $0.diagnostic.code == "rule-never-holds" })
    #expect(never.diagnostic.notes.contains { $0.message.contains("thousandth") } == isThinned)
  }

  /// Numbers that follow from one another through a chain are all looked at.
  @Test func aChainCarriesItsNumbers() throws {
    let facts = Self.chain.dropFirst(2).map { $0.replacing("0..9", with: "0..100") }
    let sections = """
      conclusions:
        far: {title: F, all: [fare > 3 times debt, debt > 3 times wage, wage > 11], sources: ["book: 1"]}
        just: {title: J, all: [fare > 3 times debt, debt > 3 times wage, wage > 11.2], sources: ["book: 1"]}

      """
    let never = try findings(Array(facts), sections).filter { $0.diagnostic.code == "rule-never-holds" }
    #expect(never.count == 1 && never[0].diagnostic.message.contains("`just`"))
  }

  /// Where not even the cases after an interview are exact, that is a finding of its own.
  ///
  /// A mistake makes a difference if a case that was tried shows it; where none does it is doubtful.
  @Test func tooLongAChainIsSaid() throws {
    let when = "any: [rent > 2 times food, food > 3 times fare, fare > 4 times debt, debt > 5 times wage]"
    let sections = """
      conclusions: {poor: {title: P, \(when), sources: ["book: 1"]}}

      """
    let bounds = try findings(Self.chain, sections).filter { $0.diagnostic.code == "bound-reached" }
    #expect(bounds.count == 4 && bounds.allSatisfy { $0.diagnostic.span != nil })
    let never = sections.replacing("wage]", with: "wage, {all: [rent > 5 times food, rent < 2 times food]}]")
    let run = try MutationRun(try pack(Self.chain, never), [], today: try #require(Self.today))
    let doubtful = zip(run.mutants, run.fates).filter { $1 == .doubtful }.map(\.0.words)
    #expect(doubtful.contains { $0.contains("this part were left out") } && run.fates.contains(.survived))
    #expect(run.score.noticed == 0 && run.score.of == run.fates.count)
    let coverage = Coverage(Program(try pack(Self.chain, sections)), [])
    #expect(coverage.undecided > 0)
  }

  /// A difference that only a comparison by itself makes is not shown as one.
  @Test func aDifferenceIsReal() throws {
    let sections = { (condition: String) in
      """
      determinations:
        result:
          title: R
          tiers: [lowest: {title: L}, found: {title: F, when: \(condition), sources: ["book: 1"]}]

      """
    }
    let compare = { (old: String, new: String) in
      try PackDiff(
        old: try pack(Self.apart, sections(old)), new: try pack(Self.apart, sections(new)),
        today: try #require(Self.today), only: ["found"]
      ).changes[0]
    }
    let none = try compare(Self.bound, "{all: [debt > 7 times wage, debt < 3 times wage]}")
    #expect(none.verdict == .undecided && !none.testsAlone.isEmpty && none.witnesses.isEmpty)
    let less = try compare("debt > 6 times wage", "{all: [debt > 6 times wage, debt > 20]}")
    #expect(less.verdict == .less && less.witnesses.allSatisfy { !$0.restsOnComparison })
  }
}
