/// A keyboard layout that gives Lao or Thai letters where a Latin one gives the program's keys.
public enum KeyLayout: Sendable, CaseIterable {
  /// The Lao standard layout.
  case lao
  /// The Thai standard layout, Kedmanee.
  case thai

  /// The layout a line was typed under, as far as its letters tell: to be kept for the lines that follow.
  public init?(of line: some StringProtocol) {
    if line.unicodeScalars.contains(where: { (0x0E80...0x0EFF).contains($0.value) }) {
      self = .lao
    } else if line.unicodeScalars.contains(where: { (0x0E00...0x0E7F).contains($0.value) }) {
      self = .thai
    } else {
      return nil
    }
  }

  /// The program's single key that a line means: one of `n d x a b e h k l p q r s y ?`, under any of the layouts.
  ///
  /// - Returns: nil for a line that is no single key stroke, or another key.
  public static func command(_ line: some StringProtocol) -> Character? {
    let typed = trimmed(line)
    if typed.count == 1, let scalar = typed.first, let key = String(scalar).lowercased().first,
      commandKeys.contains(key)
    {
      return key
    }
    for layout in allCases {
      if let key = layout.commands.first(where: { Array($0.typed.unicodeScalars) == typed })?.key {
        return key
      }
    }
    return nil
  }

  /// A number, or numbers, typed on the keys above the letters while this layout was on.
  ///
  /// Comma, point and hyphen are taken from their places on the Latin keyboard, and digits of any script stay digits.
  ///
  /// - Returns: nil if the line holds anything else; also if no letter shows the layout and `isKnown` does not say it is
  ///   on, since `-` and `/`, which are 3 and 2 on a Thai keyboard, are then what they look like.
  public func digits(_ line: some StringProtocol, isKnown: Bool = false) -> String? {
    guard isKnown || KeyLayout(of: line) == self else { return nil }
    let typed = Self.trimmed(line)
    // Digits beside them show that these two are signs: 2-4.
    let hasDigits = typed.contains { $0.properties.numericType != nil }
    var result = ""
    for scalar in typed {
      if scalar == " " || (hasDigits && scalar.isASCII) {
        result.unicodeScalars.append(scalar)
      } else if let key = numberRow.first(where: { $0.typed == scalar })?.key {
        result.append(key)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    result = Digits.ascii(result)
    return result.allSatisfy { "0123456789.,- ".contains($0) } ? result : nil
  }

  static let commandKeys = "ndxabehklpqrsy?"

  /// Scalars rather than characters: a mark typed alone may join a blank before it.
  private static func trimmed(_ line: some StringProtocol) -> [Unicode.Scalar] {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{200B}" }
    let scalars = Array(line.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return Array(scalars[first...last])
  }
}
