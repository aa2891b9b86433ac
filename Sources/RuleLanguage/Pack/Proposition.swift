/// Anything of a pack that can be true, false or unknown of a case.
public enum Proposition: Hashable, Sendable {
  /// An indicator or conclusion holds.
  case rule(RuleID)
  /// A tier's own condition holds; true of the lowest tier.
  case tier(DeterminationID, Int)
  /// A category applies.
  case category(ClassificationID, Int)
  /// A need is raised.
  case need(NeedID)
  /// A safeguard applies.
  case safeguard(SafeguardID)
  /// A service fits: in force, open, serves the place, accepts.
  case service(ServiceID)
  /// A fact's gate is open (true of a fact without one).
  case gate(FactID)
  /// A combination holds that cannot be.
  case impossible(Int)
}
