import Batching
import Source

/// Cuts the inputs into chunks that end where a line does, and lines that are too long into pieces.
struct ChunkReader: ~Copyable {
  /// An input and how it is written.
  struct Input: Sendable {
    let path: String
    let format: InputFormat
    /// The files with a case each, where it is a folder or one such file.
    let files: [String]

    /// Looks which files there are.
    init(_ path: String, format: InputFormat) throws(Diagnostic) {
      (self.path, self.format) = (path, format)
      files = format == .folder ? try Self.caseFiles(path) : []
    }

    private static func caseFiles(_ path: String) throws(Diagnostic) -> [String] {
      if Disk.isFolder(path) { return try Disk.yamlFiles(below: path).map { path + "/" + $0 } }
      // Opened only to learn at once whether it is there.
      _ = try InputFile(path)
      return [path]
    }

    /// What it is called in messages.
    var name: String { path == "-" ? "standard input" : path }

    /// Bytes of it, or files; nil where that is not known.
    var size: Int? { format == .folder ? files.count : InputFile.size(of: path) }
  }

  /// A line that is as long or longer is refused, unread.
  static let longestLine = 16 << 20

  let inputs: [Input]
  /// What stands between two columns of CSV.
  let separator: UInt8
  let chunkSize: Int
  var file: InputFile?
  var header: [UInt8] = []
  /// What was read behind the last line that has been given out.
  var rest: [UInt8] = []
  var isAtEnd = false
  /// Whether what comes next goes on with a line that is too long.
  var isInLongLine = false
  /// How far it has been read.
  var position = InputPosition()
  private var chunkCount = 0
  /// Of everything up to the position; nil in a run that leaves no note.
  var hash: InputHash?
  private(set) var isStopped = false

  /// A reader that has read nothing.
  ///
  /// - Parameter isHashed: whether the run leaves a note, by which it knows its input again.
  init(_ inputs: [Input], separator: UInt8, chunkSize: Int, isHashed: Bool) {
    self.inputs = inputs
    self.separator = separator
    self.chunkSize = chunkSize
    hash = isHashed ? InputHash() : nil
  }

  /// Gives no more chunks.
  mutating func stop() { isStopped = true }

  /// Reads the next chunk; false at the end of the last input.
  mutating func next(_ chunk: inout Chunk) throws(Diagnostic) -> Bool {
    while !isStopped, position.input < inputs.count {
      let input = inputs[position.input]
      let found = input.format == .folder ? nextFiles(input, &chunk) : try nextLines(input, &chunk)
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
    rest = []
    isAtEnd = false
    position = InputPosition(input: position.input + 1)
  }

  private mutating func nextFiles(_ input: Input, _ chunk: inout Chunk) -> Bool {
    let some = input.files[min(position.offset, input.files.count)...].prefix(64)
    if some.isEmpty { return false }
    chunk.content = .files(Array(some))
    chunk.name = input.path
    chunk.firstLine = position.offset + 1
    for path in some { addToHash(path) }
    position.offset += some.count
    position.lines = position.offset
    return true
  }
}
