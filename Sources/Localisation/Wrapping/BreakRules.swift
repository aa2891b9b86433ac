import Source

/// Where a line of Lao or Thai may never end, whatever the width.
struct BreakRules {
  let text: [Unicode.Scalar]

  /// Whether a line may end before the scalar at `index`.
  func allow(before index: Int) -> Bool {
    let left = text[index - 1]
    let right = text[index]
    if DisplayWidth.cells(of: right) == 0 || Letters.isFollower(right) { return false }
    if Letters.isLeadVowel(left) || Self.isGlue(left) || Self.isGlue(right) { return false }
    if Self.opens(left) || Self.closes(right) { return false }
    let isAfterLead = index >= 2 && Letters.isLeadVowel(text[index - 2])
    if Letters.isNeverFinal(left), !isAfterLead { return false }
    return !isSilent(at: index) && !splitsCluster(at: index) && !splitsVowel(at: index)
  }

  /// Whether the scalar binds both its neighbours to it.
  private static func isGlue(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{2060}" || scalar == "\u{200D}"
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation, .dashPunctuation: true
    default: false
    }
  }

  /// Whether consonants that are written but not spoken begin here: at most three, the last under a silencer.
  private func isSilent(at index: Int) -> Bool {
    guard Letters.isConsonant(text[index]) else { return false }
    var consonants = 0
    for scalar in text[index...].prefix(5) {
      if scalar == "์" || scalar == "໌" { return true }
      if Letters.isConsonant(scalar) {
        consonants += 1
      } else if scalar != "ิ", scalar != "ุ" {
        return false
      }
      if consonants > 3 { return false }
    }
    return false
  }

  /// Whether a Thai vowel stands around the place: เถอะ, เปี๊ยะ.
  private func splitsVowel(at index: Int) -> Bool {
    guard text[index...].starts(with: ["อ", "ะ"]) || text[index...].starts(with: ["ย", "ะ"]) else {
      return false
    }
    let marked = text[..<index].lastIndex { !Letters.isMark($0) } ?? 0
    return marked > 0 && text[marked - 1] == "เ" && (text[index] == "อ" || text[marked..<index].contains("ี"))
  }

  /// Whether the scalar is the second consonant after a leading vowel, and may belong to the first.
  private func splitsCluster(at index: Int) -> Bool {
    guard index >= 2, Letters.isLeadVowel(text[index - 2]) else { return false }
    return Clusters.bind(text[index - 1], text[index])
  }
}
