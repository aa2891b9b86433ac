import DecisionDiagrams
import RuleEngine
import RuleLanguage
import Source

extension ExactCheck {
  /// Says which tests are taken by themselves in all that is said of cases after an interview.
  mutating func checkComparisons() {
    let roots = program.roots.values.sorted()
    for span in closedSpace.inexact(below: roots, of: program).alone {
      add(
        "bound-reached", .warning, "this is taken by itself, as if it could always come out either way", span,
        help: "what was found is right, more may be wrong: compare fewer facts with one another")
    }
  }

  /// Two categories that can apply together, also where statements about one fact differ: such cases are real.
  ///
  /// A case that takes a comparison by itself may not be: then one after an interview is looked for.
  mutating func checkOverlap(_ id: ClassificationID, _ one: Int, _ other: Int) throws(BoundReached) {
    let propositions = [Proposition.category(id, one), .category(id, other)]
    let both = [try every.truths(propositions[0]).certain, try every.truths(propositions[1]).certain]
    guard try every.states(where: both) != nil else { return }
    let found = try every.witness(both, today)
    let inexact = everySpace.inexact(below: propositions.compactMap { program.roots[$0] }, of: program)
    if inexact.alone.isEmpty || isReal(found, propositions) {
      return reportOverlap(id, one, other, found, [])
    }
    let closed = [try search.truths(propositions[0]).certain, try search.truths(propositions[1]).certain]
    if let second = try search.witness(closed, today), isReal(second, propositions) {
      return reportOverlap(id, one, other, second, [])
    }
    let tried = found.flatMap { everySpace.realCase(beside: $0, inexact) { isReal($0, propositions) } }
    reportOverlap(id, one, other, tried, tried == nil ? inexact.notes(.someCase) : [])
  }

  /// Whether all these hold of a case that can be.
  func isReal(_ witness: Witness?, _ propositions: [Proposition]) -> Bool {
    guard let witness, let evaluation = try? program.evaluate(witness.answers, asOf: witness.date) else {
      return false
    }
    return propositions.allSatisfy { evaluation.truth($0) == .isTrue }
      && !evaluation.isImpossible
  }

  private mutating func reportOverlap(
    _ id: ClassificationID, _ one: Int, _ other: Int, _ witness: Witness?, _ rests: [Diagnostic.Note]
  ) {
    let categories = pack.classifications[id].categories
    let (name, otherName) = (categories[one].id, categories[other].id)
    add(
      "categories-overlap", rests.isEmpty ? .error : .warning,
      rests.isEmpty
        ? "`\(name)` and `\(otherName)` can apply to one case"
        : "whether `\(name)` and `\(otherName)` can apply to one case could not be decided",
      categories[one].entry.span, notes: [.init("the other one", at: categories[other].entry.span)],
      help: "exactly one has to apply: say in one of them what the other is not",
      witness: witness, rests: rests)
  }
}
