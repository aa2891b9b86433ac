public import RuleEngine
public import RuleLanguage
public import Source

/// Why a case came out as it did, as data.
public struct Explanation: Sendable, Encodable {
  /// The case's code.
  public let caseCode: String
  /// The date that the case is judged on.
  public let asOf: CivilDate
  /// The rules that gave the result.
  public let pack: ShownPack
  /// The program's version.
  public let programVersion: String
  /// The whole proof of both bounds of each determination; empty where something else was asked for.
  public private(set) var bounds: [ShownBounds] = []
  /// Why something holds, is open or does not hold.
  public private(set) var why: [ProofTree] = []
  /// Why something does not hold, and what would make it hold.
  public private(set) var whyNot: [ShownWhyNot] = []
  /// What other answers would change.
  public private(set) var whatIf: ShownComparison?

  /// The explanation of a case, empty so far.
  public init(_ evaluation: Evaluation, caseCode: String, contentHash: String, programVersion: String) {
    self.caseCode = caseCode
    asOf = evaluation.asOf
    pack = ShownPack(evaluation.program.pack, contentHash: contentHash)
    self.programVersion = programVersion
  }

  /// Adds the whole proof of each determination's bounds, in the words of `wording`; places are drawn from `files`.
  public mutating func addBounds(_ evaluation: Evaluation, files: SourceFiles, _ wording: Wording) {
    let report = ReportBuilder(evaluation, wording)
    var trees = ProofTreeBuilder(report, files: files, detail: .whole)
    bounds = evaluation.program.pack.determinations.indices.map { id in
      let tiers = evaluation.program.pack.determinations[id].tiers.indices
      let lower = evaluation.interval(id).lower
      var proofs: [ProofTree] = []
      for tier in tiers where tier >= max(1, lower) { proofs.append(trees.tree(.tier(id, tier))) }
      return ShownBounds(report.outcome(id), proofs: proofs)
    }
  }

  /// Adds why a proposition holds, is open or does not hold.
  public mutating func addWhy(
    _ propositions: [Proposition], _ evaluation: Evaluation, files: SourceFiles, _ wording: Wording
  ) {
    var trees = ProofTreeBuilder(ReportBuilder(evaluation, wording), files: files, detail: .decisive)
    for proposition in propositions { why.append(trees.tree(proposition)) }
  }

  /// Adds why a proposition does not hold, and what would make it hold.
  public mutating func addWhyNot(
    _ propositions: [Proposition], _ evaluation: Evaluation, files: SourceFiles, _ wording: Wording
  ) {
    let report = ReportBuilder(evaluation, wording)
    var trees = ProofTreeBuilder(report, files: files, detail: .decisive)
    for proposition in propositions {
      whyNot.append(report.whyNot(proposition, proof: trees.tree(proposition)))
    }
  }

  /// Adds what other answers change.
  public mutating func addWhatIf(
    _ evaluation: Evaluation, _ other: Evaluation, changing facts: [FactID], _ wording: Wording
  ) {
    whatIf = ShownComparison(evaluation, other, changing: facts, wording)
  }
}
