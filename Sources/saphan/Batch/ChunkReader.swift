import Source

/// Cuts the inputs into chunks that end where a line does.
struct ChunkReader: ~Copyable {
  /// An input and how it is written.
  struct Input: Sendable {
    let path: String
    let format: InputFormat
  }

  /// A line is never longer.
  static let longestLine = 16 << 20

  private let inputs: [Input]
  private let chunkSize: Int
  private var file: InputFile?
  private var paths: [String]?
  private var header: [UInt8] = []
  /// What was read behind the last line that has been given out.
  private var rest: [UInt8] = []
  private var isAtEnd = false
  /// How far it has been read.
  private(set) var position = InputPosition()
  private var chunkCount = 0
  /// The last bytes before the position, by which a continued run knows its input again.
  private(set) var tail: [UInt8] = []
  private(set) var isStopped = false

  static let tailLength = 4096

  init(_ inputs: [Input], chunkSize: Int) {
    self.inputs = inputs
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
      if inputs[wanted.input].format == .csv, left == wanted.offset {
        header = Array(scratch[..<(CSVRows.firstEnd(of: scratch, got) ?? got)])
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
    if self.paths == nil { self.paths = try Disk.yamlFiles(below: folder) }
    let paths = self.paths ?? []
    let some = paths[min(position.offset, paths.count)...].prefix(64)
    if some.isEmpty { return false }
    chunk.content = .files(some.map { folder + "/" + $0 })
    chunk.name = folder
    chunk.firstLine = position.offset + 1
    position.offset += some.count
    position.lines = position.offset
    return true
  }

  private mutating func nextLines(_ input: Input, _ chunk: inout Chunk) throws(Diagnostic) -> Bool {
    if file == nil { file = try InputFile(input.path) }
    chunk.count = 0
    chunk.grow(to: rest.count)
    chunk.start.update(from: rest, count: rest.count)
    chunk.count = rest.count
    if input.format == .csv, position.offset == 0 {
      try takeHeader(&chunk)
    }
    while !isAtEnd {
      try fill(&chunk)
      if isAtEnd || lastLineEnd(chunk, input.format) != nil { break }
      guard chunk.count < Self.longestLine else {
        throw Diagnostic(
          "line-too-long", .error,
          "line \(position.lines + 1) of \(input.path == "-" ? "standard input" : input.path) is longer than 16 MiB",
          at: nil)
      }
      chunk.grow(to: min(Self.longestLine, chunk.capacity * 2))
    }
    if position.offset == 0, Self.hasByteOrderMark(chunk) {
      // Spaces in its place keep every offset as it is.
      chunk.start.update(repeating: UInt8(ascii: " "), count: 3)
    }
    let used = isAtEnd ? chunk.count : lastLineEnd(chunk, input.format) ?? chunk.count
    rest = Array(UnsafeBufferPointer(start: chunk.start + used, count: chunk.count - used))
    chunk.count = used
    if used == 0 { return false }
    chunk.content = input.format == .csv ? .rows(header: header) : .lines
    chunk.name = input.path == "-" ? "standard input" : input.path
    chunk.firstLine = position.lines + 1
    position.offset += used
    position.lines += lineCount(chunk)
    let kept = UnsafeBufferPointer(start: chunk.start, count: used).suffix(Self.tailLength)
    tail = Array((tail + kept).suffix(Self.tailLength))
    chunk.close()
    return true
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

  /// Takes the first row out of what is read.
  private mutating func takeHeader(_ chunk: inout Chunk) throws(Diagnostic) {
    try fill(&chunk)
    let length = CSVRows.firstEnd(of: chunk.start, chunk.count) ?? chunk.count
    header = Array(UnsafeBufferPointer(start: chunk.start, count: length))
    let left = chunk.count - length
    chunk.start.update(from: chunk.start + length, count: left)
    chunk.count = left
    position.offset = length
    position.lines = header.count { $0 == UInt8(ascii: "\n") }
    tail = Array(header.suffix(Self.tailLength))
  }

  /// How many bytes of a chunk are whole lines; nil if none are.
  private func lastLineEnd(_ chunk: borrowing Chunk, _ format: InputFormat) -> Int? {
    if format == .csv { return CSVRows.end(of: chunk.start, chunk.count) }
    var index = chunk.count
    while index > 0 {
      index -= 1
      if chunk.start[index] == UInt8(ascii: "\n") { return index + 1 }
    }
    return nil
  }

  private func lineCount(_ chunk: borrowing Chunk) -> Int {
    let lines = LineFeeds.count(chunk.start, chunk.count)
    return lines + (chunk.count > 0 && chunk.start[chunk.count - 1] != UInt8(ascii: "\n") ? 1 : 0)
  }
}

/// How cases are written.
enum InputFormat: String, CaseIterable, Sendable {
  case jsonLines = "json-lines"
  case csv
  /// A file for each case, in a folder.
  case folder
}

/// Where rows of CSV end: at line feeds that do not stand in quotes.
enum CSVRows {
  /// The end of the last whole row, behind its line feed; nil if there is none.
  static func end(of start: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    var (isInside, last): (Bool, Int?) = (false, nil)
    for index in 0..<count {
      if start[index] == UInt8(ascii: "\"") { isInside.toggle() }
      if start[index] == UInt8(ascii: "\n"), !isInside { last = index + 1 }
    }
    return last
  }

  /// The end of the first row, behind its line feed; nil if it is not whole.
  static func firstEnd(of start: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    var isInside = false
    for index in 0..<count {
      if start[index] == UInt8(ascii: "\"") { isInside.toggle() }
      if start[index] == UInt8(ascii: "\n"), !isInside { return index + 1 }
    }
    return nil
  }
}

/// Counting line feeds eight bytes at a time.
enum LineFeeds {
  /// How many of `count` bytes are line feeds.
  static func count(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var (found, index) = (0, 0)
    while index &+ 8 <= count {
      let other = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
      // The high bit of each byte that is zero, and of no other.
      let low = (other & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
      found &+= (~(low | other) & 0x8080_8080_8080_8080).nonzeroBitCount
      index &+= 8
    }
    while index < count {
      if start[index] == 0x0A { found &+= 1 }
      index &+= 1
    }
    return found
  }
}
