import RuleEngine
import RuleLanguage

extension AnswerPlan {
  /// Adds why, rule by rule: what holds and on what it rests, what is open and for what, what is ruled out, and the answers.
  mutating func addReasons(_ program: Program, _ propositions: [Proposition]) {
    let words = SentenceText(pack: pack)
    addText(",\"why\":{\"holds\":{")
    addParts(program, propositions, words, hold: true)
    addText("},\"open\":{")
    addParts(program, propositions, words, hold: false)
    addText("},\"ruled_out\":[")
    addList(propositions.map { .fails($0) }, propositions.map { "\"\(words.id($0))\"," })
    addText("],\"presumed\":[")
    addList(propositions.map { .presumed($0) }, propositions.map { "\"\(words.id($0))\"," })
    addText("],")
    addAnswers()
    addText("}")
  }

  /// Adds the answers that matter, and which are missing.
  mutating func addAnswers() {
    let facts = pack.facts.indices
    let keys = pack.facts.map { "\"\($0.id)\":" }
    addText("\"answers\":{")
    addStep(of: facts.map { .answered($0) }, keys) { .answers(first: $0, count: facts.count, pieces: $1) }
    addText("},\"unanswered\":{")
    addStep(of: facts.map { .unanswered($0) }, keys) { .answers(first: $0, count: facts.count, pieces: $1) }
    addText("}")
  }

  /// `"rule":["part","part"],` for every proposition that holds or is open, and its parts.
  private mutating func addParts(
    _ program: Program, _ propositions: [Proposition], _ words: SentenceText, hold: Bool
  ) {
    var (bits, texts): ([Bit], [String]) = ([], [])
    for proposition in propositions {
      let here = hold ? Bit.holds(proposition) : Bit.open(proposition)
      bits.append(here)
      texts.append("\"\(words.id(proposition))\":[")
      for item in program.items(of: proposition) {
        bits.append(.part(proposition, item, holds: hold))
        texts.append("\"\(words.id(item))\",")
      }
      bits.append(here)
      texts.append("],")
    }
    addList(bits, texts)
  }

  private mutating func addList(_ bits: [Bit], _ texts: [String]) {
    addStep(of: bits, texts) { .list(first: $0, count: bits.count, pieces: $1) }
  }
}
