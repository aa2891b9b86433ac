/// One spelling for what looks the same on screen but was typed in another order.
enum Spelling {
  /// The text without blanks and zero-width spaces around and in it, its marks in one order, in lower case.
  ///
  /// Vowels come before tones, `ຳ` and `ำ` are one letter, and two `ເ` or `เ` are `ແ` or `แ`.
  static func normalised(_ text: some StringProtocol) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.lowercased().unicodeScalars {
      if scalar == "\u{200B}" || scalar.properties.isWhitespace || scalar == "\u{FEFF}" { continue }
      append(scalar, to: &scalars)
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    let last = scalars.last
    switch scalar {
    case "ເ" where last == "ເ": scalars[scalars.count - 1] = "ແ"
    case "เ" where last == "เ": scalars[scalars.count - 1] = "แ"
    case "າ", "า": join(scalar, to: &scalars)
    default:
      if let last, isTone(last), Letters.isMark(scalar), !isTone(scalar) {
        scalars[scalars.count - 1] = scalar
        scalars.append(last)
      } else {
        scalars.append(scalar)
      }
    }
  }

  /// The ring of `ໍ` with `າ` behind it, a tone between them or not, is `ຳ`.
  private static func join(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    let ring: Unicode.Scalar = scalar == "າ" ? "\u{0ECD}" : "\u{0E4D}"
    let joined: Unicode.Scalar = scalar == "າ" ? "ຳ" : "ำ"
    let place = scalars.lastIndex { !isTone($0) }
    guard let place, scalars[place] == ring else {
      scalars.append(scalar)
      return
    }
    scalars.remove(at: place)
    scalars.append(joined)
  }

  private static func isTone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E48...0x0E4B, 0x0EC8...0x0ECB: true
    default: false
    }
  }
}
