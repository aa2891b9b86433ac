import Dispatch
import RuleEngine
import RuleLanguage
import Source
import Synchronization

/// `Equivalence CASES`: the bit-parallel evaluator, the evaluator of one case and the naive reference say the same of random cases over random
/// packs, of which each proposition's truth is looked at, and whether it is settled and presumed.
@main
struct Equivalence {
  static func main() {
    let wanted = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
    let lanes = 512
    let packs = (wanted + lanes - 1) / lanes
    let failure = Mutex<String?>(nil)
    let start = ContinuousClock.now
    DispatchQueue.concurrentPerform(iterations: packs) { index in
      if failure.withLock({ $0 != nil }) { return }
      let found: String?
      do {
        found = try difference(seed: 5_000_000 + UInt64(index), lanes: lanes)
      } catch {
        found = "\(error)"
      }
      if let found { failure.withLock { $0 = "seed \(5_000_000 + index): \(found)" } }
    }
    if let found = failure.withLock({ $0 }) { fatalError(found) }
    print("\(packs * lanes) cases over \(packs) packs: no difference, \(ContinuousClock.now - start)")
  }

  /// The first thing that the three disagree on.
  private static func difference(seed: UInt64, lanes: Int) throws -> String? {
    let pack = try Pack(rules: RandomPack(seed: seed).text)
    let program = Program(pack)
    var cases = RandomCase(pack: pack, random: SplitMix64(seed: seed))
    let date = cases.date()
    let isClosed = cases.random.chance(40)
    let many = try BatchProgram(program, asOf: date, isClosed: isClosed, marksPresumed: true)
    var batch = Batch(many, lanes: lanes)
    var alone: [Answers] = []
    for lane in 0..<lanes {
      let answers = cases.answers(pending: cases.random.pick([0, 20, 50, 80]), isClosed: isClosed)
      for (fact, statements) in answers.statements.enumerated() { batch.set(fact, in: lane, to: statements) }
      alone.append(answers)
    }
    batch.run()
    for (lane, answers) in alone.enumerated() {
      let evaluation = try program.evaluate(answers, asOf: date)
      let reference = ReferenceEvaluator(pack, answers, asOf: date)
      let withoutDoubt = ReferenceEvaluator(pack, answers, asOf: date, doubtActs: false)
      for proposition in pack.everyProposition {
        let planes = many.planes(of: proposition)
        let outcome = reference.outcome(proposition)
        let isPresumed = outcome.truth == .isTrue && withoutDoubt.outcome(proposition).truth != .isTrue
        let agree =
          batch.truth(planes, in: lane) == outcome.truth && evaluation.truth(proposition) == outcome.truth
          && batch.contains(lane, in: planes.isSettled) == outcome.isSettled
          && evaluation.isSettled(proposition) == outcome.isSettled
          && batch.contains(lane, in: planes.isPresumed) == isPresumed
          && evaluation.isPresumed(proposition) == isPresumed
        if !agree { return "\(proposition)\n\(answers.described(by: pack))" }
      }
    }
    return nil
  }
}
