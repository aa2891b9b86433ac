internal import Source

/// The bytes of a file while it is read, with the small questions that a reader asks of them.
///
/// It points into the file's bytes and must not outlive the reading.
struct SourceText {
  /// The file.
  let file: SourceFile.ID
  /// All its bytes.
  let bytes: UnsafeBufferPointer<UInt8>

  /// Where the text starts: after a byte order mark.
  var start: Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// The byte at an offset; 0 outside, which no accepted text holds.
  func byte(_ offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// The bytes of a range as text.
  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)]), as: UTF8.self)
  }

  /// The bytes `start..<end` as a span.
  func span(_ start: Int, _ end: Int) -> Span {
    Span(file: file, start: start, end: max(start, end))
  }

  /// The one character at an offset; at the end of the text, the place after its last visible character.
  func spanOfCharacter(at offset: Int) -> Span {
    guard offset < bytes.count else {
      let end = trimmed(end: bytes.count, from: start)
      return span(end, end)
    }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return span(offset, end)
  }

  /// `end` moved back over blanks and line ends, not before `start`.
  func trimmed(end: Int, from start: Int) -> Int {
    var end = min(end, bytes.count)
    while end > start, isBlank(bytes[end - 1]) || isLineEnd(bytes[end - 1]) { end -= 1 }
    return max(end, start)
  }

  /// The first byte of the line of an offset.
  func lineStart(of offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > self.start, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// The end of the line of an offset, trailing blanks left out.
  func lineEnd(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, !isLineEnd(bytes[end]) { end += 1 }
    return trimmed(end: end, from: min(offset, bytes.count))
  }

  /// Whether a line ends in a range.
  func hasLineEnd(in range: Range<Int>) -> Bool {
    range.contains { isLineEnd(byte($0)) }
  }

  func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
  func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
