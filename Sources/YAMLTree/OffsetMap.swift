/// Turns libyaml's places, which count characters, into byte offsets.
struct OffsetMap {
  /// A byte offset is kept for every so many characters.
  private static let stride = 32

  private let text: SourceText
  /// Empty for text that is ASCII throughout, where both counts are one.
  private let checkpoints: [Int]

  init(_ text: SourceText) {
    self.text = text
    let isASCII = text.bytes[text.start...].allSatisfy { $0 < 0x80 }
    checkpoints = isASCII ? [] : Self.checkpoints(of: text)
  }

  /// The byte offset of a character counted from the start of the text.
  func offset(ofCharacter index: Int) -> Int {
    let bytes = text.bytes
    guard !checkpoints.isEmpty else { return min(text.start + index, bytes.count) }
    guard index / Self.stride < checkpoints.count else { return bytes.count }
    var offset = checkpoints[index / Self.stride]
    for _ in 0..<(index % Self.stride) where offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  private static func checkpoints(of text: SourceText) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(text.bytes.count / stride + 1)
    var index = 0
    for offset in text.start..<text.bytes.count where text.bytes[offset] & 0xC0 != 0x80 {
      if index % stride == 0 { result.append(offset) }
      index += 1
    }
    return result
  }
}
