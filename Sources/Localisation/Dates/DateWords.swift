/// The numbers and words of a typed date.
struct DateWords {
  /// The numbers outside brackets, in their order.
  private(set) var numbers: [String] = []
  /// The month that was named.
  private(set) var month: Int?
  /// The era that was named.
  private(set) var era: Years.Era?
  /// A year in brackets: the same in the other era.
  private(set) var otherYear: Int?
  /// The era named in the brackets.
  private(set) var otherEra: Years.Era?

  /// What a word of a date means.
  private enum Meaning {
    case month(Int)
    case era(Years.Era)
    case filler
  }

  /// Takes a text apart; false if there is anything in it that no date has.
  mutating func read(_ text: String) -> Bool {
    let halves = text.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)
    guard let main = halves.first, readWords(main) else { return false }
    guard halves.count == 2 else { return true }
    var other = DateWords()
    guard halves[1].hasSuffix(")"), other.readWords(halves[1].dropLast()), other.month == nil else {
      return false
    }
    guard other.numbers.count == 1, let year = Int(other.numbers[0]) else { return false }
    (otherYear, otherEra) = (year, other.era)
    return true
  }

  private mutating func readWords(_ text: Substring) -> Bool {
    var word = ""
    var number = ""
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        guard take(&word) else { return false }
        number.unicodeScalars.append(scalar)
      } else {
        if !number.isEmpty { numbers.append(number) }
        number = ""
        if scalar.properties.isAlphabetic || Letters.isLetter(scalar) {
          word.unicodeScalars.append(scalar)
        } else if scalar != "." || word.isEmpty {
          guard take(&word), Self.separators.contains(scalar) else { return false }
        }
      }
    }
    if !number.isEmpty { numbers.append(number) }
    return take(&word)
  }

  private static let separators = " \u{A0}\u{200B}/.-,".unicodeScalars

  /// Understands a word, or several written as one: `วันที่`, `เดือนกรกฎาคม`.
  private mutating func take(_ word: inout String) -> Bool {
    var rest = Substring(Spelling.normalised(word))
    word = ""
    while !rest.isEmpty {
      let matches = Self.vocabulary.filter { rest.unicodeScalars.starts(with: $0.word.unicodeScalars) }
      guard let longest = matches.max(by: { $0.word.count < $1.word.count }) else { return false }
      rest = Substring(rest.unicodeScalars.dropFirst(longest.word.unicodeScalars.count))
      switch longest.meaning {
      case .month(let number):
        guard month == nil else { return false }
        month = number
      case .era(let named):
        guard era == nil else { return false }
        era = named
      case .filler: break
      }
    }
    return true
  }

  private static let vocabulary: [(word: String, meaning: Meaning)] = {
    var words: [(String, Meaning)] = []
    for language in Language.allCases {
      for names in [MonthNames.full(language), MonthNames.short(language)] {
        words += names.enumerated().map { (Spelling.normalised($1), .month($0 + 1)) }
      }
    }
    words += ["ad", "ce", "ຄສ", "คศ"].map { ($0, .era(.common)) }
    words += ["be", "ພສ", "พศ"].map { ($0, .era(.buddhist)) }
    let fillers = ["st", "nd", "rd", "th", "of", "ວັນທີ", "ທີ", "ເດືອນ", "ປີ", "วันที่", "ที่", "เดือน", "ปี"]
    words += fillers.map { ($0, .filler) }
    return words + [("sept", .month(9))]
  }()
}
