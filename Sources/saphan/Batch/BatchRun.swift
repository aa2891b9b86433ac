import Batching
import Dispatch
import Source
import Synchronization

/// Evaluates chunks of the input on several threads, and has them written in the input's order.
///
/// Each thread takes the next chunk, evaluates it, and waits until all chunks before it are written. So there are never more chunks in memory
/// than threads, however long the input is, and what is written does not depend on how many threads there are.
final class BatchRun: Sendable {
  private let settings: BatchSettings
  private let threads: Int
  private let chunkSize: Int
  private let reader: Mutex<ChunkReader>
  private let sink: Mutex<AnswerSink>
  /// One for each chunk in memory: raised when it is the chunk's turn to be written.
  private let turns: [DispatchSemaphore]
  private let remarks = Mutex<[CaseRemark: Int]>([:])
  private let ruleTime = Mutex(Duration.zero)

  init(
    _ settings: BatchSettings, threads: Int, chunkSize: Int, reader: consuming sending ChunkReader,
    sink: consuming sending AnswerSink
  ) {
    self.settings = settings
    self.threads = threads
    self.chunkSize = chunkSize
    self.reader = Mutex(reader)
    self.sink = Mutex(sink)
    turns = (0..<threads).map { _ in DispatchSemaphore(value: 0) }
  }

  /// What the run came to.
  struct Outcome {
    let counts: Checkpoint.Counts
    /// What had no effect, with in how many cases.
    let remarks: [CaseRemark: Int]
    /// Why it ended early.
    let failure: Diagnostic?
    /// How long the rules took, over all threads.
    let ruleTime: Duration

    /// How long the rules took, as a line of JSON.
    var timings: String {
      let seconds = ruleTime / .seconds(1)
      return "{\"eval_s\": \(seconds), \"cases\": \(counts.cases - counts.casesBefore)}\n"
    }
  }

  /// Runs to the end of the input, or to the first thing that cannot be read or written.
  func run() -> Outcome {
    turns[0].signal()
    if threads == 1 { work() } else { DispatchQueue.concurrentPerform(iterations: threads) { _ in work() } }
    let (counts, failure) = sink.withLock { sink in
      sink.finish()
      return (sink.counts, sink.failure)
    }
    return Outcome(
      counts: counts, remarks: remarks.withLock { $0 }, failure: failure, ruleTime: ruleTime.withLock { $0 })
  }

  /// What one thread does.
  private func work() {
    var worker = CaseWorker(settings)
    var chunk = Chunk(capacity: chunkSize, slack: CaseWorker.slack)
    var output = ByteBuffer(capacity: chunkSize)
    var files = CaseFileReader(settings)
    while next(&chunk) {
      output.clear()
      var (cases, refused): (Int, [RefusedLine]) = (0, [])
      do {
        cases = try evaluate(chunk, &worker, &files, &output, &refused)
      } catch {
        fail(error)
      }
      turns[chunk.number % threads].wait()
      write(output, refused, chunk, cases)
      turns[(chunk.number + 1) % threads].signal()
    }
    let found = worker.remarks.merging(files.remarks) { $0 + $1 }
    remarks.withLock { $0.merge(found) { $0 + $1 } }
    let time = worker.ruleTime
    ruleTime.withLock { $0 += time }
  }

  /// Takes the next chunk; false at the end.
  private func next(_ chunk: inout Chunk) -> Bool {
    reader.withLock { reader in
      do throws(Diagnostic) {
        return try reader.next(&chunk)
      } catch {
        reader.stop()
        sink.withLock { $0.fail(error) }
        return false
      }
    }
  }

  private func evaluate(
    _ chunk: borrowing Chunk, _ worker: inout CaseWorker, _ files: inout CaseFileReader,
    _ output: inout ByteBuffer, _ refused: inout [RefusedLine]
  ) throws(Diagnostic) -> Int {
    var header: [UInt8]?
    switch chunk.content {
    case .files(let paths):
      let before = refused.count
      for (index, path) in paths.enumerated() {
        let number = chunk.firstLine + index
        let problems: [LineProblem]
        switch files.read(path) {
        case .success(let record): problems = worker.evaluate(record, number: number, to: &output)
        case .failure(let found): problems = found.all
        }
        if !problems.isEmpty { refused.append(RefusedLine(line: number, range: 0..<0, problems: problems)) }
      }
      worker.finish(to: &output)
      return paths.count - (refused.count - before)
    case .longLine: return 0
    case .lines: header = nil
    case .rows(let row): header = row
    }
    return try worker.evaluate(
      chunk.start, chunk.count, header: header, firstLine: chunk.firstLine, name: chunk.name, to: &output,
      refused: &refused)
  }

  /// Notes what ends the run.
  private func fail(_ problem: Diagnostic) {
    sink.withLock { $0.fail(problem) }
    reader.withLock { $0.stop() }
  }

  private func write(
    _ output: borrowing ByteBuffer, _ refused: [RefusedLine], _ chunk: borrowing Chunk, _ cases: Int
  ) {
    let isFailed = sink.withLock { sink in
      do throws(Diagnostic) {
        try sink.take(output, refused, chunk, cases: cases)
      } catch {
        sink.fail(error)
      }
      return sink.failure != nil
    }
    if isFailed { reader.withLock { $0.stop() } }
  }
}
