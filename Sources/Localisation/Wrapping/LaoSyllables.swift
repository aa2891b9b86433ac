/// Where Lao syllables begin, read off the spelling.
///
/// Written after the description of the Lao syllable in Phissamay et al., *Syllabification of Lao script for line
/// breaking* (PAN Localization, Science Technology and Environment Agency of Lao PDR): leading vowel, initial, marks,
/// vowel letter, final, signs. A boundary is reported only where every best reading of the word has it.
struct LaoSyllables {
  private let cells: [Cell]

  /// One way to read cells as a syllable.
  private struct Syllable {
    let end: Int
    /// 0 for ordinary spelling, 1 for loan words and old spelling, 10 for what is no syllable.
    let cost: Int
  }

  /// Positions in the text before which a syllable begins, the first one left out.
  static func boundaries(of cells: [Cell]) -> [Int] {
    LaoSyllables(cells: cells).boundaries.map { cells[$0].start }
  }

  private var boundaries: [Int] {
    guard cells.count > 1 else { return [] }
    let readings = cells.indices.map { syllables(from: $0) }
    var ahead = Array(repeating: 0, count: cells.count + 1)
    for start in cells.indices.reversed() {
      ahead[start] = readings[start].map { $0.cost + ahead[$0.end] }.min() ?? 0
    }
    var reached: Set<Int> = [0]
    var isInside = Array(repeating: false, count: cells.count + 1)
    for start in cells.indices where reached.contains(start) {
      for syllable in readings[start] where syllable.cost + ahead[syllable.end] == ahead[start] {
        reached.insert(syllable.end)
        // Beside what is no syllable nothing is certain.
        let inside = syllable.cost >= 10 ? start..<syllable.end + 1 : start + 1..<syllable.end
        for position in inside { isInside[position] = true }
      }
    }
    return reached.filter { $0 > 0 && $0 < cells.count && !isInside[$0] }.sorted()
  }

  /// Every syllable that may begin at `start`; a single cell that is none, at a high price.
  private func syllables(from start: Int) -> [Syllable] {
    let first = cells[start]
    let lead = first.isLeadVowel ? first.letter : nil
    let initial = lead == nil ? start : start + 1
    var found: [Syllable] = []
    if isConsonant(initial) { found += rhymes(after: lead, initial, cost: 0) }
    if isBare(initial), isConsonant(initial + 1) {
      let pair = (cells[initial].letter, cells[initial + 1].letter)
      if Clusters.bind(pair.0, pair.1) {
        let isRounded = pair.1 == "ວ" && pair.0 != "ງ" && !isLetter("ຽ", initial + 2)
        let isOrdinary = pair.0 == "ຫ" || isRounded
        found += rhymes(after: lead, initial + 1, cost: isOrdinary ? 0 : 1)
      }
    }
    return found.map { Syllable(end: withSigns($0.end), cost: $0.cost) }
      + [Syllable(end: start + 1, cost: 10)]
  }

  /// The syllables with this leading vowel whose vowel stands at `nucleus`.
  private func rhymes(after lead: Unicode.Scalar?, _ nucleus: Int, cost: Int) -> [Syllable] {
    let next = nucleus + 1
    switch (lead, cells[nucleus].marks.intersection(.vowels)) {
    case (nil, let vowel): return plainRhymes(vowel, next, cost)
    case ("ເ", let vowel): return rhymesAfterE(vowel, next, cost)
    case ("ແ", []), ("ໂ", []): return open(next, cost) + closed(next, cost) + letter("ະ", next, cost)
    case ("ແ", .shortA), ("ໂ", .shortA): return closed(next, cost)
    case (_, []): return open(next, cost) + letter("ຍ", next, cost + 1)
    default: return []
    }
  }

  private func plainRhymes(_ vowel: Marks, _ next: Int, _ cost: Int) -> [Syllable] {
    switch vowel {
    case []:
      return letter("ະ", next, cost) + letter("ຳ", next, cost)
        + letter("າ", next, cost).flatMap { [$0] + closed($0.end, cost) }
        + letter("ຽ", next, cost).flatMap { open($0.end, cost + 1) + closed($0.end, cost) }
        + (letter("ອ", next, cost) + letter("ວ", next, cost)).flatMap { closed($0.end, cost) }
    case .shortA:
      return closed(next, cost) + letter("ຽ", next, cost + 1)
        + letter("ອ", next, cost + 1).flatMap { closed($0.end, cost + 1) }
    case .o: return closed(next, cost) + letter("ວ", next, cost).flatMap { letter("ະ", $0.end, cost) }
    case .ring: return open(next, cost) + letter("າ", next, cost)
    default: return vowel.isSubset(of: [.i, .ue, .u]) ? open(next, cost) + closed(next, cost) : []
    }
  }

  private func rhymesAfterE(_ vowel: Marks, _ next: Int, _ cost: Int) -> [Syllable] {
    switch vowel {
    case []:
      return open(next, cost) + closed(next, cost) + letter("ະ", next, cost)
        + letter("າ", next, cost).flatMap { letter("ະ", $0.end, cost) + open($0.end, cost + 1) }
        + letter("ຽ", next, cost).flatMap { open($0.end, cost) + closed($0.end, cost + 1) }
        + letter("ອ", next, cost + 1).flatMap { closed($0.end, cost + 1) }
    case .shortA: return closed(next, cost) + letter("ຽ", next, cost)
    case .o: return letter("າ", next, cost)
    default:
      if vowel.isSubset(of: .i) { return open(next, cost) + closed(next, cost) }
      guard vowel.isSubset(of: .ue) else { return [] }
      return closed(next, cost + 1)
        + letter("ອ", next, cost).flatMap { open($0.end, cost) + closed($0.end, cost) }
    }
  }

  private func open(_ end: Int, _ cost: Int) -> [Syllable] { [Syllable(end: end, cost: cost)] }

  /// The syllable with a final consonant, if there is one.
  private func closed(_ position: Int, _ cost: Int) -> [Syllable] {
    guard isBare(position) else { return [] }
    if cells[position].isOne(of: "ກງຍດນມບວ") { return [Syllable(end: position + 1, cost: cost)] }
    // Finals of loan words and names.
    return cells[position].isOne(of: "ຈສຊຕທປພຟລຣ") ? [Syllable(end: position + 1, cost: cost + 1)] : []
  }

  private func letter(_ letter: Unicode.Scalar, _ position: Int, _ cost: Int) -> [Syllable] {
    isLetter(letter, position) ? [Syllable(end: position + 1, cost: cost)] : []
  }

  /// Silenced letters and signs of repetition belong to what stands before them.
  private func withSigns(_ end: Int) -> Int {
    var end = end
    while end < cells.count, cells[end].isSilent || cells[end].isOne(of: "ໆຯ") { end += 1 }
    return end
  }

  private func isLetter(_ letter: Unicode.Scalar, _ position: Int) -> Bool {
    position < cells.count && cells[position].letter == letter && cells[position].marks.isEmpty
  }

  private func isConsonant(_ position: Int) -> Bool { position < cells.count && cells[position].isConsonant }
  private func isBare(_ position: Int) -> Bool { position < cells.count && cells[position].isBare }
}
