/// Where each line of a file starts, so that an offset can be shown as line and column.
///
/// A line ends at a line feed; a carriage return before it belongs to the line end. A byte order mark at the
/// start of the file takes no column.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// The lines of a file.
  public init(file: SourceFile) {
    bytes = file.bytes
    var starts = [file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (offset, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// How many lines there are; text after the last line feed, even none, is a line.
  public var count: Int { starts.count }

  /// The line and column of a byte offset; an offset outside the file is moved to its nearest end.
  public func position(at offset: Int) -> SourcePosition {
    let line = lineNumber(at: offset)
    let start = starts[line - 1]
    let end = min(max(offset, start), bytes.count)
    // Counted on the repaired text, so that a column always fits what `line(_:)` returns.
    let before = String(decoding: bytes[start..<end], as: UTF8.self)
    return SourcePosition(line: line, column: before.unicodeScalars.count + 1)
  }

  /// The text of a line without its end, broken UTF-8 repaired; empty for a line that does not exist.
  public func line(_ number: Int) -> String {
    String(decoding: bytes[range(ofLine: number)], as: UTF8.self)
  }

  /// The bytes of a line without its end; empty for a line that does not exist.
  public func range(ofLine number: Int) -> Range<Int> {
    guard starts.indices.contains(number - 1) else { return bytes.count..<bytes.count }
    let start = starts[number - 1]
    guard number < starts.count else { return start..<bytes.count }
    let lineFeed = starts[number] - 1
    let hasReturn = lineFeed > start && bytes[lineFeed - 1] == UInt8(ascii: "\r")
    return start..<(hasReturn ? lineFeed - 1 : lineFeed)
  }

  private func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
