import Batching
import Foundation
import RuleEngine
import RuleLanguage
import Source
import Testing

/// What a batch says of why is what the proof of the same case says.
struct ExplanationTests {
  @Test(arguments: 0..<10)
  func reasonsAreTheDecisivePartsOfTheProof(block: Int) throws {
    for seed in UInt64(800_000 + block * 3)..<UInt64(800_000 + block * 3 + 3) {
      var trial = try LineTrial(seed: seed)
      let pack = trial.program.pack
      let drawn = trial.drawn(40)
      let lines = drawn.enumerated().map { trial.line($1.answers, $1.asOf, number: $0) }
      for _ in 0..<12 {
        let root = trial.cases.random.pick(pack.namedPropositions)
        let mapping = "fields: {it: {truth: \(pack.name(of: root).id)}}"
        let text = try trial.answers(lines.joined(separator: "\n"), mapping: mapping, explain: .reasons).text
        for (line, one) in zip(text.split(separator: "\n"), drawn) {
          let found = try Why(line: String(line))
          let evaluation = try trial.program.evaluate(one.answers, asOf: one.asOf)
          try #require(found == Why(evaluation, root), "seed \(seed)\n\(line)")
        }
      }
    }
  }

  /// Every truth of a proof follows from those below it, and is the one that the case has.
  @Test(arguments: 0..<5)
  func proofsHold(block: Int) throws {
    for seed in UInt64(810_000 + block * 3)..<UInt64(810_000 + block * 3 + 3) {
      var trial = try LineTrial(seed: seed)
      let pack = trial.program.pack
      let drawn = trial.drawn(30)
      let lines = drawn.enumerated().map { trial.line($1.answers, $1.asOf, number: $0) }
      let ids = pack.namedPropositions.map { pack.name(of: $0).id }
      let mapping = "fields:\n" + ids.map { "  \($0): {truth: \($0)}\n" }.joined()
      let text = try trial.answers(lines.joined(separator: "\n"), mapping: mapping, explain: .proof).text
      for (line, one) in zip(text.split(separator: "\n"), drawn) {
        let evaluation = try trial.program.evaluate(one.answers, asOf: one.asOf)
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let steps = try #require(object?["proof"] as? [[String: Any]])
        #expect(steps.count >= ids.count)
        for step in steps {
          let id = try #require(step["proposition"] as? String)
          let condition = try #require(step["when"] as? [String: Any])
          try #require(step["truth"] as? String == condition["truth"] as? String, "seed \(seed): \(id)")
          let follows = try followsFromParts(condition)
          try #require(follows, "seed \(seed): \(condition)")
          guard let proposition = pack.namedPropositions.first(where: { pack.name(of: $0).id == id }) else {
            continue
          }
          try #require(
            step["truth"] as? String == evaluation.truth(proposition).letter, "seed \(seed): \(id)")
        }
      }
    }
  }

  /// Whether the truth of a part is what the truths of its parts make it, all the way down.
  private func followsFromParts(_ node: [String: Any]) throws -> Bool {
    let truth = try letter(node)
    if let parts = (node["all"] ?? node["any"] ?? node["of"]) as? [[String: Any]] {
      let letters = try parts.map(letter)
      let expected: String
      if node["all"] != nil {
        expected = letters.contains("F") ? "F" : letters.contains("U") ? "U" : "T"
      } else if node["any"] != nil {
        expected = letters.contains("T") ? "T" : letters.contains("U") ? "U" : "F"
      } else {
        let count = try #require(node["at_least"] as? Int)
        let (sure, possible) = (letters.count { $0 == "T" }, letters.count { $0 != "F" })
        expected = sure >= count ? "T" : possible < count ? "F" : "U"
      }
      return try expected == truth && parts.allSatisfy(followsFromParts)
    }
    if let part = node["not"] as? [String: Any] {
      return try ["T": "F", "F": "T", "U": "U"][letter(part)] == truth && followsFromParts(part)
    }
    if let part = node["may_hold"] as? [String: Any] {
      return try (letter(part) == "F" ? "F" : "T") == truth && followsFromParts(part)
    }
    if let gate = node["applies"] as? [String: Any], let open = node["as_answered"] as? [String: Any],
      let closed = node["otherwise"] as? [String: Any]
    {
      return try letter(letter(gate) == "F" ? closed : open) == truth && followsFromParts(open)
        && followsFromParts(closed)
    }
    return true
  }

  private func letter(_ node: [String: Any]) throws -> String { try #require(node["truth"] as? String) }
}

/// What an answer says of why, apart from how it is written.
private struct Why: Equatable {
  var holds: Set<String> = []
  var open: Set<String> = []
  var fails: Set<String> = []
  var presumed: Set<String> = []
  var answered: Set<String> = []
  var unanswered: Set<String> = []

  init(line: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    let why = try #require(object?["why"] as? [String: Any])
    let keys = { (name: String) in Set((why[name] as? [String: Any])?.keys.map { $0 } ?? []) }
    let words = { (name: String) in Set(why[name] as? [String] ?? []) }
    (holds, open, answered, unanswered) = (keys("holds"), keys("open"), keys("answers"), keys("unanswered"))
    (fails, presumed) = (words("ruled_out"), words("presumed"))
  }

  /// What the proof of a proposition says.
  init(_ evaluation: Evaluation, _ root: Proposition) {
    let pack = evaluation.program.pack
    let proof = evaluation.proof(of: root)
    for proposition in proof.decisivePropositions {
      let id: String
      if case .gate(let fact) = proposition {
        id = pack.facts[fact].id + ".ask_when"
      } else {
        id = pack.name(of: proposition).id
      }
      switch evaluation.truth(proposition) {
      case .isTrue: holds.insert(id)
      case .unknown: open.insert(id)
      case .isFalse: fails.insert(id)
      }
      if evaluation.isPresumed(proposition) { presumed.insert(id) }
    }
    for fact in proof.decisiveFacts {
      if evaluation.state(of: fact).standing == .valued {
        answered.insert(pack.facts[fact].id)
      } else {
        unanswered.insert(pack.facts[fact].id)
      }
    }
  }
}
