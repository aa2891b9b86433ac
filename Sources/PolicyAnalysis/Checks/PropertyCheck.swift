import RuleLanguage
import Source

/// Whether the pack's properties hold over all cases.
struct PropertyCheck {
  let pack: Pack
  let results: [PropertyResult]

  /// Proves the pack's properties.
  init(_ pack: Pack, today: CivilDate) throws(BoundReachedInFact) {
    self.pack = pack
    results = pack.properties.isEmpty ? [] : try PropertyProver(pack, today: today).results()
  }

  var findings: [Finding] { results.compactMap(finding) }

  private func finding(_ result: PropertyResult) -> Finding? {
    let property = pack.properties[result.property]
    switch result.verdict {
    case .proven: return nil
    case .undecided(let reason):
      return Finding(
        Diagnostic(
          "property-undecided", .warning, "whether `\(property.id)` holds could not be decided: \(reason)",
          at: property.entry.span,
          notes: InexactTests(alone: result.testsAlone).notes(.someCase),
          help: "state it more simply, or of fewer facts"))
    case .refuted(let witness, let after):
      return Finding(
        Diagnostic(
          "property-refuted", .error, "`\(property.id)` does not hold: \(property.entry.title)",
          at: property.entry.span,
          notes: remarks(witness, after, property.claim),
          help: "mend the rules; or refine the property, and say in its `note` which case refuted it"),
        witness: witness, after: after)
    }
  }

  private func remarks(_ witness: Witness?, _ after: Witness?, _ claim: Property.Claim) -> [Diagnostic.Note] {
    guard let witness else { return [Diagnostic.Note("no case makes it true")] }
    let words = WitnessWords(pack)
    let results = RefutedResults(pack, claim)
    var remarks: [String?] = ["for example: \(words.text(witness))"]
    if let after {
      remarks += [
        "the result changes with: \(words.change(from: witness, to: after))",
        results.text(from: witness, to: after),
      ]
    } else {
      remarks.append(results.text(witness))
    }
    return remarks.compactMap(\.self).map { Diagnostic.Note($0) }
  }
}
