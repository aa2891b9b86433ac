/// A letter of Lao or Thai with the marks over and under it.
struct Cell {
  /// The letter; for a mark without one, the mark.
  let letter: Unicode.Scalar
  /// Its marks.
  private(set) var marks: Marks = []
  /// Where it stands in the text.
  let start: Int

  /// The cells of a run of Lao or Thai letters.
  static func cells(of run: Range<Int>, in text: [Unicode.Scalar]) -> [Cell] {
    var cells: [Cell] = []
    for index in run {
      if Letters.isMark(text[index]), !cells.isEmpty {
        cells[cells.count - 1].marks.formUnion(Marks(text[index]))
      } else {
        cells.append(Cell(letter: text[index], start: index))
      }
    }
    return cells
  }

  /// Whether it is a consonant.
  var isConsonant: Bool { Letters.isConsonant(letter) }
  /// Whether it is a consonant without any mark.
  var isBare: Bool { isConsonant && marks.isEmpty }
  /// Whether it is a vowel that stands before its consonant.
  var isLeadVowel: Bool { Letters.isLeadVowel(letter) }
  /// Whether a sign over it silences it.
  var isSilent: Bool { marks.contains(.silencer) }
  /// Whether it is one of these letters.
  func isOne(of letters: String) -> Bool { letters.unicodeScalars.contains(letter) }
}

/// The marks of a cell; the same in Lao and Thai.
struct Marks: OptionSet {
  let rawValue: UInt32

  static let shortA = Marks(at: 0x31)
  static let i: Marks = [Marks(at: 0x34), Marks(at: 0x35)]
  static let ue: Marks = [Marks(at: 0x36), Marks(at: 0x37)]
  static let u: Marks = [Marks(at: 0x38), Marks(at: 0x39)]
  /// Lao only: a vowel between two consonants.
  static let o = Marks(at: 0x3B)
  /// Thai only: shortens the vowel.
  static let shortener = Marks(at: 0x47)
  static let tones: Marks = [Marks(at: 0x48), Marks(at: 0x49), Marks(at: 0x4A), Marks(at: 0x4B)]
  static let silencer = Marks(at: 0x4C)
  /// Lao: the open vowel of ບໍ່.
  static let ring = Marks(at: 0x4D)
  /// All that are vowels.
  static let vowels: Marks = [.shortA, .i, .ue, .u, .o, .shortener, .ring]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The one mark that a scalar is.
  init(_ mark: Unicode.Scalar) { self.init(at: mark.value & 0x7F) }

  private init(at offset: UInt32) { rawValue = offset < 0x30 || offset > 0x4F ? 0 : 1 << (offset - 0x30) }
}
