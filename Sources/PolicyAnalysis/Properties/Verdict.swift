package import Source

/// What came of a property.
package enum Verdict: Sendable {
  /// It holds of every case.
  case proven(Proof)
  /// It does not hold: a case, and for a change of one the case after it; no case where it claims that there is one.
  case refuted(Witness?, after: Witness?)
  /// It could not be decided within the bound, and why.
  case undecided(String)

  /// Whether a case shows it, one way or the other.
  var isShown: Bool {
    switch self {
    case .proven(.shown), .refuted(.some, _): true
    case .proven, .refuted(nil, _), .undecided: false
    }
  }

  /// How it was proven.
  package enum Proof: Sendable, Equatable {
    /// Nothing that leads to the result reads the facts.
    case notRead
    /// No case among all refutes it; partly known answers, silence, pending facts and differing statements included.
    case noCounterexample
    /// A case shows it.
    case shown
    /// The one case it speaks of was evaluated.
    case evaluated
  }
}

/// A property and what came of it.
package struct PropertyResult: Sendable {
  /// The property's index in its pack.
  package let property: Int
  /// What came of it.
  package let verdict: Verdict
  /// Where tests stand that it could not be decided for.
  package let testsAlone: [Span]
}
