public import RuleLanguage
public import Source

/// Why a proposition is true, false or unknown of a case: every proposition that it rests on, each with its condition and answers.
///
/// A proof is complete: whoever trusts the truth of its leaves can compute every truth above them again.
public struct Proof: Sendable {
  /// What is proven.
  public let root: Proposition
  /// The root and every proposition it rests on.
  public let steps: [Proposition: ProofStep]
}

/// One proposition of a proof.
public struct ProofStep: Sendable {
  /// Which.
  public let proposition: Proposition
  /// Whether it is true only because doubt acts.
  public let isPresumed: Bool
  /// Its condition, with the truth of every part.
  public let condition: ProofNode

  /// The proposition's truth.
  public var truth: Truth { condition.truth }
}

/// A part of a condition, with its truth.
public struct ProofNode: Sendable {
  /// What the part is.
  public indirect enum Kind: Sendable {
    /// Always true or always false.
    case constant
    /// A test of one or two facts, against what the case holds about them (or what they are otherwise).
    case test(FactTest, [Evidence])
    /// Whether a fact is closed without a value.
    case silent(FactID, FactState.Standing)
    /// Whether the case's date lies within a period.
    case inForce(Period)
    /// Another proposition, proven in a step of its own.
    case proposition(Proposition)
    case not(ProofNode)
    case all([ProofNode])
    case any([ProofNode])
    case atLeast(Int, [ProofNode], IndicatorGroup?)
    /// A part about a fact that applies only while its gate is open.
    case gated(fact: FactID, gate: ProofNode, open: ProofNode, closed: ProofNode)
    /// True if its part holds, or may hold and nothing pending can settle it.
    case may(ProofNode)
  }

  /// What the part is.
  public let kind: Kind
  /// Its truth.
  public let truth: Truth
  /// Whether nothing pending can change it.
  public let isSettled: Bool
  /// Where it stands in the pack.
  public let span: Span
  /// The program's node.
  package let node: Int
}

/// What a test looked at.
public struct Evidence: Hashable, Sendable {
  /// The fact.
  public let fact: FactID
  /// What was possible for it: one set of values, or those that several statements leave possible.
  public let alternatives: [FactValue]
  /// Whether the value is the one that the fact has while it does not apply.
  public let isOtherwise: Bool
}

extension ProofNode {
  /// Parts of this one.
  public var children: [ProofNode] {
    switch kind {
    case .constant, .test, .silent, .inForce, .proposition: []
    case .not(let part), .may(let part): [part]
    case .all(let parts), .any(let parts), .atLeast(_, let parts, _): parts
    case .gated(_, let gate, let open, let closed): [gate, open, closed]
    }
  }

  /// The parts that this one's truth rests on, as it turned out.
  public var decisive: [ProofNode] {
    switch kind {
    case .constant, .test, .silent, .inForce, .proposition: return []
    case .not(let part), .may(let part): return [part]
    case .all(let parts): return truth == .isTrue ? parts : parts.filter { $0.truth == truth }
    case .any(let parts): return truth == .isFalse ? parts : parts.filter { $0.truth == truth }
    case .atLeast(_, let parts, _):
      switch truth {
      case .isTrue: return parts.filter { $0.truth == .isTrue }
      case .isFalse: return parts.filter { $0.truth != .isTrue }
      case .unknown: return parts.filter { $0.truth != .isFalse }
      }
    case .gated(_, let gate, let open, let closed):
      switch gate.truth {
      case .isTrue: return [gate, open]
      case .isFalse: return [gate, closed]
      case .unknown where gate.isSettled: return [gate, open]
      case .unknown: return truth.isKnown ? [open, closed] : [gate, open, closed]
      }
    }
  }
}
