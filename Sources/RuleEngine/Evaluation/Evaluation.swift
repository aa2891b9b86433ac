public import RuleLanguage
public import Source

/// The truth of every proposition of one case on one date.
public struct Evaluation: Sendable {
  /// The program that was run.
  public let program: Program
  /// The answers it was run on.
  public let answers: Answers
  /// The date it was run for.
  public let asOf: CivilDate
  /// What the answers amount to, by fact, before gates.
  public let states: [FactState]

  package let truths: [Truth]
  let settled: [Bool]
  /// Truths when doubt does not act: see `isPresumed`.
  let plainTruths: [Truth]

  /// The truth of a proposition; true of a gate that a fact does not have.
  public func truth(_ proposition: Proposition) -> Truth {
    program.roots[proposition].map { truths[$0] } ?? .isTrue
  }

  /// Whether no pending fact can change the proposition any more.
  public func isSettled(_ proposition: Proposition) -> Bool {
    program.roots[proposition].map { settled[$0] } ?? true
  }

  /// Whether the proposition is true only because doubt acts.
  public func isPresumed(_ proposition: Proposition) -> Bool {
    program.roots[proposition].map { truths[$0] == .isTrue && plainTruths[$0] != .isTrue } ?? false
  }

  /// What the answers to one fact amount to, before gates.
  public func state(of fact: FactID) -> FactState { states[fact] }

  /// Whether an answer was given that has no effect, because the fact does not apply.
  public func isSetAside(_ fact: FactID) -> Bool {
    !answers.statements[fact].isEmpty && truth(.gate(fact)) == .isFalse
  }

  /// Whether the answers make up a combination that cannot be.
  public var isImpossible: Bool {
    program.pack.impossible.indices.contains { truth(.impossible($0)) == .isTrue }
  }

  /// Whether the fact may still be answered with effect.
  public func isPending(_ fact: FactID) -> Bool {
    states[fact].standing == .pending && truth(.gate(fact)) != .isFalse
  }
}

/// Parameters that a pack's conditions read and that have no value on a case's date.
public struct MissingParameters: Error, Hashable, Sendable {
  /// Indices into `Pack.parameters`.
  public let parameters: [ParameterID]
  /// The date.
  public let asOf: CivilDate
}
