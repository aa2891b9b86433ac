import Batching
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

  let inputs: [Input]
  let chunkSize: Int
  var file: InputFile?
  var paths: [String]?
  private(set) var header: [UInt8] = []
  /// What was read behind the last line that has been given out.
  var rest: [UInt8] = []
  private var isAtEnd = false
  /// How far it has been read.
  var position = InputPosition()
  private var chunkCount = 0
  /// Of everything up to the position; nil in a run that leaves no note.
  var hash: InputHash?
  private(set) var isStopped = false

  /// A reader that has read nothing.
  ///
  /// - Parameter isHashed: whether the run leaves a note, by which it knows its input again.
  init(_ inputs: [Input], chunkSize: Int, isHashed: Bool) {
    self.inputs = inputs
    self.chunkSize = chunkSize
    hash = isHashed ? InputHash() : nil
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
        chunk.hash = hash
        chunkCount += 1
        return true
      }
      endInput()
    }
    return false
  }

  /// Goes to the beginning of the next input.
  mutating func endInput() {
    hash?.add(number: position.offset)
    file = nil
    paths = nil
    rest = []
    isAtEnd = false
    position = InputPosition(input: position.input + 1)
  }

  /// Opens an input, and takes the first row of CSV.
  mutating func begin(_ input: Input) throws(Diagnostic) {
    file = try InputFile(input.path)
    guard input.format == .csv else { return }
    while !isAtEnd, CSVRows.firstEnd(of: rest, rest.count) == nil {
      guard rest.count < Self.longestLine else { throw lineTooLong(input) }
      // As much again each time, so that a long row is not searched over and over.
      let more = try file?.read(count: max(1 << 16, rest.count)) ?? []
      isAtEnd = more.isEmpty
      rest += more
    }
    let length = CSVRows.firstEnd(of: rest, rest.count) ?? rest.count
    header = Array(rest[..<length])
    rest.removeFirst(length)
    hash?.add(header)
    position.offset = length
    position.lines = header.count { $0 == UInt8(ascii: "\n") }
  }

  private mutating func nextFiles(_ folder: String, _ chunk: inout Chunk) throws(Diagnostic) -> Bool {
    if self.paths == nil { self.paths = try Disk.yamlFiles(below: folder) }
    let paths = self.paths ?? []
    let some = paths[min(position.offset, paths.count)...].prefix(64)
    if some.isEmpty { return false }
    chunk.content = .files(some.map { folder + "/" + $0 })
    chunk.name = folder
    chunk.firstLine = position.offset + 1
    for path in some { addToHash(path, in: folder) }
    position.offset += some.count
    position.lines = position.offset
    return true
  }

  private mutating func nextLines(_ input: Input, _ chunk: inout Chunk) throws(Diagnostic) -> Bool {
    if file == nil { try begin(input) }
    chunk.count = 0
    chunk.grow(to: rest.count)
    chunk.start.update(from: rest, count: rest.count)
    chunk.count = rest.count
    while !isAtEnd {
      try fill(&chunk)
      if isAtEnd || lastLineEnd(chunk, input.format) != nil { break }
      guard chunk.count < Self.longestLine else { throw lineTooLong(input) }
      chunk.grow(to: min(Self.longestLine, chunk.capacity * 2))
    }
    let used = isAtEnd ? chunk.count : lastLineEnd(chunk, input.format) ?? chunk.count
    rest = Array(UnsafeBufferPointer(start: chunk.start + used, count: chunk.count - used))
    chunk.count = used
    if used == 0 { return false }
    hash?.add(UnsafeRawBufferPointer(start: chunk.start, count: used))
    if position.offset == 0, Self.hasByteOrderMark(chunk) {
      // Spaces in its place keep every offset as it is.
      chunk.start.update(repeating: UInt8(ascii: " "), count: 3)
    }
    chunk.content = input.format == .csv ? .rows(header: header) : .lines
    chunk.name = input.path == "-" ? "standard input" : input.path
    chunk.firstLine = position.lines + 1
    position.offset += used
    position.lines += lineCount(chunk)
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

  private func lineTooLong(_ input: Input) -> Diagnostic {
    let name = input.path == "-" ? "standard input" : input.path
    return Diagnostic(
      "line-too-long", .error, "line \(position.lines + 1) of \(name) is longer than 16 MiB", at: nil)
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
