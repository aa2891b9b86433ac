import EngineSupport
import Batching
import Foundation
import RuleEngine
import RuleLanguage
import Source
import Testing

/// Cases written as lines of JSON come out as they do alone: 50 random packs, 200 cases each, every case on a day of its own.
struct LineTests {
  @Test(arguments: 0..<10)
  func linesAreAsTheCasesAlone(block: Int) throws {
    for seed in UInt64(600_000 + block * 5)..<UInt64(600_000 + block * 5 + 5) {
      var trial = try LineTrial(seed: seed)
      let pack = trial.program.pack
      let drawn = trial.drawn(200)
      var lines = ""
      for (number, one) in drawn.enumerated() {
        lines += trial.line(one.answers, one.asOf, number: number) + (cases(number) ? "\n\n" : "\r\n")
      }
      let propositions = pack.namedPropositions
      let tiers = pack.determinations.flatMap { entry in
        OutputMapping.Bound.allCases.map { "\(entry.id)_\($0): {tier: \(entry.id), bound: \($0)}" }
      }
      let mapping = """
        fields:
          id: case
          all: {letters: [\(propositions.map { pack.name(of: $0).id }.joined(separator: ", "))]}
          \(tiers.joined(separator: "\n  "))
          referred: {list: referred}
          open: {list: needs, that: are open}
        """
      let (text, refused) = try trial.answers(lines, mapping: mapping)
      try #require(refused.isEmpty, "seed \(seed): \(refused)\n\(lines)")
      let answers = text.split(separator: "\n")
      try #require(answers.count == drawn.count, "seed \(seed)")
      for (number, one) in drawn.enumerated() {
        let evaluation = try trial.program.evaluate(one.answers, asOf: one.asOf)
        let expected = expectedLine(evaluation, propositions, number: number)
        try #require(
          answers[number] == expected, "seed \(seed)\n\(trial.line(one.answers, one.asOf, number: number))")
      }
    }
  }

  private func cases(_ number: Int) -> Bool { number % 7 == 0 }

  private func expectedLine(_ evaluation: Evaluation, _ propositions: [Proposition], number: Int) -> String {
    let pack = evaluation.program.pack
    var line = "{\"id\":\"c-\(number)\",\"all\":\""
    line += propositions.map { evaluation.truth($0).letter }.joined() + "\""
    for (id, determination) in pack.determinations.enumerated() {
      let interval = evaluation.interval(id)
      for (bound, tier) in [
        ("announced", interval.announced), ("lower", interval.lower), ("upper", interval.upper),
      ] {
        line += ",\"\(determination.id)_\(bound)\":\"\(determination.tiers[tier].id)\""
      }
    }
    let met = Set(evaluation.referrals.flatMap { $0.options.filter { $0.fits == .isTrue }.map(\.service) })
    let open = pack.needs.indices.filter { evaluation.truth(.need($0)) == .unknown }
    line += ",\"referred\":[\(met.sorted().map { "\"\(pack.services[$0].id)\"" }.joined(separator: ","))]"
    return line + ",\"open\":[\(open.map { "\"\(pack.needs[$0].id)\"" }.joined(separator: ","))]}"
  }

  /// Damaged lines are answered or refused with a reason, and never more is answered than there are lines.
  @Test(arguments: 0..<8)
  func damagedLinesNeverCrash(block: Int) throws {
    var trial = try LineTrial(seed: 700_000 + UInt64(block))
    var random = SplitMix64(seed: UInt64(block))
    var lines: [String] = []
    for (number, one) in trial.drawn(500).enumerated() {
      var bytes = Array(trial.line(one.answers, one.asOf, number: number).utf8)
      for _ in 0..<random.number(1...3) {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(random.pick(Array("\"\\{}[],:0 -.eE\u{1}".utf8)), at: place)
        default: bytes = Array(bytes[..<place])
        }
        if bytes.isEmpty { bytes = [UInt8(ascii: "{")] }
      }
      bytes.removeAll { $0 == UInt8(ascii: "\n") }
      lines.append(String(decoding: bytes, as: UTF8.self))
    }
    let (text, refused) = try trial.answers(
      lines.joined(separator: "\n"), mapping: "fields: {id: case}", explain: .reasons)
    let answered = text.split(separator: "\n")
    let blank = lines.count { $0.allSatisfy { " \t\r".contains($0) } }
    #expect(answered.count + refused.count + blank == lines.count, "seed \(block)")
    #expect(refused.allSatisfy { !$0.problems.isEmpty })
    #expect(refused.count > 100)
    for line in answered {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }
}
