import Source
import YAMLTree

/// A word, number or comparison sign of a sentence.
struct Token: Hashable {
  let text: String
  let span: Span
}

/// Splits a sentence at spaces and around comparison signs.
///
/// Every token has its own place when the scalar stands in the file letter for letter; otherwise (escapes, folded lines) all share the scalar's.
func tokens(of scalar: YAMLScalar, at span: Span) -> [Token] {
  let bytes = Array(scalar.text.utf8)
  let quote = scalar.style == .quoted ? 1 : 0
  let isVerbatim = bytes.count + 2 * quote == Int(span.end - span.start)
  var tokens: [Token] = []
  var start = 0
  func place(_ range: Range<Int>) -> Span {
    guard isVerbatim else { return span }
    let base = Int(span.start) + quote
    return Span(file: span.file, start: base + range.lowerBound, end: base + range.upperBound)
  }
  func add(_ range: Range<Int>) {
    if !range.isEmpty {
      tokens.append(Token(text: String(decoding: bytes[range], as: UTF8.self), span: place(range)))
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
      let length = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "=") ? 2 : 1
      add(index..<(index + length))
      index += length
      start = index
    default: index += 1
    }
  }
  add(start..<bytes.count)
  return tokens
}
