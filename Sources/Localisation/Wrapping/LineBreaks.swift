import Source

/// How good it is to end a line before each scalar of a paragraph.
struct LineBreaks {
  /// From worst to best.
  enum Quality: Int, Comparable {
    /// Never.
    case none
    /// Between parts of what a person takes for one character: only to keep within the width.
    case part
    /// Inside a word of another script, or of letters that make no syllable.
    case character
    /// Between letters of Lao or Thai that may be parted.
    case cluster
    /// Between syllables.
    case syllable
    /// At a space, or at a zero-width space.
    case word

    static func < (left: Quality, right: Quality) -> Bool { left.rawValue < right.rawValue }
  }

  /// The paragraph without its zero-width spaces, safe to print.
  let scalars: [Unicode.Scalar]
  /// The quality of a break before each scalar.
  private(set) var qualities: [Quality]

  /// Looks for breaks in a paragraph.
  init(in paragraph: some StringProtocol) {
    var scalars: [Unicode.Scalar] = []
    var hints: [Int] = []
    for scalar in paragraph.unicodeScalars {
      switch scalar {
      case "\u{200B}": hints.append(scalars.count)
      case "\t": scalars.append(" ")
      default: scalars.append(VisibleText.sign(for: scalar))
      }
    }
    self.scalars = scalars
    qualities = Array(repeating: .none, count: scalars.count)
    markCharacters()
    markLetters(hints)
    markSpaces()
  }

  private mutating func markCharacters() {
    for index in scalars.indices.dropFirst() where DisplayWidth.cells(of: scalars[index]) > 0 {
      qualities[index] = .part
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    var index = 0
    for character in String(text) {
      if index > 0, qualities[index] == .part { qualities[index] = .character }
      index += character.unicodeScalars.count
    }
  }

  private mutating func markLetters(_ hints: [Int]) {
    let rules = BreakRules(text: scalars)
    for index in scalars.indices.dropFirst() where qualities[index] == .character {
      let touchesLetters = Letters.isLetter(scalars[index - 1]) || Letters.isLetter(scalars[index])
      if touchesLetters, rules.allow(before: index) { qualities[index] = .cluster }
    }
    for (isMember, boundaries) in [
      (Letters.isLao, LaoSyllables.boundaries), (Letters.isThai, ThaiSyllables.boundaries),
    ] {
      for run in runs(of: isMember, hints) {
        for index in boundaries(Cell.cells(of: run, in: scalars)) where qualities[index] == .cluster {
          qualities[index] = .syllable
        }
      }
    }
    for hint in hints where hint > 0 && hint < scalars.count && rules.allow(before: hint) {
      qualities[hint] = .word
    }
  }

  /// Stretches of letters, ended by any other scalar and by a hint.
  private func runs(of isMember: (Unicode.Scalar) -> Bool, _ hints: [Int]) -> [Range<Int>] {
    let ends = Set(hints)
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...scalars.count {
      let isLetter = index < scalars.count && isMember(scalars[index])
      if let first = start, !isLetter || ends.contains(index) {
        runs.append(first..<index)
        start = nil
      }
      if isLetter, start == nil { start = index }
    }
    return runs
  }

  /// A line ends before a space and goes on behind it; ๆ stays with its word.
  private mutating func markSpaces() {
    for index in scalars.indices.dropFirst() {
      if scalars[index] == " " {
        qualities[index] = .none
      } else if scalars[index - 1] == " " {
        qualities[index] = "ๆໆฯຯ".unicodeScalars.contains(scalars[index]) ? .part : .word
      }
    }
  }
}
