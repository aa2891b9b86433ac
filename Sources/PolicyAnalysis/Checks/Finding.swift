public import RuleLanguage
public import Source

/// Something found about a pack: what is wrong and where, and the case that shows it.
public struct Finding: Sendable {
  /// What is wrong, where, and what to do.
  public var diagnostic: Diagnostic
  /// A smallest case that shows it.
  package var witness: Witness?
  /// The case after the change of which the finding speaks.
  package var after: Witness?

  /// A finding without a case.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  package init(_ diagnostic: Diagnostic, witness: Witness?, after: Witness? = nil) {
    self.diagnostic = diagnostic
    self.witness = witness
    self.after = after
  }

  /// What a person reads: of a case with many answers, those that say none or no are counted in place of being listed.
  public func brief(in pack: Pack) -> Diagnostic {
    guard let witness else { return diagnostic }
    let words = WitnessWords(pack)
    let (all, few) = (words.text(witness), words.brief(witness))
    var copy = diagnostic
    copy.notes = copy.notes.map { Diagnostic.Note($0.message.replacing(all, with: few), at: $0.span) }
    return copy
  }
}
