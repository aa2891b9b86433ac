import Localisation

/// A line as it was typed, under whatever keyboard layout.
struct TypedLine {
  private let line: String

  init(_ line: String) {
    self.line = line
  }

  /// The same line in the letters and digits that `AnswerLine` reads: keys by their place on the keyboard, the words yes, no and their like in
  /// three languages, Lao and Thai digits.
  var latin: String {
    if let key = KeyLayout.command(line) { return key == "y" ? "yes" : String(key) }
    switch AnswerWord(line) {
    case .yes?: return "yes"
    case .no?: return "no"
    case .doesNotKnow?: return "n"
    case .declined?: return "d"
    case nil: return Digits.ascii(line)
    }
  }
}
