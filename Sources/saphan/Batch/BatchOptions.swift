public import ArgumentParser
public import Batching

/// Options of `saphan evaluate --batch`.
struct BatchOptions: ParsableArguments {
  @Flag(help: "Evaluate many cases: JSON Lines, CSV, or folders of case files, an answer a line.")
  var batch = false

  @Option(
    help: ArgumentHelp(
      "What the input's fields mean.", discussion: "Default: the names of facts, with `case` and `as_of`.",
      valueName: "mapping"))
  var input: String?

  @Option(
    help: ArgumentHelp(
      "Which results are written, under which names, in which form.", discussion: "Default: all results.",
      valueName: "mapping"))
  var output: String?

  @Option(help: "How much is said of why: none, reasons or proof.")
  var explain: ExplainLevel = .none

  @Option(help: "How standard input, and files whose names do not say, are written: json-lines or csv.")
  var inputFormat: InputFormat = .jsonLines

  @Option(help: ArgumentHelp("Threads. Default: one for each core.", valueName: "number"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "Where the answers go.", discussion: "Default: standard output.", valueName: "file"))
  var to: String?

  @Option(help: ArgumentHelp("Keep lines here that cannot be used.", valueName: "file"))
  var rejects: String?

  @Flag(help: "Continue an interrupted run: same options, same input, `--to` the same file.")
  var resume = false

  @Flag(help: "Say at the end, as JSON on standard error, how long the rules took.")
  var timings = false

  func validate() throws {
    if let threads, !(1...256).contains(threads) { throw ValidationError("--threads takes 1 to 256") }
    if resume, to == nil { throw ValidationError("--resume continues the file named with --to") }
    if inputFormat == .folder { throw ValidationError("standard input is json-lines or csv") }
    let isUsed =
      input != nil || explain != .none || output != nil || threads != nil || to != nil || rejects != nil
      || resume || timings
    if !batch, isUsed { throw ValidationError("these options belong to --batch") }
  }
}

extension InputFormat: ExpressibleByArgument {}

extension ExplainLevel: ExpressibleByArgument {}
