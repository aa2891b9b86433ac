import Source

/// What is said of words in sentences that name nothing.
extension PackReader {
  /// Reports a name that stands for nothing (or for nothing of the right kind).
  mutating func reportUnknown(_ code: String, _ kind: String, _ token: Token, among isWanted: (Name) -> Bool)
  {
    if let other = names[token.text] {
      let isFact = if case .fact = other { true } else { false }
      report(
        code, "`\(token.text)` is \(other.described), not a \(kind)", at: token.span,
        help: isFact && kind == "conclusion"
          ? "write the sentence about the fact alone; for doubt, `\(token.text) is unknown`"
          : "name a \(kind)")
      return
    }
    let near = nearestWord(to: token.text, among: names.ids(where: isWanted))
    report(
      code, "there is no \(kind) `\(token.text)`", at: token.span,
      help: near.map { "did you mean `\($0)`?" } ?? "add it to the pack, or name another")
  }

  /// Reports a first word of a sentence that names nothing.
  mutating func reportUnknownBeginning(_ token: Token) {
    let isStructure = structureKeys.contains(token.text)
    let near = isStructure ? nil : nearestWord(to: token.text, among: names.ids(where: isReadable))
    report(
      "unknown-name", "there is no fact or rule `\(token.text)`", at: token.span,
      help: near.map { "did you mean `\($0)`?" } ?? advice(onBeginning: token.text))
  }

  private func advice(onBeginning word: String) -> String {
    if structureKeys.contains(word) { return "put a colon after `\(word)`, and what it holds below it" }
    if FixedPoint(parsing: word) != nil || word == "parameter" {
      return "a sentence begins with the name of a fact: `age < 18`"
    }
    let owners = pack.facts.filter { $0.kind != .yesNo && $0.valueIndex(word) != nil }
    if let owner = owners.first {
      let verb = owner.kind == .set ? "includes" : "is"
      return "`\(word)` is a value: write `\(owner.id) \(verb) \(word)`"
    }
    return "add it to the pack, or name another"
  }

  /// Reports a word that is not among the values of a fact, or the categories of a classification.
  mutating func reportUnknownValue(
    _ token: Token, of owner: String, among labels: [String], _ code: String, _ kind: String
  ) {
    if ["is", "not", owner].contains(token.text) {
      report(
        "unexpected-word", "did not expect `\(token.text)` here", at: token.span,
        help: "`\(owner) is a or b` needs `is` once; for two sentences use `any:`")
      return
    }
    let boolean = ["true": "yes", "false": "no"][token.text].flatMap { labels.contains($0) ? $0 : nil }
    let near = boolean ?? nearestWord(to: token.text, among: labels)
    report(
      code, "`\(owner)` has no \(kind) `\(token.text)`", at: token.span,
      help: near.map { "did you mean `\($0)`?" }
        ?? (kind == "value" ? "its values are \(list(labels, "and"))" : "it has \(list(labels, "and"))"))
  }

  /// Reports a blank that looks like a space and is none; it comes with text copied from elsewhere.
  mutating func reportedHiddenBlank(_ tokens: [Token]) -> Bool {
    guard let token = tokens.first(where: { $0.text.unicodeScalars.contains(where: isHiddenBlank) }) else {
      return false
    }
    report(
      "hidden-blank", "there is a blank in here that is not an ordinary space", at: token.span,
      help: "type this part again; such blanks come with text copied from elsewhere")
    return true
  }
}

/// A no-break space, another wide or narrow blank, or a mark of no width.
private func isHiddenBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000: true
  default: false
  }
}

/// Whether a condition can begin with this kind of name.
private func isReadable(_ name: Name) -> Bool {
  switch name {
  case .fact, .rule, .classification: true
  default: false
  }
}
