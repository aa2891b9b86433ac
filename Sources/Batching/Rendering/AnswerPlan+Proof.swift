import RuleEngine
import RuleLanguage
import Source

extension AnswerPlan {
  /// Adds the proof of every proposition that results rest on: its whole condition, with the truth and place of every part.
  ///
  /// - Parameter steps: the conditions; only their form is looked at, not the truth of the case that they were made for.
  mutating func addProof(_ steps: [ProofStep], places: inout Places) {
    let words = SentenceText(pack: pack)
    addText(",\"proof\":[")
    for step in steps {
      addBlock(when: [.holds(step.proposition), .open(step.proposition), .fails(step.proposition)]) { plan in
        plan.addText("{\"proposition\":\"\(words.id(step.proposition))\",\"truth\":\"")
        plan.addLetter(.nodeIsTrue(step.condition.node), .nodeIsFalse(step.condition.node))
        plan.addText("\",\"at\":" + Self.place(pack: plan.pack, step.proposition, &places) + ",\"when\":")
        plan.add(step.condition, words, &places)
        plan.addText("},")
      }
    }
    addTrim()
    addText("],")
    addAnswers()
  }

  private static func place(pack: Pack, _ proposition: Proposition, _ places: inout Places) -> String {
    TextStyle.json.value(places.place(of: pack.name(of: proposition).span) ?? "")
  }

  private mutating func add(_ node: ProofNode, _ words: SentenceText, _ places: inout Places) {
    addText("{")
    switch node.kind {
    case .constant: addText("\"constant\":true")
    case .test(let test, let evidence):
      addText("\"test\":\"\(words.text(test))\"")
      let otherwise = evidence.filter(\.isOtherwise).map { "\"\(pack.facts[$0.fact].id)\"" }
      if !otherwise.isEmpty { addText(",\"otherwise_of\":[\(otherwise.joined(separator: ","))]") }
    case .silent(let fact, _): addText("\"test\":\"\(pack.facts[fact].id) is unknown\"")
    case .inForce(let period): addText("\"in_force\":\"\(words.text(period))\"")
    case .proposition(let proposition): addText("\"proposition\":\"\(words.id(proposition))\"")
    case .not(let part): add([part], "\"not\":", words, &places)
    case .may(let part): add([part], "\"may_hold\":", words, &places)
    case .all(let parts): add(list: parts, "\"all\":", words, &places)
    case .any(let parts): add(list: parts, "\"any\":", words, &places)
    case .atLeast(let count, let parts, _): add(list: parts, "\"at_least\":\(count),\"of\":", words, &places)
    case .gated(_, let gate, let open, let closed):
      add([gate], "\"applies\":", words, &places)
      add([open], ",\"as_answered\":", words, &places)
      add([closed], ",\"otherwise\":", words, &places)
    }
    addText(",\"truth\":\"")
    addLetter(.nodeIsTrue(node.node), .nodeIsFalse(node.node))
    addText("\",\"at\":\(TextStyle.json.value(places.place(of: node.span) ?? ""))}")
  }

  private mutating func add(
    _ parts: [ProofNode], _ key: String, _ words: SentenceText, _ places: inout Places
  ) {
    addText(key)
    for part in parts { add(part, words, &places) }
  }

  private mutating func add(
    list parts: [ProofNode], _ key: String, _ words: SentenceText, _ places: inout Places
  ) {
    addText(key + "[")
    for (index, part) in parts.enumerated() {
      if index > 0 { addText(",") }
      add(part, words, &places)
    }
    addText("]")
  }
}
