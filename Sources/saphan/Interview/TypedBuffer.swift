/// What is being typed, as bytes of UTF-8.
struct TypedBuffer {
  private(set) var bytes: [UInt8] = []

  /// The whole characters so far.
  var text: String { String(decoding: bytes.prefix(bytes.count - unfinished), as: UTF8.self) }

  /// Adds a byte of a character.
  mutating func add(_ byte: UInt8) { bytes.append(byte) }

  /// Takes the last letter or mark away.
  mutating func removeLast() {
    while let byte = bytes.popLast(), byte & 0xC0 == 0x80 {}
  }

  /// Takes everything away, and returns it.
  mutating func takeAll() -> String {
    defer { bytes = [] }
    return text
  }

  /// How many bytes at the end begin a character whose rest has not come yet.
  private var unfinished: Int {
    guard let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return 0 }
    let wanted: Int =
      switch bytes[start] {
      case 0xC0..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0...0xFF: 4
      default: 1
      }
    let there = bytes.count - start
    return there < wanted ? there : 0
  }
}
