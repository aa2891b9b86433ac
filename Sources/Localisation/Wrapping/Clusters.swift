/// Two consonants that may begin one syllable, or a syllable whose first vowel is not written.
enum Clusters {
  /// Whether the two may belong together.
  static func bind(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    pairs.contains { firsts, seconds in
      firsts.unicodeScalars.contains(first) && seconds.unicodeScalars.contains(second)
    }
  }

  /// Whether they are spoken as one sound: กล, คว.
  static func blend(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch first {
    case "ก", "ข", "ค": second == "ร" || second == "ล" || second == "ว"
    case "ป", "พ": second == "ร" || second == "ล"
    case "ผ": second == "ล"
    case "ต", "ท": second == "ร"
    default: false
    }
  }

  private static let pairs: [(firsts: String, seconds: String)] = [
    // Lao: ຫ before a sonorant, rounded consonants, and the blends of loan words.
    ("ຫ", "ງຍຣລວມນ"), ("ກຂຄງຈສຊຖທຢອລ", "ວ"), ("ກຂຄຕປຜພຟບດທສ", "ຣລ"),
    // Thai: blends, loan words, ห and อ that only lend their tone.
    ("กขคฆจตทปผพภศสซบดฟถ", "รลว"), ("ห", "งญณนมยรลว"), ("อ", "ย"),
    // Thai: a first syllable without a written vowel, as in ตลาด, ขยะ, สบาย, อดีต.
    ("กขคฉชซถทธตปผฝพภสศจฐอ", "งญณนมยรลวฬ"), ("สอขพฉผคปถ", "กขคจชดตถทธบปผพภสศหฐษ"), ("มสพ", "ห"), ("ก", "ษ"),
    ("ม", "รล"),
    ("บ", "ดพ"),
  ]
}
