package import RuleLanguage

/// One step of a compiled program.
///
/// Children always stand before their parent.
///
/// A proposition's root is an `all` of its own, so that a child that is somebody's root is a reference to that proposition.
package enum Node: Sendable {
  case constant(Truth)
  /// `tests[index]`; bit 0 (bit 1) of `substituting` puts the first (second) fact's `otherwise` in the place of its answer.
  case test(Int, substituting: UInt8)
  /// The fact is closed without a value.
  case silent(FactID)
  /// `periods[index]` contains the case's date.
  case inForce(Int)
  case not(Int)
  case all(Range<Int>)
  case any(Range<Int>)
  case atLeast(Int, Range<Int>)
  /// `open` while the gate is true, or unknown and settled; `closed` while it is false; else what both agree on.
  case gated(gate: Int, open: Int, closed: Int)
  /// Its child if known; true if unknown and settled.
  case may(Int)
}
