/// Lao and Thai letters by what they do.
enum Letters {
  /// Consonants, and the Thai ฤ and ฦ that are written like them.
  static func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E01...0x0E2E, 0x0E81...0x0EAE, 0x0EDC...0x0EDF: true
    default: false
    }
  }

  /// Vowels that are written before the consonant they follow in speech.
  static func isLeadVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E40...0x0E44, 0x0EC0...0x0EC4: true
    default: false
    }
  }

  /// Vowels and signs that take a cell and belong to the letter before them.
  static func isFollower(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "ะ", "า", "ำ", "ๅ", "ๆ", "ฯ": true
    case "ະ", "າ", "ຳ", "ຽ", "ໆ", "ຯ": true
    default: false
    }
  }

  /// Vowels, tones and other marks over and under a letter.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: true
    case 0x0EB1, 0x0EB4...0x0EBC, 0x0EC7...0x0ECE: true
    default: false
    }
  }

  /// Anything that is part of a Lao word.
  static func isLao(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E80...0x0EFF).contains(scalar.value) && isLetter(scalar)
  }

  /// Anything that is part of a Thai word.
  static func isThai(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E00...0x0E7F).contains(scalar.value) && isLetter(scalar)
  }

  /// Anything that is part of a Lao or Thai word.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    isConsonant(scalar) || isLeadVowel(scalar) || isFollower(scalar) || isMark(scalar)
  }

  /// Consonants that never end a syllable, so that a line never ends with one that stands bare.
  static func isNeverFinal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "ห", "ฮ", "ฉ", "ผ", "ฝ", "ฌ", "ຫ", "ຮ", "ຜ", "ຝ", "ຂ", "ຖ", "ໜ", "ໝ": true
    default: false
    }
  }
}
