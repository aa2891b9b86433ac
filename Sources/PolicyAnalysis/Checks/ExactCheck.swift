import DecisionDiagrams
import RuleEngine
import RuleLanguage
import Source

/// What can be said of a pack only by going through all its cases: what never happens, always happens, overlaps, or makes no difference.
///
/// What never or always happens is said of cases after an interview, on every date, with one statement on each fact. That something makes no
/// difference, or overlaps, is said of all cases there are.
struct ExactCheck {
  let program: Program
  let today: CivilDate
  /// Cases after an interview, with one statement on each fact.
  var search: CaseSearch
  /// All cases there are, with pending facts, partly known answers and several statements.
  var every: CaseSearch
  let closedSpace: CaseSpace
  let everySpace: CaseSpace
  var findings: [Finding] = []

  var pack: Pack { program.pack }
  var words: WitnessWords { WitnessWords(program.pack) }

  init(_ pack: Pack, today: CivilDate) throws(BoundReachedInFact) {
    program = Program(pack)
    self.today = today
    closedSpace = try CaseSpace(pack, [program], scope: .closed)
    everySpace = try CaseSpace(pack, [program], scope: .every)
    search = CaseSearch(program, closedSpace, today: today)
    every = CaseSearch(program, everySpace, today: today)
  }

  /// Everything found; where a question is too large, that it stays open.
  mutating func run() -> [Finding] {
    checkComparisons()
    for rule in pack.rules.indices {
      attempt("`\(pack.rules[rule].id)`") { check throws(BoundReached) in try check.checkRule(rule) }
    }
    attempt("tiers") { check throws(BoundReached) in try check.checkTiers() }
    attempt("categories") { check throws(BoundReached) in try check.checkCategories() }
    attempt("gates") { check throws(BoundReached) in try check.checkGates() }
    attempt("impossible combinations") { check throws(BoundReached) in try check.checkImpossible() }
    attempt("help") { check throws(BoundReached) in try check.checkHelp() }
    for proposition in pack.propositions {
      attempt("the parts of `\(pack.name(of: proposition).id)`") { check throws(BoundReached) in
        try check.checkParts(of: proposition)
      }
    }
    return findings
  }

  /// Asks a question, and says so if it is too hard.
  private mutating func attempt(
    _ subject: String, _ question: (inout ExactCheck) throws(BoundReached) -> Void
  ) {
    // Each question with clauses of its own: few clauses are quick to search.
    search = CaseSearch(program, closedSpace, today: today)
    every = CaseSearch(program, everySpace, today: today)
    if (try? question(&self)) != nil { return }
    add(
      "bound-reached", .warning,
      "what was asked about \(subject) in all cases could not be answered within the bound",
      nil, help: "what was found is right; more may be wrong")
  }

  mutating func add(
    _ code: String, _ severity: Diagnostic.Severity, _ message: String, _ span: Span?,
    notes: [Diagnostic.Note] = [], help: String, witness: Witness? = nil, rests: [Diagnostic.Note] = []
  ) {
    let example = witness.map { [Diagnostic.Note("for example: \(words.text($0))")] } ?? []
    findings.append(
      Finding(
        Diagnostic(code, severity, message, at: span, notes: notes + example + rests, help: help),
        witness: witness))
  }

  /// What has to be said beside what was found by finding no case after an interview.
  func rests(_ propositions: Proposition...) -> [Diagnostic.Note] {
    closedSpace.inexact(below: propositions.compactMap { program.roots[$0] }, of: program).notes(.noCase)
  }

  /// The same of nodes, and of all cases there are.
  func rests(below nodes: [Int], inEvery: Bool = false) -> [Diagnostic.Note] {
    (inEvery ? everySpace : closedSpace).inexact(below: nodes, of: program).notes(.noCase)
  }

  /// Whether some case after an interview, with one statement on each fact, makes it true.
  mutating func isPossible(_ literal: Literal) throws(BoundReached) -> Bool {
    try search.states(where: [literal]) != nil
  }

  // MARK: Rules

  /// Rules that never or always hold, and indicators that are one sign under two names.
  private mutating func checkRule(_ rule: RuleID) throws(BoundReached) {
    let entry = pack.rules[rule]
    let truths = try search.truths(.rule(rule))
    let kind = entry.indicator == nil ? "conclusion" : "indicator"
    if try !isPossible(truths.certain) {
      add(
        "rule-never-holds", .warning, "the \(kind) `\(entry.id)` holds in no case", entry.entry.span,
        help: "look at its condition, or take it out", rests: rests(.rule(rule)))
    } else if try !isPossible(!truths.certain) {
      add(
        "rule-always-holds", .warning, "the \(kind) `\(entry.id)` holds in every case", entry.entry.span,
        help: "look at its condition: it says nothing about anybody", rests: rests(.rule(rule)))
    } else if entry.indicator != nil, let twin = try twin(of: rule) {
      add(
        "same-sign", .warning, "`\(entry.id)` holds in just the cases in which `\(pack.rules[twin].id)` does",
        entry.entry.span, notes: [.init("the other one", at: pack.rules[twin].entry.span)],
        help: "one sign under two names counts twice: join them, or tell them apart",
        witness: try search.witness([truths.certain], today),
        rests: rests(
          below: [.rule(rule), .rule(twin)].compactMap { program.roots[$0] }, inEvery: true))
    }
  }

  /// An earlier indicator that holds in the same cases.
  private mutating func twin(of rule: RuleID) throws(BoundReached) -> RuleID? {
    let read = Set(pack.factsRead(by: .rule(rule)).map(\.0))
    let own = try every.truths(.rule(rule))
    for other in 0..<rule where pack.rules[other].indicator != nil {
      guard !read.isDisjoint(with: pack.factsRead(by: .rule(other)).map(\.0)) else { continue }
      let truths = try every.truths(.rule(other))
      guard try every.states(where: [own.certain, !truths.certain]) == nil,
        try every.states(where: [!own.certain, truths.certain]) == nil
      else { continue }
      return other
    }
    return nil
  }

  // MARK: Outcomes

  /// Tiers that no case reaches, or that a higher one always hides.
  private mutating func checkTiers() throws(BoundReached) {
    for (id, determination) in pack.determinations.enumerated() {
      var notHigher: [Literal] = []
      for (number, tier) in determination.tiers.enumerated().reversed() {
        let certain =
          number == 0 ? search.builder.constant(true) : try search.truths(.tier(id, number)).certain
        if try !isPossible(certain) {
          add(
            "tier-unreachable", .warning, "no case reaches the tier `\(tier.id)`", tier.entry.span,
            help: "look at its condition, or take the tier out", rests: rests(.tier(id, number)))
        } else if try search.states(where: [certain] + notHigher) == nil {
          add(
            "tier-shadowed", .warning, "every case that reaches `\(tier.id)` reaches a higher tier too",
            tier.entry.span, help: "put the tiers in another order, or take this one out",
            witness: try search.witness([certain], today))
        }
        notHigher.append(!certain)
      }
    }
  }

  /// Categories that can apply together, and those that never do.
  private mutating func checkCategories() throws(BoundReached) {
    for (id, classification) in pack.classifications.enumerated() {
      for (number, category) in classification.categories.enumerated() {
        if try !isPossible(search.truths(.category(id, number)).certain) {
          add(
            "category-unreachable", .warning, "the category `\(category.id)` applies to no case",
            category.entry.span,
            help: "the others leave nothing for it: look at their conditions, or take it out",
            rests: rests(.category(id, number)))
        }
        for other in 0..<number where number != classification.otherwise && other != classification.otherwise
        {
          try checkOverlap(id, number, other)
        }
      }
    }
  }

  /// Questions that are never asked, and gates that are always open.
  private mutating func checkGates() throws(BoundReached) {
    for (index, fact) in pack.facts.enumerated() {
      guard let gate = fact.gate else { continue }
      let truths = try search.truths(.gate(index))
      if try !isPossible(truths.certain) {
        add(
          "question-never-asked", .warning, "`\(fact.id)` is never asked", gate.when.span,
          help: "its `ask_when` is true in no case", rests: rests(.gate(index)))
      } else if try !isPossible(!truths.certain) {
        add(
          "gate-always-open", .warning, "`\(fact.id)` is always asked", gate.when.span,
          help: "its `ask_when` is true in every case: take it out, with `otherwise`",
          rests: rests(.gate(index)))
      }
    }
  }

  /// Asked without what the combinations themselves rule out.
  private mutating func checkImpossible() throws(BoundReached) {
    var free = pack
    free.impossible = []
    let (asking, propositions) = free.asking(pack.impossible.map(\.when))
    let program = Program(asking)
    guard let space = try? CaseSpace(asking, [program], scope: .closed) else { throw BoundReached() }
    var search = CaseSearch(program, space, today: today)
    for (entry, proposition) in zip(pack.impossible, propositions) {
      guard try search.states(where: [search.truths(proposition).certain]) == nil else { continue }
      let inexact = space.inexact(below: [program.roots[proposition]].compactMap(\.self), of: program)
      add(
        "impossible-anyway", .warning, "`\(entry.entry.id)` can never be, even without saying so",
        entry.entry.span,
        help: "look at its condition, or take it out", rests: inexact.notes(.noCase))
    }
  }
}
