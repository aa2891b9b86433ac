import Source
import YAMLTree

/// A word, number or comparison sign of a sentence.
struct Token: Hashable {
  let text: String
  let span: Span
}

/// Splits a sentence at spaces and around comparison signs.
func tokens(of scalar: YAMLScalar, at span: Span) -> [Token] {
  let bytes = Array(scalar.text.utf8)
  let places = ScalarPlaces(scalar, at: span)
  var tokens: [Token] = []
  var start = 0
  func add(_ range: Range<Int>) {
    if !range.isEmpty {
      tokens.append(Token(text: String(decoding: bytes[range], as: UTF8.self), span: places.span(of: range)))
    }
  }
  var index = 0
  while index < bytes.count {
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
      add(start..<index)
      index += 1
      start = index
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "!"):
      add(start..<index)
      let length = index + 1 < bytes.count && isSecondOfSign(bytes[index + 1]) ? 2 : 1
      add(index..<(index + length))
      index += length
      start = index
    default: index += 1
    }
  }
  add(start..<bytes.count)
  return tokens
}

/// Whether a comparison sign goes on with this: `<=`, but also `=>` and `<>`, which are not of the language.
private func isSecondOfSign(_ byte: UInt8) -> Bool {
  [UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "<")].contains(byte)
}

/// Where the parts of a scalar's text stand.
///
/// Every part has its own place when the scalar stands in the file letter for letter; otherwise (escapes, folded lines) all
/// share the scalar's.
struct ScalarPlaces {
  private let span: Span
  /// Where the text starts; nil where it does not stand letter for letter.
  private let start: Int?

  init(_ scalar: YAMLScalar, at span: Span) {
    self.span = span
    let quote = scalar.style == .quoted ? 1 : 0
    let isVerbatim = scalar.text.utf8.count + 2 * quote == Int(span.end - span.start)
    start = isVerbatim && scalar.style != .block ? Int(span.start) + quote : nil
  }

  /// The place of a range of the text's UTF-8.
  func span(of range: Range<Int>) -> Span {
    guard let start else { return span }
    return Span(file: span.file, start: start + range.lowerBound, end: start + range.upperBound)
  }
}

extension YAMLNode {
  /// What a scalar's text begins with, blanks left out, at its own place.
  func beginning(_ part: String) -> Located<String> {
    guard let scalar else { return Located(part, at: span) }
    let start = scalar.text.utf8.prefix { $0 <= UInt8(ascii: " ") }.count
    let places = ScalarPlaces(scalar, at: span)
    return Located(part, at: places.span(of: start..<start + part.utf8.count))
  }

  /// A part of a scalar's text at its own place; its first occurrence that is not inside a longer word.
  func part(_ part: String) -> Located<String> {
    guard let scalar else { return Located(part, at: span) }
    let bytes = Array(scalar.text.utf8)
    let wanted = Array(part.utf8)
    let isBlank = { (index: Int) in !bytes.indices.contains(index) || bytes[index] <= UInt8(ascii: " ") }
    let last = bytes.count - wanted.count
    let starts = last < 0 ? [] : (0...last).filter { bytes[$0...].starts(with: wanted) && isBlank($0 - 1) }
    guard let start = starts.first(where: { isBlank($0 + wanted.count) }) ?? starts.first else {
      return Located(part, at: span)
    }
    return Located(part, at: ScalarPlaces(scalar, at: span).span(of: start..<(start + wanted.count)))
  }
}
