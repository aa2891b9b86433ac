import Source

extension TextWrapper {
  /// The lines of a paragraph of printable ASCII alone; nil for any other.
  ///
  /// The same as the general way gives, and many times as quick: lines end at spaces, and inside a word only where it is longer than a line.
  func plainLines(_ paragraph: Substring, firstIndent: String) -> [String]? {
    let bytes = Array(paragraph.utf8)
    guard bytes.allSatisfy({ (blank...tilde).contains($0) }) else { return nil }
    guard var start = bytes.firstIndex(where: { $0 != blank }) else { return [""] }
    var lines: [String] = []
    while start < bytes.count {
      let indent = lines.isEmpty ? firstIndent : rest
      let end = plainEnd(of: start, bytes, room: room(beside: indent))
      let last = bytes[start..<end].lastIndex { $0 != blank } ?? start
      lines.append(indent + String(decoding: bytes[start...last], as: UTF8.self))
      start = bytes[end...].firstIndex { $0 != blank } ?? bytes.count
    }
    return lines
  }

  /// A paragraph that needs no break, in any letters; nil for any other.
  func onlyLine(_ paragraph: Substring, firstIndent: String) -> [String]? {
    let room = room(beside: firstIndent)
    var line: [Unicode.Scalar] = []
    var cells = 0
    var blanks = 0
    for scalar in paragraph.unicodeScalars where scalar != "\u{200B}" {
      let shown = scalar == "\t" ? " " : VisibleText.sign(for: scalar)
      if shown == " " {
        blanks += line.isEmpty ? 0 : 1
        continue
      }
      cells += blanks + DisplayWidth.cells(of: shown)
      guard cells <= room else { return nil }
      for _ in 0..<blanks { line.append(" ") }
      line.append(shown)
      blanks = 0
    }
    if line.isEmpty { return [""] }
    var bytes = Array(firstIndent.utf8)
    for scalar in line {
      if let units = UTF8.encode(scalar) { bytes += units }
    }
    return [String(decoding: bytes, as: UTF8.self)]
  }

  /// Where a line that begins at `start` ends: before the last word that does not fit, or inside a word that is too long.
  private func plainEnd(of start: Int, _ bytes: [UInt8], room: Int) -> Int {
    guard start + room < bytes.count, let over = bytes[(start + room)...].firstIndex(where: { $0 != blank })
    else { return bytes.count }
    return bytes[start..<over].lastIndex(of: blank).map { $0 + 1 } ?? over
  }
}

private let blank = UInt8(ascii: " ")
private let tilde = UInt8(ascii: "~")
