/// Where Thai syllables begin, as far as the spelling says so for certain.
///
/// Thai does not write every vowel, so letters alone cannot tell ตา-กลม from ตาก-ลม. These rules, made for line
/// breaking, therefore stay silent in doubt; what they leave whole is broken at spaces, at zero-width spaces, or not at all.
struct ThaiSyllables {
  private let cells: [Cell]

  /// Positions in the text before which a syllable begins, the first one left out.
  static func boundaries(of cells: [Cell]) -> [Int] {
    let syllables = ThaiSyllables(cells: cells)
    return cells.indices.dropFirst().filter { syllables.begins(at: $0) }.map { cells[$0].start }
  }

  private func begins(at position: Int) -> Bool {
    let left = cells[position - 1]
    if cells[position].isLeadVowel { return ends(before: position) }
    guard cells[position].isConsonant, !isSilentEnding(position) else { return false }
    if left.isOne(of: "ะำๆฯ") { return position > 1 }
    if isNucleus(position) || isInitialOnly(position) {
      if left.isBare, !isVowelLetter(position - 1), !demandsFinal(position - 2),
        Clusters.bind(left.letter, cells[position].letter)
      {
        return false
      }
      return ends(before: position)
    }
    // A blend such as กล begins a syllable only if the one before has its final already.
    guard position + 1 < cells.count, isNucleus(position + 1), cells[position].isBare,
      Clusters.blend(cells[position].letter, cells[position + 1].letter)
    else { return false }
    // นายกรัฐมนตรี is นา-ยก.
    let mayBeFinal = left.isBare && left.letter != "ย" && !isAfterLead(position - 1)
    return mayBeFinal && !isVowelLetter(position - 1)
      && !Clusters.bind(left.letter, cells[position].letter) && ends(before: position)
  }

  /// Whether what stands before `position` is a whole syllable for certain.
  private func ends(before position: Int) -> Bool {
    let last = cells[position - 1]
    if last.isLeadVowel { return false }
    if last.isSilent || Letters.isFollower(last.letter) || isVowelLetter(position - 1) { return true }
    if !last.isBare {
      // ที่, แม่, ปู: but ก่, รั, กี้ without their vowel or final are not yet whole.
      if !last.marks.isDisjoint(with: [.shortA, .shortener, .ue]) { return false }
      return !last.marks.isDisjoint(with: [.i, .u]) || isAfterLead(position - 1)
    }
    guard position >= 2 else { return false }
    let before = cells[position - 2]
    if before.isOne(of: "ะำๆฯ") || before.isSilent { return false }
    if before.isLeadVowel || before.letter == "า" || !before.marks.isEmpty { return true }
    return isVowelLetter(position - 2) || isAfterLead(position - 2)
  }

  /// Whether the consonant surely carries a vowel of its own.
  private func isNucleus(_ position: Int) -> Bool {
    let cell = cells[position]
    guard cell.isConsonant, !cell.isSilent else { return false }
    if !cell.marks.isEmpty { return true }
    return position + 1 < cells.count && cells[position + 1].isOne(of: "ะาำ")
  }

  /// Whether the consonant never ends a syllable, and is not the silent one of พราหมณ์ or อาวาห.
  private func isInitialOnly(_ position: Int) -> Bool {
    guard Letters.isNeverFinal(cells[position].letter), position + 1 < cells.count else { return false }
    return position + 2 >= cells.count || !cells[position + 2].isSilent
  }

  /// อ, ย and ว as vowels or parts of them: ชื่อ, ต่อ, เสีย, ตัว.
  private func isVowelLetter(_ position: Int) -> Bool {
    guard position >= 1, cells[position].isBare else { return false }
    let before = cells[position - 1].marks
    switch cells[position].letter {
    case "อ":
      if before.contains(Marks("ื")) { return true }
      return !before.isEmpty && before.isSubset(of: .tones) && !isAfterLead(position - 1)
    case "ย": return before.contains(Marks("ี")) && isAfterLead(position - 1)
    case "ว": return before.contains(.shortA)
    default: return false
    }
  }

  /// Whether the vowel there is never without a final: กัก, เก็บ.
  private func demandsFinal(_ position: Int) -> Bool {
    position >= 0 && !cells[position].marks.isDisjoint(with: [.shortA, .shortener])
  }

  /// Whether a leading vowel stands one or two consonants before.
  private func isAfterLead(_ position: Int) -> Bool {
    if position >= 1, cells[position - 1].isLeadVowel { return true }
    return position >= 2 && cells[position - 1].isBare && cells[position - 2].isLeadVowel
      && Clusters.bind(cells[position - 1].letter, cells[position].letter)
  }

  /// ติ, ธุ and their like, which after a vowel may be a silent ending: ชาติ, เหตุ, ธาตุ.
  private func isSilentEnding(_ position: Int) -> Bool {
    let cell = cells[position]
    let short: Marks = [Marks("ิ"), Marks("ุ")]
    return cell.isOne(of: "ตธฏฐถณมฒ") && !cell.marks.isEmpty && cell.marks.isSubset(of: short)
  }
}
