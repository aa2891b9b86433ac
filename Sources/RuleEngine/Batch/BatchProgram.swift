public import RuleLanguage
public import Source

/// A program for many cases at once, compiled for one date.
///
/// Each case is a *lane*: one bit of each of the planes that the program computes, 64 to a word. What the date decides (rules in force,
/// parameters, closures) is folded away. A lane's truths are those of `Program.evaluate` for the same answers on the same date.
///
/// ```swift
/// let many = try BatchProgram(program, asOf: day)
/// var batch = Batch(many, lanes: 256)
/// batch.start(with: answersSoFar)                  // the same answers in every lane
/// for lane in 0..<256 { batch.set(age, in: lane, to: draw()) }
/// batch.run()
/// let tier = many.planes(of: .tier(0, 3))
/// for word in 0..<batch.wordCount { lanes += batch.word(word, of: tier.isTrue).nonzeroBitCount }
/// ```
public struct BatchProgram: Sendable {
  /// Which planes hold the truth of a proposition; the numbers mean something to the program's batches only.
  public struct Planes: Hashable, Sendable {
    /// Cases in which it is true.
    public let isTrue: Int32
    /// Cases in which it is false.
    public let isFalse: Int32
    /// Cases in which it is neither.
    public let isUnknown: Int32
    /// Cases in which no pending fact can change it any more.
    public let isSettled: Int32
    /// Cases in which it is true only because doubt acts; empty unless the program was compiled for it.
    public let isPresumed: Int32
  }

  /// The program it was compiled from.
  public let program: Program
  /// The date it was compiled for.
  public let asOf: CivilDate
  /// Whether every case is closed: what is not answered counts as not asked.
  public let isClosed: Bool

  /// Where the facts' answers stand.
  package let facts: FactColumns
  let leaves: [LeafTest]
  /// Indices of the leaves that read each fact.
  let leavesReading: [[Int]]
  let parameters: [FixedPoint?]
  let code: BatchCode
  private let outputs: [Proposition: Planes]
  private let referred: [Int32]
  /// Which planes say why; nil unless that was wanted.
  public let explanation: BatchExplanation?

  /// Compiles `program` for one date.
  ///
  /// About linear in the size of the conditions that `wanted` rests on.
  ///
  /// - Parameters:
  ///   - asOf: the date on which all cases are judged.
  ///   - isClosed: whether every case is closed. Such a program is smaller, and nothing can be pending in it.
  ///   - wanted: the propositions whose planes will be read; nil for all.
  ///   - marksPresumed: whether `Planes.isPresumed` is wanted too.
  ///   - refers: whether `referred` is wanted too; every service and need must then be.
  ///   - explained: the results, all of them among `wanted`, of which it shall say why.
  /// - Throws: `MissingParameters` if a condition of the pack compares with a parameter that has no value on `asOf`.
  public init(
    _ program: Program, asOf: CivilDate, isClosed: Bool = false, wanted: [Proposition]? = nil,
    marksPresumed: Bool = false, refers: Bool = false, explained: BatchExplained? = nil
  ) throws(MissingParameters) {
    try program.requireParameters(on: asOf)
    let wanted = wanted ?? Array(program.roots.keys)
    var compiler = BatchCompiler(program, wanted, asOf: asOf, isClosed: isClosed)
    let planes = compiler.run(doubtActs: true)
    let plain = marksPresumed || explained != nil ? compiler.run(doubtActs: false) : planes
    var outputs: [Proposition: Planes] = [:]
    for proposition in wanted {
      guard let root = program.roots[proposition] else { continue }
      let isPresumed = compiler.circuit.without(planes[root].isTrue, [plain[root].isTrue])
      outputs[proposition] = Planes(
        isTrue: planes[root].isTrue, isFalse: planes[root].isFalse,
        isUnknown: compiler.circuit.without(.everywhere, [planes[root].isTrue, planes[root].isFalse]),
        isSettled: planes[root].isSettled, isPresumed: isPresumed)
    }
    let referred = refers ? compiler.referrals(planes) : []
    let explanation = explained.map {
      compiler.explanation($0, planes, plain: plain, referred: referred)
    }
    code = BatchCode(
      compiler.circuit, leafGateCount: compiler.leafGateCount,
      keeping: referred + (explanation?.planes ?? [])
        + outputs.values.flatMap { [$0.isTrue, $0.isFalse, $0.isUnknown, $0.isSettled, $0.isPresumed] })
    let slots = code.slots
    self.program = program
    self.explanation = explanation?.mapped { slots[Int($0)] }
    self.referred = referred.map { slots[Int($0)] }
    self.asOf = asOf
    self.isClosed = isClosed
    facts = compiler.facts
    parameters = compiler.parameters
    leaves = compiler.leaves.map { leaf in
      var leaf = leaf
      (leaf.isTrue, leaf.isFalse) = (slots[Int(leaf.isTrue)], slots[Int(leaf.isFalse)])
      return leaf
    }
    var leavesReading = [[Int]](repeating: [], count: program.pack.facts.count)
    for (index, leaf) in leaves.enumerated() { for fact in leaf.facts { leavesReading[fact].append(index) } }
    self.leavesReading = leavesReading
    self.outputs = outputs.mapValues {
      Planes(
        isTrue: slots[Int($0.isTrue)], isFalse: slots[Int($0.isFalse)],
        isUnknown: slots[Int($0.isUnknown)], isSettled: slots[Int($0.isSettled)],
        isPresumed: slots[Int($0.isPresumed)])
    }
  }

  /// Where the truth of a proposition stands: one that was wanted, or a gate that a fact does not have, which is true of every case.
  public func planes(of proposition: Proposition) -> Planes {
    outputs[proposition]
      ?? Planes(
        isTrue: Plane.everywhere, isFalse: Plane.nowhere, isUnknown: Plane.nowhere,
        isSettled: Plane.everywhere, isPresumed: Plane.nowhere)
  }

  /// The plane of the cases in which a service fits and offers help that is needed; nowhere unless referrals were wanted.
  public func referred(to service: ServiceID) -> Int32 {
    referred.isEmpty ? Plane.nowhere : referred[service]
  }
}
