import Batching
import Source

/// Takes what workers made of chunks, in the order of the input: answers, lines that were refused, and how far it is.
struct AnswerSink: ~Copyable {
  private var answers: OutputFile
  private var rejects: OutputFile?
  private var progress: ProgressLine?
  private let rejectsPath: String?
  private let checkpointPath: String?
  private var checkpoint: Checkpoint
  /// Whether there is a note.
  private var isNoted: Bool
  private var lastCheckpoint = ContinuousClock.now
  /// Cases and refused lines so far.
  private(set) var counts = Checkpoint.Counts()
  /// The first thing that went wrong.
  private(set) var failure: Diagnostic?

  init(
    answers: consuming OutputFile, rejects: consuming OutputFile?, at rejectsPath: String?,
    progress: ProgressLine?, checkpoint: Checkpoint, at path: String?
  ) {
    self.answers = answers
    self.rejects = rejects
    self.progress = progress
    self.checkpoint = checkpoint
    self.rejectsPath = rejectsPath
    checkpointPath = path
    isNoted = checkpoint.position != InputPosition()
    counts = checkpoint.counts
  }

  /// Writes what stands above all answers.
  mutating func write(header: [UInt8]) throws(Diagnostic) { try answers.write(header) }

  /// Notes that nothing more can be done.
  mutating func fail(_ problem: Diagnostic) { failure = failure ?? problem }

  /// Takes one chunk's answers.
  mutating func take(
    _ output: borrowing ByteBuffer, _ refused: [RefusedLine], _ chunk: borrowing Chunk, cases: Int
  ) throws(Diagnostic) {
    if failure != nil { return }
    try answers.write(output.bytes)
    if !refused.isEmpty { try refuse(refused, chunk) }
    // A run is continued at the beginning of a line, so nothing is noted inside one.
    var isBetweenLines = true
    if case .longLine(let header, let isFirst, let isLast) = chunk.content {
      try refuseLongLine(chunk, header, isFirst: isFirst, isLast: isLast)
      isBetweenLines = isLast
    }
    counts.cases += cases
    counts.refused += refused.count
    progress?.show(counts, position: chunk.position)
    guard checkpointPath != nil, isBetweenLines, ContinuousClock.now - lastCheckpoint > .seconds(1) else {
      return
    }
    try writeCheckpoint(chunk)
  }

  private mutating func refuse(_ refused: [RefusedLine], _ chunk: borrowing Chunk) throws(Diagnostic) {
    progress?.clear()
    var text = ""
    for line in refused {
      let file = chunk.fileName(line.line)
      for problem in line.problems {
        let place =
          "\(file ?? chunk.name):\((file == nil ? line.line : 1) + problem.line):\(problem.offset + 1)"
        text += "\(place): error[\(problem.code)]: \(problem.message)\n"
        if line.furtherLines > 0, problem == line.problems.last {
          text += "  = note: the row ends on line \(line.line + line.furtherLines)\n"
        }
        if let help = problem.help { text += "  = help: \(help)\n" }
      }
      guard rejects != nil else { continue }
      try keep(line, chunk)
    }
    Console.err(text)
  }

  /// Puts a refused line among the rejects, as it came.
  private mutating func keep(_ line: RefusedLine, _ chunk: borrowing Chunk) throws(Diagnostic) {
    switch chunk.content {
    case .files(let paths): try reject(Array((paths[line.line - chunk.firstLine] + "\n").utf8))
    case .lines, .longLine: try reject(line, chunk)
    case .rows(let header):
      if rejects?.length == 0 { try reject(header) }
      try reject(line, chunk)
    }
  }

  private mutating func reject(_ line: RefusedLine, _ chunk: borrowing Chunk) throws(Diagnostic) {
    try rejects?.write(
      UnsafeRawBufferPointer(start: chunk.start + line.range.lowerBound, count: line.range.count))
    try reject([UInt8(ascii: "\n")])
  }

  /// Copies a line that is too long through to the rejects, piece by piece.
  private mutating func refuseLongLine(
    _ chunk: borrowing Chunk, _ header: [UInt8]?, isFirst: Bool, isLast: Bool
  ) throws(Diagnostic) {
    if isFirst {
      counts.refused += 1
      progress?.clear()
      Console.err(
        "\(chunk.name):\(chunk.firstLine):1: error[line-too-long]: the line is longer than 16 MiB\n"
          + "  = help: look there for a line end that is missing, or for a file that is no register\n")
      if rejects?.length == 0, let header { try reject(header) }
    }
    let hasEnd = chunk.count > 0 && chunk.start[chunk.count - 1] == UInt8(ascii: "\n")
    try rejects?.write(UnsafeRawBufferPointer(start: chunk.start, count: chunk.count - (hasEnd ? 1 : 0)))
    if isLast { try reject([UInt8(ascii: "\n")]) }
  }

  private mutating func reject(_ bytes: [UInt8]) throws(Diagnostic) {
    try rejects?.write(bytes)
  }

  private mutating func writeCheckpoint(_ chunk: borrowing Chunk) throws(Diagnostic) {
    guard let checkpointPath else { return }
    try synchronize()
    checkpoint.position = chunk.position
    checkpoint.read = chunk.hash?.text ?? ""
    checkpoint.counts = counts
    checkpoint.answerBytes = answers.length
    if rejects != nil { checkpoint.rejectBytes = rejects?.length ?? 0 }
    try checkpoint.write(to: checkpointPath)
    lastCheckpoint = .now
    isNoted = true
  }

  /// Waits until the disk has all that the note speaks of.
  private func synchronize() throws(Diagnostic) {
    try answers.synchronize()
    try rejects?.synchronize()
    if !isNoted, let rejectsPath { OutputFile.synchronizeFolder(of: rejectsPath) }
  }

  /// Ends the progress line; a run that came to its end, and is on the disk, needs no note any more.
  mutating func finish() {
    progress?.clear()
    guard failure == nil, isNoted, let checkpointPath else { return }
    do throws(Diagnostic) {
      try synchronize()
      Checkpoint.remove(checkpointPath)
    } catch {
      fail(error)
    }
  }
}
