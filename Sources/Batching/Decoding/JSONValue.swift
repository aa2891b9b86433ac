import Source
import YAMLTree

/// Reads one JSON value as a node, strictly by RFC 8259: for what is too rare or too rich to be decoded straight into columns.
struct JSONValue {
  /// The line.
  let line: UnsafeBufferPointer<UInt8>
  private(set) var offset: Int

  /// Values inside one another at most.
  private static let maxDepth = 16

  /// A reader that begins at an offset.
  init(_ line: UnsafeBufferPointer<UInt8>, at offset: Int) {
    self.line = line
    self.offset = offset
  }

  /// The value at the offset, which moves behind it.
  mutating func read() throws(LineProblem) -> YAMLNode { try value(depth: 0) }

  private var byte: UInt8? { offset < line.count ? line[offset] : nil }

  private mutating func skipSpace() {
    while let byte, [0x20, 0x09, 0x0D].contains(byte) { offset += 1 }
  }

  private mutating func take(_ wanted: Character) -> Bool {
    skipSpace()
    guard byte == wanted.asciiValue else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) throws(LineProblem) -> YAMLNode {
    skipSpace()
    let start = offset
    guard depth < Self.maxDepth else { throw .syntax("values stand too deep inside one another", at: start) }
    let content: YAMLNode.Content
    switch byte {
    case UInt8(ascii: "\""): content = .scalar(YAMLScalar(text: try string(), style: .quoted))
    case UInt8(ascii: "["): content = .sequence(try items(depth))
    case UInt8(ascii: "{"): content = .mapping(try pairs(depth))
    default: content = .scalar(YAMLScalar(text: try word(), style: .plain))
    }
    return YAMLNode(content, at: Span(file: 0, start: start, end: offset))
  }

  private mutating func items(_ depth: Int) throws(LineProblem) -> [YAMLNode] {
    var items: [YAMLNode] = []
    offset += 1
    if take("]") { return items }
    repeat { items.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw .syntax("the list has no end here", at: offset) }
    return items
  }

  private mutating func pairs(_ depth: Int) throws(LineProblem) -> [YAMLNode.Pair] {
    var pairs: [YAMLNode.Pair] = []
    offset += 1
    if take("}") { return pairs }
    repeat {
      skipSpace()
      let start = offset
      guard byte == UInt8(ascii: "\"") else { throw .syntax("a key in quotes should stand here", at: start) }
      let key = Located(try string(), at: Span(file: 0, start: start, end: offset))
      if pairs.contains(where: { $0.key == key }) { throw .syntax("this key stands here twice", at: start) }
      guard take(":") else { throw .syntax("a colon should stand here", at: offset) }
      pairs.append(YAMLNode.Pair(key: key, value: try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw .syntax("the object has no end here", at: offset) }
    return pairs
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() throws(LineProblem) -> String {
    let start = offset
    while let byte, Self.isWordByte(byte) { offset += 1 }
    let text = String(decoding: UnsafeBufferPointer(rebasing: line[start..<offset]), as: UTF8.self)
    if ["true", "false", "null"].contains(text) { return text }
    if Self.isNumber(text.utf8) { return Self.isPlain(text) ? text : DecimalText.plain(text) ?? text }
    throw .syntax("no value of JSON stands here", at: start)
  }

  /// Whether a number is written as a pack's are, without exponent or a fourth decimal.
  private static func isPlain(_ number: String) -> Bool {
    var decimals: Int?
    for byte in number.utf8 {
      if byte | 0x20 == UInt8(ascii: "e") { return false }
      decimals = byte == UInt8(ascii: ".") ? 0 : decimals.map { $0 + 1 }
    }
    return decimals ?? 0 <= 3
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || isDigit(byte)
      || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ".")].contains(byte)
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  /// Whether a text is `-? (0 | [1-9] digits) (. digits)? (e sign? digits)?`.
  private static func isNumber(_ text: String.UTF8View) -> Bool {
    var rest = text[...]
    func digits() -> Int {
      let count = rest.prefix { isDigit($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let beginsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || (beginsWithZero && whole > 1) { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(sign) {
        rest = rest.dropFirst()
      }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }
}

extension JSONValue {
  /// A string in quotes, which begins at the offset.
  mutating func string() throws(LineProblem) -> String {
    let start = offset
    var bytes: [UInt8] = []
    offset += 1
    while true {
      guard let byte else { throw .syntax("the text in quotes has no end", at: start) }
      offset += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw .syntax("the text is not UTF-8", at: start)
        }
        return text
      case UInt8(ascii: "\\"): try escape(into: &bytes)
      case ..<0x20: throw .syntax("a control character stands in a text", at: offset - 1)
      default: bytes.append(byte)
      }
    }
  }

  private mutating func escape(into bytes: inout [UInt8]) throws(LineProblem) {
    let start = offset - 1
    guard let byte else { throw .syntax("the text in quotes has no end", at: start) }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"): bytes += try escapedScalar(start).utf8
    default: throw .syntax("there is no such escape in JSON", at: start)
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair.
  private mutating func escapedScalar(_ start: Int) throws(LineProblem) -> Character {
    let first = try unit(start)
    var code = UInt32(first)
    if (0xD800..<0xDC00).contains(first) {
      guard byte == UInt8(ascii: "\\"), offset + 1 < line.count, line[offset + 1] == UInt8(ascii: "u") else {
        throw .syntax("half of a surrogate pair stands alone", at: start)
      }
      offset += 2
      let second = try unit(start)
      guard (0xDC00..<0xE000).contains(second) else {
        throw .syntax("half of a surrogate pair stands alone", at: start)
      }
      code = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw .syntax("half of a surrogate pair stands alone", at: start)
    }
    return Character(scalar)
  }

  private mutating func unit(_ start: Int) throws(LineProblem) -> UInt16 {
    guard offset + 4 <= line.count else { throw .syntax("an escape has four digits", at: start) }
    let digits = line[offset..<offset + 4]
    guard digits.allSatisfy({ Self.isHexadecimal($0) }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw .syntax("an escape has four hexadecimal digits", at: start) }
    offset += 4
    return unit
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
