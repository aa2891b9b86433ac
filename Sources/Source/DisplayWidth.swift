/// How many cells of a terminal text takes.
public enum DisplayWidth {
  /// The cells of one scalar: 0 for marks that stand over or under another, 2 for wide ones, else 1.
  public static func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if isZeroWidth(scalar) { return 0 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// The cells of a text, control characters counted as one each.
  public static func cells(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cells(of: $1) }
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    // Thai and Lao: what stands over or under a letter. Said here because looking it up takes most of the time of wrapping.
    if (0x0E00...0x0EFF).contains(scalar.value) { return isLaoOrThaiMark(scalar.value) }
    // Vowel and tail halves of a Hangul syllable join the lead before them.
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private static func isLaoOrThaiMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: true
    case 0x0EB1, 0x0EB4...0x0EBC, 0x0EC8...0x0ECE: true
    default: false
    }
  }

  /// Ranges that Unicode calls wide or full-width, and emoji.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
