import ArgumentParser
import Batching
import Dispatch
import RuleEngine
import RuleLanguage
import Source

/// `saphan evaluate --batch`: puts the parts of a run together.
struct BatchCommandRun {
  private let options: BatchOptions
  private let loaded: LoadedPack
  private let paths: [String]
  private let asOf: CivilDate?
  private var files: SourceFiles

  init(
    _ options: BatchOptions, _ loaded: LoadedPack, paths: [String], asOf: CivilDate?, files: SourceFiles
  ) {
    self.options = options
    self.loaded = loaded
    self.paths = paths.isEmpty ? ["-"] : paths
    self.asOf = asOf
    self.files = files
  }

  /// Runs, and ends with code 1 where lines were refused, 2 where something cannot be read or written.
  mutating func run() throws {
    do {
      let outcome = try outcome()
      report(outcome.remarks)
      if options.timings { Console.err(outcome.timings) }
      if let failure = outcome.failure { throw failure }
      if outcome.counts.refused > 0 { throw ExitCode(1) }
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }

  private mutating func outcome() throws -> BatchRun.Outcome {
    let inputs = try BatchInputs(paths, otherwise: options.inputFormat)
    let (input, output, mappings) = try readMappings()
    if options.rejects != nil { try inputs.checkRejects(separator: input.columnSeparator) }
    try RunPlaces.check(inputs.all, files, to: options.to, rejects: options.rejects, note: note)
    let checkpoint = try startingPoint(inputs.all, mappings)
    for note in inputs.notes { Console.err("note: \(note)\n") }
    var settings = BatchSettings(
      program: Program(loaded.pack), contentHash: loaded.contentHash, input: input, output: output,
      asOf: asOf,
      today: checkpoint.today, explain: options.explain, files: files)
    settings.measuresTime = options.timings
    // Answers with proofs are some ten times as long as cases.
    let chunkSize = options.explain == .proof ? 1 << 15 : 1 << 18
    var reader = ChunkReader(
      inputs.all, separator: input.columnSeparator, chunkSize: chunkSize, isHashed: note != nil)
    try reader.skip(to: checkpoint)
    try reader.prepare { header, name throws(Diagnostic) in try settings.check(header: header, name: name) }
    let progress = progress(inputs.all, checkpoint)
    // Nothing is written or cut before this.
    var sink = try AnswerSink(
      answers: file(options.to, keeping: checkpoint.answerBytes) ?? OutputFile(),
      rejects: file(options.rejects, keeping: checkpoint.rejectBytes), at: options.rejects,
      progress: progress, checkpoint: checkpoint, at: note)
    if checkpoint.answerBytes == 0 { try sink.write(header: output.header) }
    let threads = options.threads ?? Self.coreCount
    return BatchRun(settings, threads: threads, chunkSize: chunkSize, reader: reader, sink: sink).run()
  }

  /// Where it is noted how far the run is; nil where it could not be continued.
  private var note: String? { options.to.flatMap { OutputFile.isFile($0) ? $0 + ".resume" : nil } }

  private mutating func readMappings() throws -> (InputMapping, OutputMapping, [UInt8]) {
    var (input, output) = (InputMapping(loaded.pack), OutputMapping(loaded.pack))
    var (texts, problems): ([UInt8], [Diagnostic]) = ([], [])
    if let path = options.input {
      let file = files.add(name: path, bytes: try Disk.bytes(path))
      let read = InputMapping.read(file, for: loaded.pack)
      texts += file.bytes
      problems += read.diagnostics
      input = read.mapping ?? input
    }
    texts.append(0)
    if let path = options.output {
      let file = files.add(name: path, bytes: try Disk.bytes(path))
      let read = OutputMapping.read(file, for: loaded.pack)
      texts += file.bytes
      problems += read.diagnostics
      output = read.mapping ?? output
    }
    if output.format == .csv, options.explain != .none {
      problems.append(
        Diagnostic(
          "explained-csv", .error, "reasons and proofs are written as lines of JSON, not as CSV", at: nil,
          help: "take `format: csv` out of the output mapping, or `--explain` off the command"))
    }
    Console.show(problems, files)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
    return (input, output, texts)
  }

  /// Where the run begins: where an interrupted one stopped, or at the beginning.
  private func startingPoint(_ inputs: [ChunkReader.Input], _ mappings: [UInt8]) throws -> Checkpoint {
    let words =
      [
        Saphan.version, loaded.contentHash, options.explain.rawValue, asOf?.description ?? "",
        options.rejects ?? "",
      ] + inputs.flatMap { [$0.path, $0.format.rawValue] }
    let settings = Checkpoint.hash(Array(words.joined(separator: "\u{0}").utf8) + [0] + mappings)
    let path = note ?? ""
    let isInterrupted = note != nil && Disk.exists(path)
    guard options.resume else {
      if isInterrupted {
        throw Diagnostic(
          "interrupted-run", .error, "`\(options.to ?? "")` is the output of an interrupted run", at: nil,
          help: "continue it with `--resume`, or delete `\(path)` to begin again")
      }
      return Checkpoint(settings: settings, today: try Clock.today())
    }
    guard isInterrupted else { return Checkpoint(settings: settings, today: try Clock.today()) }
    guard let found = Checkpoint(String(decoding: try Disk.bytes(path), as: UTF8.self)) else {
      throw Diagnostic(
        "bad-checkpoint", .error, "`\(path)` cannot be read", at: nil, help: "delete it to begin again")
    }
    guard found.settings == settings else {
      throw Diagnostic(
        "other-run", .error, "the interrupted run had other rules, mappings, options or inputs", at: nil,
        help: "continue it with the same, or delete `\(path)` to begin again")
    }
    return found
  }

  private func file(_ path: String?, keeping length: Int) throws(Diagnostic) -> OutputFile? {
    guard let path else { return nil }
    return try OutputFile(path, keeping: length)
  }

  private func progress(_ inputs: [ChunkReader.Input], _ checkpoint: Checkpoint) -> ProgressLine? {
    guard Console.isTerminal else { return nil }
    var before: [Int] = []
    var total: Int? = 0
    for input in inputs {
      before.append(total ?? 0)
      total = total.flatMap { sum in input.size.map { sum + $0 } }
    }
    let position = checkpoint.position
    let done = (position.input < before.count ? before[position.input] : 0) + position.offset
    return ProgressLine(total: total, before: before, done: done)
  }

  private func report(_ remarks: [CaseRemark: Int]) {
    for (remark, count) in remarks.sorted(by: { $0.key < $1.key }) {
      let severity = remark.code == "former-name" ? "note" : "warning"
      Console.err("\(severity)[\(remark.code)]: \(remark.message) (\(count) cases)\n")
    }
  }

  /// How many cores the machine has.
  private static var coreCount: Int { max(1, Machine.coreCount) }
}
