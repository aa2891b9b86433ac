import Source

/// The tokens of one sentence and how far they have been read.
struct Sentence {
  let tokens: [Token]
  /// The whole sentence's place.
  let span: Span
  private(set) var position = 0

  init(tokens: [Token], span: Span) {
    self.tokens = tokens
    self.span = span
  }

  /// The next token, if there is one.
  var next: Token? { position < tokens.count ? tokens[position] : nil }

  /// The last token's place, for what is missing after it.
  var endSpan: Span { tokens.last?.span ?? span }

  /// Takes the next token.
  mutating func take() -> Token? {
    defer { position += 1 }
    return next
  }

  /// Passes over all that is left.
  mutating func skipRest() {
    position = tokens.count
  }

  /// Takes the next token if it is `word`.
  mutating func take(_ word: String) -> Bool {
    guard next?.text == word else { return false }
    position += 1
    return true
  }
}
