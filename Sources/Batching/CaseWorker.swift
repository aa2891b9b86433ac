public import CaseFormat
import RuleEngine
import RuleLanguage
public import Source

/// Evaluates cases, some hundred at a time, in memory that is used again.
///
/// One worker belongs to one thread. The order of cases is kept.
public struct CaseWorker: ~Copyable {
  /// What is the same for all cases.
  public let settings: BatchSettings
  /// What is worth knowing of some cases, with how often.
  public private(set) var remarks: [CaseRemark: Int] = [:]

  /// How long the rules have taken, if that is measured.
  public private(set) var ruleTime = Duration.zero

  var decoder: LineDecoder
  private let plan: AnswerPlan
  private let classes: DateClasses
  /// By date class.
  private var batches: [ClassBatch?]
  private var current: ClassBatch?
  private var guessesOtherVersion = false
  private var waiting: [Waiting] = []
  private var answered = 0

  /// A case that is decoded and not yet written.
  private struct Waiting {
    let batch: ClassBatch
    let lane: Int
    let head: LineHead
    let line: Int
    let asOf: CivilDate
  }

  /// Facts about which statements differ, by the slots of the cases that wait and have any.
  private var differing: [Int: [FactID]] = [:]

  /// A worker with buffers of its own.
  public init(_ settings: BatchSettings) {
    self.settings = settings
    let pack = settings.program.pack
    decoder = LineDecoder(settings.input, for: pack, keepsValues: settings.keepsValues)
    plan = AnswerPlan(settings)
    classes = DateClasses(settings.program)
    batches = Array(repeating: nil, count: classes.count)
    waiting.reserveCapacity(LaneTarget.laneCount)
  }

  /// Evaluates the cases of some bytes and writes the answers.
  ///
  /// Blank lines are passed over.
  ///
  /// - Parameters:
  ///   - start: the first byte. Behind the last one come a quote and `slack` bytes that can be read.
  ///   - count: how many bytes there are; the last line may have no line feed.
  ///   - header: the first row of CSV; nil for lines of JSON.
  ///   - firstLine: the number of the first line.
  ///   - name: the name of the input, for messages.
  ///   - output: gets the answers.
  ///   - refused: gets the lines that cannot be used.
  /// - Returns: how many cases were answered.
  /// - Throws: a diagnostic about the header.
  public mutating func evaluate(
    _ start: UnsafePointer<UInt8>, _ count: Int, header: [UInt8]?, firstLine: Int, name: String,
    to output: inout ByteBuffer, refused: inout [RefusedLine]
  ) throws(Diagnostic) -> Int {
    answered = 0
    var columns: CSVHeader?
    if let header { columns = try CSVHeader(header, decoder.table, name: name) }
    let (isCSV, separator) = (columns != nil, settings.input.columnSeparator)
    var (place, line) = (start, firstLine)
    let end = start + count
    while place < end {
      let lineEnd = isCSV ? CSVRow.end(of: place, before: end, separator) : Self.lineEnd(place, end)
      let further = isCSV ? LineFeeds.count(place, lineEnd - place) : 0
      if !(isCSV ? CSVRow.isBlank(place, lineEnd, separator) : Bytes.skipSpace(place) >= lineEnd) {
        let input: CaseInput = columns.map { .row(place, end: lineEnd, $0) } ?? .json(place, end: lineEnd)
        if !decode(input, line) {
          refused.append(
            RefusedLine(
              line: line, furtherLines: further, range: place - start..<lineEnd - start,
              problems: decoder.problems))
        }
        if waiting.count == LaneTarget.laneCount { flush(to: &output) }
      }
      line += 1 + further
      place = lineEnd + 1
    }
    flush(to: &output)
    return answered
  }

  /// Evaluates one case that has been read; its answer may be written with a later one's, or by `finish`.
  ///
  /// - Returns: what is wrong with it; nothing if it was taken.
  public mutating func evaluate(
    _ record: CaseFile, number: Int, to output: inout ByteBuffer
  ) -> [LineProblem] {
    let isTaken = decode(.file(record), number)
    if waiting.count == LaneTarget.laneCount { flush(to: &output) }
    return isTaken ? [] : decoder.problems
  }

  /// Writes the answers that wait.
  public mutating func finish(to output: inout ByteBuffer) { flush(to: &output) }

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

  /// Decodes one case into the batch of its date; false if it cannot be used.
  private mutating func decode(_ input: CaseInput, _ line: Int) -> Bool {
    guard var batch = anyBatch() else { return false }
    while true {
      let head = decoder.decode(
        input, batch.dated, slot: waiting.count, isOtherVersion: guessesOtherVersion)
      // What a line says of its pack and date may come late in it: then it is decoded once more.
      if decoder.isOtherVersion != guessesOtherVersion {
        batch.dated.batch.clear(lane: batch.dated.used)
        guessesOtherVersion = decoder.isOtherVersion
        continue
      }
      guard let head else {
        batch.dated.batch.clear(lane: batch.dated.used)
        return false
      }
      let asOf = settings.asOf ?? head.asOf ?? settings.today
      if classes.index(of: asOf) != batch.dateClass {
        batch.dated.batch.clear(lane: batch.dated.used)
        guard let other = self.batch(for: asOf) else { return false }
        batch = other
        continue
      }
      current = batch
      for remark in decoder.remarks { remarks[remark, default: 0] += 1 }
      if !decoder.differing.isEmpty { differing[waiting.count] = decoder.differing }
      waiting.append(Waiting(batch: batch, lane: batch.dated.used, head: head, line: line, asOf: asOf))
      batch.dated.used += 1
      return true
    }
  }

  /// The batch of the case before, or of any date: which one is right is known once the case is decoded.
  private mutating func anyBatch() -> ClassBatch? {
    if let current { return current }
    if let today = batch(for: settings.asOf ?? settings.today) { return today }
    for index in 0..<classes.count {
      if let day = classes.day(of: index), let found = batch(for: day) { return found }
    }
    return nil
  }

  /// The batch for a date, compiled when it is first needed; nil where a number has no value on it, which is then noted.
  private mutating func batch(for asOf: CivilDate) -> ClassBatch? {
    let dateClass = classes.index(of: asOf)
    if let known = batches[dateClass] { return known }
    do {
      let program = try BatchProgram(
        settings.program, asOf: asOf, isClosed: true,
        wanted: settings.output.propositions(of: settings.program.pack)
          + settings.output.gates(of: settings.program.pack),
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
    for case let batch? in batches where batch.dated.used > 0 {
      if settings.measuresTime {
        ruleTime += ContinuousClock().measure { batch.dated.batch.run() }
      } else {
        batch.dated.batch.run()
      }
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
        WrittenCase(
          code: one.head.code, line: one.line, asOf: one.asOf, values: values,
          differing: differing.isEmpty ? [] : differing[slot] ?? []),
        to: &output)
    }
    answered += waiting.count
    waiting.removeAll(keepingCapacity: true)
    if !differing.isEmpty { differing = [:] }
    decoder.releaseTexts()
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
