import Drills
import Localisation
import RuleEngine
import RuleLanguage

/// Says what an evaluation rests on, for those who learn from it.
struct DrillWords {
  let texts: ProgramTexts
  let builder: ReportBuilder
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation, _ texts: ProgramTexts) {
    self.evaluation = evaluation
    self.texts = texts
    builder = ReportBuilder(evaluation, Wording(texts))
  }

  /// The reasons of the lower bound: each rule with the answers that make it hold.
  var reasons: [ScreenLine] {
    evaluation.reasons(for: DrillStory.determination).flatMap { reason in
      [ScreenLine(.text, builder.titled(reason.rule).title, mark: "  - ")]
        + [said(.restsOn, ["answers": listed(reason.facts)])]
    }
  }

  /// The answers that a sign rests on, and where the sign comes from.
  func basis(of sign: RuleID) -> [ScreenLine] {
    let facts = evaluation.proof(of: .rule(sign)).decisiveFacts.filter(hasValue)
    var lines = facts.isEmpty ? [] : [said(.restsOn, ["answers": listed(builder.inOrder(facts))])]
    let citations = builder.citations(builder.pack.rules[sign].entry.citations)
    if !citations.isEmpty {
      let sources = citations.map { "\($0.source), \($0.locator)" }.joined(separator: "; ")
      lines.append(ScreenLine(.note, texts.text(OutcomeText.sources, ["sources": sources]), mark: "    "))
    }
    return lines
  }

  /// Why something is not there: answers that say otherwise, or what the story leaves out.
  func absence(of proposition: Proposition) -> [ScreenLine] {
    if evaluation.truth(proposition) == .unknown {
      let labels = builder.inOrder(evaluation.proof(of: proposition).missingFacts)
        .map { builder.pack.facts[$0].label }
      return [said(.doesNotTell, ["labels": shortened(labels)])]
    }
    let facts = evaluation.proof(of: proposition).decisiveFacts.filter(hasValue)
    let silent = evaluation.proof(of: proposition).decisiveFacts.filter { !hasValue($0) }
    if facts.isEmpty, !silent.isEmpty {
      return [
        said(
          .doesNotTell, ["labels": shortened(builder.inOrder(silent).map { builder.pack.facts[$0].label })])
      ]
    }
    return facts.isEmpty ? [] : [said(.tellsOtherwise, ["answers": listed(builder.inOrder(facts))])]
  }

  /// What a tier would need that does not hold.
  func contrast(_ tier: Int) -> [ScreenLine] {
    let contrast = builder.contrast(.tier(DrillStory.determination, tier))
    let parts =
      contrast.rulesThatDoNotHold.map(\.title) + contrast.tests.map(\.test)
    return parts.isEmpty ? [] : [said(.wouldNeed, ["rules": shortened(parts)])]
  }

  /// Labels of what keeps the result open.
  var missing: [ScreenLine] {
    let labels = evaluation.missingFacts(for: DrillStory.determination).map { builder.pack.facts[$0].label }
    return labels.isEmpty ? [] : [said(.doesNotTell, ["labels": shortened(labels)])]
  }

  func said(_ key: DrillText, _ values: KeyValuePairs<String, String> = [:]) -> ScreenLine {
    ScreenLine(.note, texts.text(key, values), mark: "    ")
  }

  private func listed(_ facts: [FactID]) -> String {
    shortened(builder.answers(facts).map { "\($0.label): \($0.answer)" })
  }

  /// At most six things: a list that nobody reads teaches nothing.
  private func shortened(_ texts: [String]) -> String { builder.wording.listed(texts, atMost: 6) }

  private func hasValue(_ fact: FactID) -> Bool { evaluation.state(of: fact).standing == .valued }
}
