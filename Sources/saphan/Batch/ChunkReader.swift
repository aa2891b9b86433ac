import Batching
import Source

/// Cuts the inputs into chunks that end where a line does, and lines that are too long into pieces.
struct ChunkReader: ~Copyable {
  /// An input and how it is written.
  struct Input: Sendable {
    let path: String
    let format: InputFormat

    /// Bytes of it, or files; nil where that is not known.
    func size() throws(Diagnostic) -> Int? {
      if format != .folder { return try InputFile(path).size }
      return Disk.isFolder(path) ? try Disk.yamlFiles(below: path).count : 1
    }
  }

  /// A line that is as long or longer is refused, unread.
  static let longestLine = 16 << 20

  private let inputs: [Input]
  /// What stands between two columns of CSV.
  private let separator: UInt8
  private let chunkSize: Int
  private var file: InputFile?
  private var paths: [String]?
  private var header: [UInt8] = []
  /// What was read behind the last line that has been given out.
  private var rest: [UInt8] = []
  private var isAtEnd = false
  /// Whether what comes next goes on with a line that is too long.
  private var isInLongLine = false
  /// How far it has been read.
  private(set) var position = InputPosition()
  private var chunkCount = 0
  /// The last bytes before the position, by which a continued run knows its input again.
  private(set) var tail: [UInt8] = []
  private(set) var isStopped = false

  static let tailLength = 4096

  init(_ inputs: [Input], separator: UInt8, chunkSize: Int) {
    self.inputs = inputs
    self.separator = separator
    self.chunkSize = chunkSize
  }

  /// Gives no more chunks.
  mutating func stop() { isStopped = true }

  /// Reads the next chunk; false at the end of the last input.
  mutating func next(_ chunk: inout Chunk) throws(Diagnostic) -> Bool {
    while !isStopped, position.input < inputs.count {
      let input = inputs[position.input]
      let found =
        input.format == .folder
        ? try nextFiles(input.path, &chunk) : try nextLines(input, &chunk)
      if found {
        chunk.number = chunkCount
        chunk.position = position
        chunkCount += 1
        return true
      }
      file = nil
      paths = nil
      rest = []
      isAtEnd = false
      tail = []
      position = InputPosition(input: position.input + 1)
    }
    return false
  }

  /// Goes to where an interrupted run had come, over the same input.
  mutating func skip(to checkpoint: Checkpoint) throws(Diagnostic) {
    let wanted = checkpoint.position
    position = InputPosition(input: wanted.input)
    guard wanted.offset > 0, wanted.input < inputs.count else { return }
    position = wanted
    if inputs[wanted.input].format == .folder { return }
    file = try InputFile(inputs[wanted.input].path)
    var scratch = [UInt8](repeating: 0, count: 1 << 16)
    var beginning: [UInt8] = []
    var left = wanted.offset
    while left > 0 {
      var (got, problem): (Int, Diagnostic?) = (0, nil)
      scratch.withUnsafeMutableBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return }
        do throws(Diagnostic) { got = try file?.read(to: start, count: min(left, buffer.count)) ?? 0 } catch {
          problem = error
        }
      }
      if let problem { throw problem }
      if got == 0 { break }
      if inputs[wanted.input].format == .jsonLines, left == wanted.offset, got >= 3,
        scratch[0] == 0xEF, scratch[1] == 0xBB, scratch[2] == 0xBF
      {
        for index in 0..<3 { scratch[index] = UInt8(ascii: " ") }
      }
      if inputs[wanted.input].format == .csv, header.isEmpty {
        beginning += scratch[..<got]
        if case .header(let range) = CSVStart(beginning, separator) { header = Array(beginning[range]) }
      }
      tail = Array((tail + scratch[..<got]).suffix(Self.tailLength))
      left -= got
    }
    guard left == 0, Checkpoint.hash(tail) == checkpoint.tail else {
      throw Diagnostic(
        "other-input", .error, "this is not the input of the interrupted run", at: nil,
        help: "continue it with the same input")
    }
  }

  private mutating func nextFiles(_ folder: String, _ chunk: inout Chunk) throws(Diagnostic) -> Bool {
    if self.paths == nil { self.paths = try Self.caseFiles(folder) }
    let paths = self.paths ?? []
    let some = paths[min(position.offset, paths.count)...].prefix(64)
    if some.isEmpty { return false }
    chunk.content = .files(Array(some))
    chunk.name = folder
    chunk.firstLine = position.offset + 1
    position.offset += some.count
    position.lines = position.offset
    return true
  }

  /// The paths of a folder's cases, or of the one case that is named.
  private static func caseFiles(_ path: String) throws(Diagnostic) -> [String] {
    if Disk.isFolder(path) { return try Disk.yamlFiles(below: path).map { path + "/" + $0 } }
    // Opened only to learn at once whether it is there.
    _ = try InputFile(path)
    return [path]
  }

  /// The header of a CSV file, without its line's end; nil for what can be read only once.
  static func header(of input: Input, separator: UInt8) throws(Diagnostic) -> [UInt8]? {
    guard input.path != "-", try InputFile(input.path).size != nil else { return nil }
    var reader = ChunkReader([input], separator: separator, chunkSize: 1 << 16)
    var chunk = Chunk(capacity: 1 << 16, slack: CaseWorker.slack)
    chunk.name = input.path
    reader.file = try InputFile(input.path)
    try reader.takeHeader(&chunk)
    while let last = reader.header.last, last == 0x0A || last == 0x0D { reader.header.removeLast() }
    return reader.header
  }

  private mutating func nextLines(_ input: Input, _ chunk: inout Chunk) throws(Diagnostic) -> Bool {
    if file == nil { file = try InputFile(input.path) }
    chunk.name = input.path == "-" ? "standard input" : input.path
    chunk.count = 0
    chunk.grow(to: rest.count)
    chunk.start.update(from: rest, count: rest.count)
    chunk.count = rest.count
    if input.format == .csv, position.offset == 0 {
      try takeHeader(&chunk)
    }
    let isContinued = isInLongLine
    let used = isInLongLine ? try endOfPiece(&chunk) : try endOfLines(&chunk, input.format)
    if position.offset == 0, Self.hasByteOrderMark(chunk) {
      // Spaces in its place keep every offset as it is.
      chunk.start.update(repeating: UInt8(ascii: " "), count: 3)
    }
    rest = Array(UnsafeBufferPointer(start: chunk.start + used, count: chunk.count - used))
    chunk.count = used
    let header = input.format == .csv ? header : nil
    if isContinued || isInLongLine {
      chunk.content = .longLine(header: header, isFirst: !isContinued, isLast: !isInLongLine)
    } else {
      if used == 0 { return false }
      chunk.content = header.map { .rows(header: $0) } ?? .lines
    }
    chunk.firstLine = position.lines + 1
    position.offset += used
    position.lines += isInLongLine ? 0 : isContinued ? 1 : lineCount(chunk)
    let kept = UnsafeBufferPointer(start: chunk.start, count: used).suffix(Self.tailLength)
    tail = Array((tail + kept).suffix(Self.tailLength))
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

  /// Takes the header, and blank lines above it, out of what is read.
  private mutating func takeHeader(_ chunk: inout Chunk) throws(Diagnostic) {
    let range = try headerRange(&chunk)
    let length = range.upperBound
    let bytes = UnsafeBufferPointer(start: chunk.start, count: length)
    header = Array(bytes[range])
    position.offset = length
    position.lines = bytes.count { $0 == UInt8(ascii: "\n") }
    tail = Array(bytes.suffix(Self.tailLength))
    let left = chunk.count - length
    chunk.start.update(from: chunk.start + length, count: left)
    chunk.count = left
  }

  private mutating func headerRange(_ chunk: inout Chunk) throws(Diagnostic) -> Range<Int> {
    while true {
      try fill(&chunk)
      switch CSVStart(chunk.start, chunk.count, separator) {
      case .header(let range): return range
      case .open(let range, isQuoted: false) where isAtEnd: return range
      case .open where !isAtEnd:
        guard chunk.count < Self.longestLine else {
          throw Diagnostic(
            "line-too-long", "the header of \(chunk.name) is longer than 16 MiB", at: nil)
        }
        chunk.grow(to: min(Self.longestLine, chunk.capacity * 2))
      case .open, .broken:
        throw Diagnostic(
          "bad-csv", "quotes do not fit in the header of \(chunk.name)", at: nil,
          help: "a name that begins with a quote stands in quotes, its quotes doubled")
      }
    }
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
