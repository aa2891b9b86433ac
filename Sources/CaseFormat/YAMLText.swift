import YAMLTree

/// Text on its way into YAML, written so that every reader takes it for text, and ours for the same text.
package struct YAMLText {
  private(set) var bytes: [UInt8] = []

  /// A line at this depth.
  mutating func line(_ text: String, depth: Int = 0) {
    bytes += String(repeating: "  ", count: depth).utf8
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  /// `key: text` at this depth; nothing where there is no text.
  mutating func pair(_ key: String, _ text: String?, depth: Int = 0) {
    if let text { line("\(key): \(Self.scalar(text))", depth: depth) }
  }

  /// `key: number` at this depth; nothing where there is none.
  mutating func pair(_ key: String, _ number: Int?, depth: Int = 0) {
    if let number { line("\(key): \(number)", depth: depth) }
  }

  /// A mapping on one line; pairs without text are left out.
  package static func flow(_ pairs: KeyValuePairs<String, String?>) -> String {
    let parts = pairs.compactMap { key, value in value.map { "\(key): \($0)" } }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// A list of texts on one line.
  package static func list(_ texts: [String]) -> String {
    "[\(texts.map(scalar).joined(separator: ", "))]"
  }

  /// A scalar on one line, in quotes unless it is plain words that no reader takes for anything but text.
  ///
  /// Characters that steer a terminal or hide text are refused by the reader, so they are written as U+FFFD: a slip on the
  /// keyboard must not make a case unreadable.
  package static func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += ["\\", scalar]
      case "\n": quoted += ["\\", "n"]
      case "\t": quoted += ["\\", "t"]
      default: quoted.append(YAMLTree.allows(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return "\"\(String(quoted))\""
  }

  /// Whether a text is words of ASCII that start with a letter and mean nothing else to any version of YAML.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, isLetter(first), isWord(last) else {
      return false
    }
    guard text.utf8.allSatisfy({ isWord($0) || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }) else {
      return false
    }
    return !["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(text.lowercased())
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || [UInt8(ascii: "_"), UInt8(ascii: "-")].contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
