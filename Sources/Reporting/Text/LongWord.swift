import Source

/// Cuts words that are longer than a line, as languages without blanks write them.
enum LongWord {
  /// The word, cut where a letter with its marks ends and never after a vowel sign that stands before its consonant.
  static func pieces(_ word: String, fitting width: Int) -> [String] {
    guard DisplayWidth.cells(of: word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var cells = 0
    for cluster in clusters(word) {
      let next = DisplayWidth.cells(of: cluster)
      if cells + next > width, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        cells = 0
      }
      piece += cluster
      cells += next
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// Letters with their marks; a vowel sign that is written first stays with its consonant.
  private static func clusters(_ word: String) -> [String] {
    var clusters: [String] = []
    var lead = ""
    for character in word {
      lead.append(character)
      if character.unicodeScalars.allSatisfy(isLeadVowel) { continue }
      clusters.append(lead)
      lead = ""
    }
    return lead.isEmpty ? clusters : clusters + [lead]
  }

  private static func isLeadVowel(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E40...0x0E44).contains(scalar.value) || (0x0EC0...0x0EC4).contains(scalar.value)
  }
}
