import RuleEngine
import RuleLanguage
import Source

/// Evaluates cases, some hundred at a time, in memory that is used again.
///
/// One worker belongs to one thread. The order of cases is kept.
public struct CaseWorker: ~Copyable {
  /// What is the same for all cases.
  public let settings: BatchSettings
  /// What had no effect in some cases, with how often.
  public private(set) var remarks: [String: Int] = [:]

  var decoder: LineDecoder
  private let plan: AnswerPlan
  private let classes: DateClasses
  private var batches: [Int: ClassBatch] = [:]
  private var current: ClassBatch?
  private var guessesOtherVersion = false
  private var waiting: [Waiting] = []

  /// A case that is decoded and not yet written.
  private struct Waiting {
    let batch: ClassBatch
    let lane: Int
    let head: LineHead
    let line: Int
    let asOf: CivilDate
  }

  /// A worker with buffers of its own.
  public init(_ settings: BatchSettings) {
    self.settings = settings
    let pack = settings.program.pack
    decoder = LineDecoder(settings.input, for: pack, keepsValues: settings.keepsValues)
    plan = AnswerPlan(settings)
    classes = DateClasses(settings.program)
    waiting.reserveCapacity(LaneTarget.laneCount)
  }

  /// Decodes lines of JSON, evaluates their cases and writes the answers.
  ///
  /// - Parameters:
  ///   - start: the first byte. Behind the last one come a quote and `slack` bytes that can be read.
  ///   - count: how many bytes there are; the last line may have no line feed.
  ///   - firstLine: the number of the first line.
  ///   - output: gets the answers.
  ///   - refused: gets the lines that cannot be used.
  /// - Returns: how many lines there were.
  @discardableResult
  public mutating func evaluateLines(
    _ start: UnsafePointer<UInt8>, _ count: Int, firstLine: Int, to output: inout ByteBuffer,
    refused: inout [RefusedLine]
  ) -> Int {
    var line = firstLine
    var place = start
    let end = start + count
    while place < end {
      let lineEnd = Self.lineEnd(place, end)
      if Bytes.skipSpace(place) < lineEnd {
        let head = decodeLine(place, lineEnd, line)
        if head == nil {
          refused.append(
            RefusedLine(line: line, range: place - start..<lineEnd - start, problems: decoder.problems))
        }
        if waiting.count == LaneTarget.laneCount { flush(to: &output) }
      }
      place = lineEnd + 1
      line += 1
    }
    flush(to: &output)
    return line - firstLine
  }

  /// Bytes behind the last line that must be readable.
  public static var slack: Int { Bytes.slack }

  private static func lineEnd(
    _ place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    var scan = place
    while scan < end {
      let found = Bytes.matches(UnsafeRawPointer(scan).loadUnaligned(as: UInt64.self), 0x0A)
      if found != 0 { return min(end, scan + found.trailingZeroBitCount / 8) }
      scan += 8
    }
    return end
  }

  /// Decodes one line into the batch of its date; nil if it cannot be used.
  private mutating func decodeLine(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ line: Int
  ) -> LineHead? {
    let slot = waiting.count
    guard var batch = current ?? batch(for: settings.asOf ?? settings.today) else { return nil }
    while true {
      let head = decoder.decodeJSON(
        start, end, batch.dated, slot: slot, isOtherVersion: guessesOtherVersion)
      // What a line says of its date and pack may come late in it: then it is decoded once more.
      if let head, head.isOtherVersion != guessesOtherVersion {
        batch.dated.batch.clear(lane: batch.dated.used)
        guessesOtherVersion = head.isOtherVersion
        continue
      }
      guard let head else {
        batch.dated.batch.clear(lane: batch.dated.used)
        guard decoder.isOtherVersion != guessesOtherVersion else { return nil }
        guessesOtherVersion = decoder.isOtherVersion
        continue
      }
      let asOf = settings.asOf ?? head.asOf ?? settings.today
      if classes.index(of: asOf) != batch.dateClass {
        batch.dated.batch.clear(lane: batch.dated.used)
        guard let other = self.batch(for: asOf) else { return nil }
        batch = other
        continue
      }
      current = batch
      for remark in decoder.remarks { remarks[remark, default: 0] += 1 }
      waiting.append(Waiting(batch: batch, lane: batch.dated.used, head: head, line: line, asOf: asOf))
      batch.dated.used += 1
      return head
    }
  }

  /// The batch for a date, compiled when it is first needed; nil where a number has no value on it, which is then noted.
  private mutating func batch(for asOf: CivilDate) -> ClassBatch? {
    let dateClass = classes.index(of: asOf)
    if let known = batches[dateClass] { return known }
    do {
      let program = try BatchProgram(
        settings.program, asOf: asOf, isClosed: true,
        wanted: settings.output.propositions(of: settings.program.pack),
        refers: settings.output.listsReferrals, explained: settings.explained)
      let made = ClassBatch(
        dateClass: dateClass, dated: DatedBatch(program), planes: plan.planes(in: program),
        matrix: BitMatrix(bits: plan.bits.count))
      batches[dateClass] = made
      return made
    } catch {
      decoder.problems = error.parameters.map { parameter in
        LineProblem(
          "parameter-without-value",
          "the parameter `\(settings.program.pack.parameters[parameter].id)` has no value on the case's date",
          at: 0, help: "add a dated value, or judge as of another date with `--as-of`")
      }
      return nil
    }
  }

  /// Evaluates and writes the cases that wait.
  private mutating func flush(to output: inout ByteBuffer) {
    guard !waiting.isEmpty else { return }
    for batch in batches.values where batch.dated.used > 0 {
      batch.dated.batch.run()
      batch.planes.withUnsafeBufferPointer {
        batch.matrix.fill($0, batch.dated.batch, lanes: batch.dated.used)
      }
      batch.dated.batch.clear()
      batch.dated.used = 0
    }
    let factCount = settings.program.pack.facts.count
    for (slot, one) in waiting.enumerated() {
      let values = decoder.rawValues.map { UnsafePointer($0 + slot * factCount) }
      plan.write(
        one.batch.matrix.row(one.lane),
        WrittenCase(code: one.head.code, line: one.line, asOf: one.asOf, values: values), to: &output)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}

/// The batch of one date class, and where the answers are read off.
private final class ClassBatch {
  let dateClass: Int
  let dated: DatedBatch
  /// The planes of the bits of a row.
  let planes: [Int32]
  let matrix: BitMatrix

  init(dateClass: Int, dated: DatedBatch, planes: [Int32], matrix: consuming BitMatrix) {
    self.dateClass = dateClass
    self.dated = dated
    self.planes = planes
    self.matrix = matrix
  }
}
