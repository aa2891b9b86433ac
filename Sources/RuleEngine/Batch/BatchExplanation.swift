public import RuleLanguage

/// Which planes say why: for every case, what its results rest on as it turned out.
///
/// The same parts count as in `Proof.decisive`: what made a condition true, what kept it from being so, or what left it open.
public struct BatchExplanation: Sendable {
  /// What a part of a condition is.
  public enum Item: Hashable, Sendable {
    /// The answer to a fact, or that there is none.
    case fact(FactID)
    /// What a fact is while it does not apply.
    case otherwise(FactID)
    case proposition(Proposition)
  }

  /// A part of a proposition's condition.
  public struct Part: Sendable {
    /// What it is.
    public let item: Item
    /// Cases in which the proposition holds and rests on it.
    public let holds: Int32
    /// Cases in which the proposition is open and rests on it.
    public let open: Int32
  }

  /// A proposition that results rest on.
  public struct Step: Sendable {
    /// Which.
    public let proposition: Proposition
    /// Cases in which it matters and holds.
    public let holds: Int32
    /// Cases in which it matters and is open.
    public let open: Int32
    /// Cases in which it matters and does not hold.
    public let fails: Int32
    /// Cases in which it matters and holds only because doubt acts.
    public let presumed: Int32
    /// The parts of its condition.
    public let parts: [Part]
  }

  /// Everything that results rest on.
  public let steps: [Step]
  /// By fact, the cases in which a value of it matters.
  public let answered: [Int32]
  /// By fact, the cases in which it matters that there is none.
  public let unanswered: [Int32]
  /// By node of the program, where it is true and where false; empty unless they were wanted.
  package let nodes: [(isTrue: Int32, isFalse: Int32)]

  /// The same planes by other numbers.
  func mapped(_ slot: (Int32) -> Int32) -> BatchExplanation {
    BatchExplanation(
      steps: steps.map { step in
        Step(
          proposition: step.proposition, holds: slot(step.holds), open: slot(step.open),
          fails: slot(step.fails), presumed: slot(step.presumed),
          parts: step.parts.map { Part(item: $0.item, holds: slot($0.holds), open: slot($0.open)) })
      },
      answered: answered.map(slot), unanswered: unanswered.map(slot),
      nodes: nodes.map { (slot($0.isTrue), slot($0.isFalse)) })
  }

  /// All of its planes.
  var planes: [Int32] {
    steps.flatMap { [$0.holds, $0.open, $0.fails, $0.presumed] + $0.parts.flatMap { [$0.holds, $0.open] } }
      + answered + unanswered + nodes.flatMap { [$0.isTrue, $0.isFalse] }
  }
}

/// What a batch program explains.
public struct BatchExplained: Sendable {
  /// A result, in the cases in which it is one.
  public enum Root: Hashable, Sendable {
    /// The bounds of a determination: the tier reached, those that are open above it, and, where none is reached, all of them.
    case interval(DeterminationID)
    case truth(Proposition, of: Set<Truth>)
    /// A service to which the case is referred, with the needs that are raised.
    case referral(ServiceID)
  }

  /// The results.
  public var roots: [Root]
  /// Whether the truth of every node is wanted, for whole proofs.
  public var keepsNodes: Bool

  /// See the properties.
  public init(roots: [Root], keepsNodes: Bool = false) {
    self.roots = roots
    self.keepsNodes = keepsNodes
  }
}
