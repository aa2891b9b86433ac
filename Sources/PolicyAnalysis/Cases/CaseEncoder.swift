package import DecisionDiagrams
package import RuleEngine
package import RuleLanguage
import Source

/// Where something is certainly true, where it is at least possible, and where no pending fact can change it any more.
package struct Certainty<Element: Hashable & Sendable>: Hashable, Sendable {
  /// It is true.
  package let certain: Element
  /// It is not false.
  package let possible: Element
  /// It is known, or all that it reads is settled.
  let settled: Element
}

/// Writes the nodes of a program as functions of a space's variables: true and possible apart.
package struct CaseEncoder<Algebra: BooleanAlgebra> where Algebra.Element: Sendable {
  /// The truths of a node.
  package typealias Truths = Certainty<Algebra.Element>

  let program: Program
  package let space: CaseSpace
  /// The algebra's variable for each variable of the space: another one where two cases are compared that differ in it.
  let renamed: [Int]
  private var known: [Int: Truths] = [:]

  /// An encoder of one program.
  package init(_ program: Program, _ space: CaseSpace, renamed: [Int]? = nil) {
    self.program = program
    self.space = space
    self.renamed = renamed ?? Array(space.variables.indices)
  }

  /// The truths of a proposition; of a gate that a fact does not have, true.
  package mutating func truths(
    of proposition: Proposition, in algebra: inout Algebra
  ) throws(BoundReached) -> Truths {
    guard let root = program.roots[proposition] else { return constant(true, algebra) }
    return try truths(ofNode: root, in: &algebra)
  }

  /// The truths of a node.
  package mutating func truths(
    ofNode node: Int, in algebra: inout Algebra
  ) throws(BoundReached) -> Truths {
    if let truths = known[node] { return truths }
    let truths = try encoded(node, &algebra)
    known[node] = truths
    return truths
  }

  /// Takes a node's truths as given.
  mutating func assume(_ truths: Truths, ofNode node: Int) { known[node] = truths }

  /// Forgets what was worked out of a node.
  mutating func forget(_ node: Int) { known[node] = nil }

  func constant(_ value: Bool, _ algebra: Algebra) -> Truths {
    let element = algebra.constant(value)
    return Truths(certain: element, possible: element, settled: algebra.constant(true))
  }

  private mutating func encoded(_ node: Int, _ algebra: inout Algebra) throws(BoundReached) -> Truths {
    switch program.nodes[node] {
    case .constant(let truth): return constant(truth == .isTrue, algebra)
    case .test(let test, let substituting):
      return try leaf(LeafTest(test: program.tests[test], substituting: substituting), &algebra)
    case .silent(let fact): return try silent(fact, &algebra)
    case .inForce(let period):
      let days = space.days.map { program.periods[period].contains($0) }
      let element = try algebra.choice(renamed[space.date], days)
      return Truths(certain: element, possible: element, settled: algebra.constant(true))
    case .not(let child): return try negated(truths(ofNode: child, in: &algebra), &algebra)
    case .all(let range):
      let parts = try children(range, &algebra)
      return try known(
        algebra.all(parts.map(\.certain)), algebra.all(parts.map(\.possible)), parts, &algebra)
    case .any(let range):
      let parts = try children(range, &algebra)
      return try known(
        algebra.any(parts.map(\.certain)), algebra.any(parts.map(\.possible)), parts, &algebra)
    case .atLeast(let count, let range):
      let parts = try children(range, &algebra)
      return try known(
        algebra.atLeast(count, parts.map(\.certain)), algebra.atLeast(count, parts.map(\.possible)), parts,
        &algebra)
    case .gated(let gate, let open, let closed):
      return try gated(
        truths(ofNode: gate, in: &algebra), truths(ofNode: open, in: &algebra),
        truths(ofNode: closed, in: &algebra), &algebra)
    case .may(let child):
      let inner = try truths(ofNode: child, in: &algebra)
      let certain = try algebra.or(inner.certain, algebra.and(inner.possible, inner.settled))
      return Truths(certain: certain, possible: inner.possible, settled: inner.settled)
    }
  }

  private mutating func children(
    _ range: Range<Int>, _ algebra: inout Algebra
  ) throws(BoundReached) -> [Truths] {
    var parts: [Truths] = []
    for child in program.operands[range] { parts.append(try truths(ofNode: child, in: &algebra)) }
    return parts
  }

  private func negated(_ truths: Truths, _ algebra: inout Algebra) throws(BoundReached) -> Truths {
    Truths(
      certain: try algebra.not(truths.possible), possible: try algebra.not(truths.certain),
      settled: truths.settled)
  }

  /// What is known is settled; else all parts have to be.
  private func known(
    _ certain: Algebra.Element, _ possible: Algebra.Element, _ parts: [Truths], _ algebra: inout Algebra
  ) throws(BoundReached) -> Truths {
    guard space.hasPending else {
      return Truths(certain: certain, possible: possible, settled: algebra.constant(true))
    }
    let parts = try algebra.all(parts.map(\.settled))
    let isKnown = try algebra.or(certain, algebra.not(possible))
    return Truths(certain: certain, possible: possible, settled: try algebra.or(parts, isKnown))
  }

  /// `open` while the gate is true, or unknown and settled; `closed` while it is false; else what both agree on.
  private func gated(
    _ gate: Truths, _ open: Truths, _ closed: Truths, _ algebra: inout Algebra
  ) throws(BoundReached) -> Truths {
    let isClosed = try algebra.not(gate.possible)
    let isOpen = try algebra.or(gate.certain, algebra.and(gate.possible, gate.settled))
    let both = (
      certain: try algebra.and(open.certain, closed.certain),
      possible: try algebra.or(open.possible, closed.possible)
    )
    let certain = try algebra.choose(
      isClosed, closed.certain, algebra.choose(isOpen, open.certain, both.certain))
    let possible = try algebra.choose(
      isClosed, closed.possible, algebra.choose(isOpen, open.possible, both.possible))
    guard space.hasPending else {
      return Truths(certain: certain, possible: possible, settled: algebra.constant(true))
    }
    let settled = try algebra.choose(
      isClosed, closed.settled, algebra.choose(isOpen, open.settled, algebra.constant(false)))
    let isKnown = try algebra.or(certain, algebra.not(possible))
    return Truths(certain: certain, possible: possible, settled: try algebra.or(settled, isKnown))
  }
}

extension CaseSpace {
  /// Whether facts may be pending.
  var hasPending: Bool { scope >= .open }
}
