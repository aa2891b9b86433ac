import CaseFormat
public import Drills
import RuleEngine
import RuleLanguage

/// A near-miss as two scenarios in YAML, worded from the pack's own texts, for a trainer to accept or throw away.
public struct NearMissScenario {
  private let pair: NearMiss
  private let pack: Pack

  /// The scenarios of a pair.
  public init(_ pair: NearMiss) {
    self.pair = pair
    pack = pair.with.program.pack
  }

  /// The file names without their endings, and the texts.
  public var files: [(name: String, text: String)] {
    [(pair.without, "a"), (pair.with, "b")].map { evaluation, letter in
      let name = "training-\(pack.rules[pair.rule].id)-\(pack.facts[pair.fact].id)-\(letter)"
      return (name, text(evaluation, name))
    }
  }

  private func text(_ evaluation: Evaluation, _ name: String) -> String {
    let words = ReportBuilder(evaluation, .data)
    let rule = pack.rules[pair.rule].entry.title
    let told = differing(evaluation).map { "\($0.label): \($0.answer)." }.joined(separator: " ")
    let determination = pack.determinations[DrillStory.determination]
    let tier = determination.tiers[evaluation.interval(DrillStory.determination).announced].id
    let answer = words.answer(pair.fact)
    let truth = evaluation.truth(.rule(pair.rule)) == .isTrue ? "hold" : "fail"
    let section = pack.rules[pair.rule].indicator == nil ? "conclusions" : "indicators"
    let answers = answerLines(evaluation)
    let contrast = "One answer decides here: \(answer.label). Compare the other story of the pair."
    return """
      # TRAINING. Made by `saphan drill near-misses`; nobody has accepted it yet.
      # Reword the story, then change `status` to accepted, or delete both files of the pair.
      scenario: \(name)
      title: \(quoted("\(rule): \(answer.label): \(answer.answer)"))
      status: draft
      as_of: \(evaluation.asOf)
      tags: [training, near_miss]
      story: \(quoted(told.isEmpty ? "Every answer is the ordinary one." : told))
      answers:
      \(answers)
      expect:
        \(determination.id): \(tier)
        \(section): {\(truth): [\(pack.rules[pair.rule].id)]}
      drill:
        level: 3
        teaches: \(quoted(contrast))

      """
  }

  /// What differs from the ordinary, in words.
  private func differing(_ evaluation: Evaluation) -> [ShownAnswer] {
    let words = ReportBuilder(evaluation, .data)
    return words.answers(told(evaluation))
  }

  /// Facts whose answers are not the usual ones, and the one in which the pair differs.
  private func told(_ evaluation: Evaluation) -> [FactID] {
    pack.facts.indices.filter { fact in
      fact == pair.fact
        || evaluation.answers.statements[fact].contains { $0.value != pack.facts[fact].usual }
    }
  }

  /// The answers, each with its basis, as cases are written; the rest is usual.
  private func answerLines(_ evaluation: Evaluation) -> String {
    var kept = evaluation.answers
    for fact in pack.facts.indices where !told(evaluation).contains(fact) { kept.statements[fact] = [] }
    let file = CaseFile(code: "x", pack: nil, asOf: nil, answers: kept)
    let text = String(decoding: CaseWriter(pack: pack).text(of: file), as: UTF8.self)
    let lines = text.split(separator: "\n").drop { !$0.hasPrefix("answers:") }.dropFirst()
    return (lines + ["  the rest: usual"]).joined(separator: "\n")
  }

  /// A double-quoted YAML scalar on one line.
  private func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
