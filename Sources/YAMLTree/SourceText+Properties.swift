extension SourceText {
  /// What stands before a node's own text: where its tag is, and where the text itself starts.
  struct Properties {
    /// The tag's range, if there is one.
    var tag: Range<Int>?
    /// Where the node's own text starts.
    var contentStart: Int
  }

  /// Reads over the anchor and tag at an offset.
  func properties(at offset: Int) -> Properties {
    var result = Properties(tag: nil, contentStart: offset)
    while true {
      let start = result.contentStart
      switch byte(start) {
      case UInt8(ascii: "&"):
        result.contentStart = skipping(from: start + 1) { isAnchorCharacter($0) }
      case UInt8(ascii: "!"):
        result.contentStart = skipping(from: start + 1) { !isEndOfTag($0) }
        result.tag = start..<result.contentStart
      case UInt8(ascii: "#"):
        result.contentStart = skipping(from: start) { !isLineEnd($0) }
      case let byte where isBlank(byte) || isLineEnd(byte):
        result.contentStart = start + 1
      default:
        return result
      }
    }
  }

  private func skipping(from offset: Int, while matches: (UInt8) -> Bool) -> Int {
    var offset = offset
    while offset < bytes.count, matches(bytes[offset]) { offset += 1 }
    return offset
  }

  private func isAnchorCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private func isEndOfTag(_ byte: UInt8) -> Bool {
    isBlank(byte) || isLineEnd(byte)
      || [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte)
  }
}
