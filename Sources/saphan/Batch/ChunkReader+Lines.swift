import Batching
import Source

extension ChunkReader {
  /// Reads whole lines, or a piece of one that is too long; false at the end of the input.
  mutating func nextLines(_ input: Input, _ chunk: inout Chunk) throws(Diagnostic) -> Bool {
    if file == nil { try begin(input) }
    chunk.name = input.name
    chunk.count = 0
    chunk.grow(to: rest.count)
    chunk.start.update(from: rest, count: rest.count)
    chunk.count = rest.count
    let isContinued = isInLongLine
    let used = isInLongLine ? try endOfPiece(&chunk) : try endOfLines(&chunk, input.format)
    rest = Array(UnsafeBufferPointer(start: chunk.start + used, count: chunk.count - used))
    chunk.count = used
    let header = input.format == .csv ? header : nil
    if isContinued || isInLongLine {
      chunk.content = .longLine(header: header, isFirst: !isContinued, isLast: !isInLongLine)
    } else {
      if used == 0 { return false }
      chunk.content = header.map { .rows(header: $0) } ?? .lines
    }
    hash?.add(UnsafeRawBufferPointer(start: chunk.start, count: used))
    if position.offset == 0, Self.hasByteOrderMark(chunk) {
      // Spaces in its place keep every offset as it is.
      chunk.start.update(repeating: UInt8(ascii: " "), count: 3)
    }
    chunk.firstLine = position.lines + 1
    position.offset += used
    position.lines += isInLongLine ? 0 : isContinued ? 1 : lineCount(chunk)
    chunk.close()
    return true
  }

  /// Reads on until there is a whole line; how many bytes whole lines are, or all, where a line begins that is too long.
  private mutating func endOfLines(_ chunk: inout Chunk, _ format: InputFormat) throws(Diagnostic) -> Int {
    while !isAtEnd {
      try fill(&chunk)
      if isAtEnd { break }
      let isFull = chunk.count >= Self.longestLine
      if let end = lastLineEnd(chunk, format, isFull: isFull) { return end }
      if isFull {
        isInLongLine = true
        break
      }
      chunk.grow(to: min(Self.longestLine, chunk.capacity * 2))
    }
    return chunk.count
  }

  /// Reads on in a line that is too long; how many bytes belong to it.
  private mutating func endOfPiece(_ chunk: inout Chunk) throws(Diagnostic) -> Int {
    if !isAtEnd { try fill(&chunk) }
    if let length = CSVExtent.firstLine(chunk.start, chunk.count) {
      isInLongLine = false
      return length + 1
    }
    isInLongLine = !isAtEnd
    return chunk.count
  }

  /// Reads until the chunk is as long as chunks are, or the file ends.
  private mutating func fill(_ chunk: inout Chunk) throws(Diagnostic) {
    let wanted = max(chunkSize, chunk.count + 1)
    chunk.grow(to: wanted)
    while chunk.count < chunk.capacity {
      let got = try file?.read(to: chunk.start + chunk.count, count: chunk.capacity - chunk.count) ?? 0
      if got == 0 {
        isAtEnd = true
        return
      }
      chunk.count += got
    }
  }

  private static func hasByteOrderMark(_ chunk: borrowing Chunk) -> Bool {
    chunk.count >= 3 && chunk.start[0] == 0xEF && chunk.start[1] == 0xBB && chunk.start[2] == 0xBF
  }

  /// How many bytes of a chunk are whole lines; nil if none are.
  ///
  /// - Parameter isFull: whether no more is read for its first row.
  private func lastLineEnd(_ chunk: borrowing Chunk, _ format: InputFormat, isFull: Bool) -> Int? {
    if format == .csv { return lastRowEnd(chunk, isFull: isFull) }
    var index = chunk.count
    while index > 0 {
      index -= 1
      if chunk.start[index] == UInt8(ascii: "\n") { return index + 1 }
    }
    return nil
  }

  private func lastRowEnd(_ chunk: borrowing Chunk, isFull: Bool) -> Int? {
    var end = 0
    while end < chunk.count {
      let start = UnsafePointer(chunk.start + end)
      switch CSVExtent(of: start, chunk.count - end, separator: separator) {
      case .whole(let length), .broken(let length): end += length + 1
      case .open:
        guard end == 0, isFull, let length = CSVExtent.firstLine(start, chunk.count) else {
          return end > 0 ? end : nil
        }
        end = length + 1
      }
    }
    return end
  }

  private func lineCount(_ chunk: borrowing Chunk) -> Int {
    let lines = LineFeeds.count(chunk.start, chunk.count)
    return lines + (chunk.count > 0 && chunk.start[chunk.count - 1] != UInt8(ascii: "\n") ? 1 : 0)
  }
}
