/// Checks that bytes are UTF-8 and hold no character that hides, reorders or breaks what people see.
enum CharacterCheck {
  /// What is wrong, and which bytes.
  struct Problem {
    enum Kind {
      case invalid, nul
      case control(Unicode.Scalar)
    }
    let kind: Kind
    let range: Range<Int>
  }

  /// The first problem at or after an offset.
  static func firstProblem(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Problem? {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        offset += 1
        continue
      }
      guard let scalar = scalar(at: offset, in: bytes) else {
        return Problem(kind: .invalid, range: offset..<(offset + 1))
      }
      let end = offset + UTF8.width(scalar)
      if scalar == "\0" { return Problem(kind: .nul, range: offset..<end) }
      let isReturnOfCRLF = scalar == "\r" && end < bytes.count && bytes[end] == UInt8(ascii: "\n")
      if isForbidden(scalar), !isReturnOfCRLF { return Problem(kind: .control(scalar), range: offset..<end) }
      offset = end
    }
    return nil
  }

  /// Controls, line ends that editors do not count, overrides of direction, byte order marks, non-characters.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  /// The scalar at an offset; nil for overlong, surrogate, cut or stray bytes.
  private static func scalar(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    let lead = bytes[offset]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(lead), offset + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for position in (offset + 1)..<(offset + length) {
      guard bytes[position] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[position] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), UTF8.width(scalar) == length else { return nil }
    return scalar
  }
}

extension YAMLTree {
  /// Whether a character may stand in a file, also through an escape: what hides, reorders or breaks text may not.
  public static func allows(_ character: Unicode.Scalar) -> Bool {
    character != "\0" && !CharacterCheck.isForbidden(character)
  }
}
