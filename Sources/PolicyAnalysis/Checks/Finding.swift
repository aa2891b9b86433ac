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
}
