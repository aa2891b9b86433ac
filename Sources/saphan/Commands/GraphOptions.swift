import ArgumentParser
import CaseFormat
import CaseStore
import Reporting
import RuleEngine
import RuleLanguage
import Source

/// What `saphan explain` draws.
struct GraphOptions: ParsableArguments {
  /// How a picture is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, dot
  }

  @Option(help: "Draw what was asked for: svg, or dot for Graphviz.")
  var graph: Format?

  @Option(
    help: ArgumentHelp("With --graph and no case: draw what this reads, and what reads it.", valueName: "id"))
  var rule: String?

  @Option(
    help: ArgumentHelp(
      "With --graph: how many steps to draw. Default: 4 for a case, 1 for a rule.", valueName: "number"))
  var depth: Int?

  @Option(
    help: ArgumentHelp("With --graph: write to a file. Default: standard output.", valueName: "file"))
  var output: String?

  /// Refuses what does not go together.
  func validate(hasCase: Bool, why: [String], others: Int) throws {
    guard graph != nil else {
      if rule != nil || depth != nil || output != nil {
        throw ValidationError("--rule, --depth and --output go with --graph")
      }
      return
    }
    if others > 0 { throw ValidationError("--graph does not go with --why-not or --what-if") }
    if hasCase == (rule != nil) {
      throw ValidationError("draw either a case with --why, or a rule with --rule")
    }
    if hasCase, why.count != 1 { throw ValidationError("name with --why the one thing to draw") }
    if !hasCase, !why.isEmpty { throw ValidationError("--why goes with a case") }
    if let depth, !(1...12).contains(depth) { throw ValidationError("--depth is a number from 1 to 12") }
  }

  /// Draws, and writes the picture.
  func draw(
    _ path: String?, _ why: [String], _ packOption: PackOption, _ date: DateOption, _ language: LanguageOption
  ) throws {
    var files = SourceFiles()
    let loaded = try language.apply(to: packOption.load(files: &files), files: &files)
    let wording = Wording(language.texts(for: loaded.pack))
    do {
      let asked = try PackNames(loaded.pack).propositions(rule ?? why.first ?? "")
      if let path {
        let cases = try CaseFiles([path], for: loaded.pack, files: &files)
        let evaluated = try cases.evaluated(by: Program(loaded.pack), asOf: date.value, files)
        guard let (_, evaluation) = evaluated.first else { throw ExitCode(2) }
        let proposition = Self.shown(asked, of: evaluation)
        try write(
          ProofGraph.graph(of: proposition, evaluation, files: files, wording, depth: depth ?? 4),
          isConfidential: true)
      } else if let proposition = asked.last {
        let day = try date.value ?? Clock.today()
        try write(
          NeighbourGraph.graph(of: proposition, in: loaded.pack, asOf: day, wording, depth: depth ?? 1),
          isConfidential: false)
      }
    } catch let problem as Diagnostic {
      Console.show([problem], files)
      throw ExitCode(2)
    }
  }

  /// Of several tiers or categories the highest that holds, else the lowest that is open, else the last.
  private static func shown(_ asked: [Proposition], of evaluation: Evaluation) -> Proposition {
    let held = asked.last { evaluation.truth($0) == .isTrue }
    return held ?? asked.first { evaluation.truth($0) == .unknown } ?? asked.last ?? .rule(0)
  }

  /// A picture of a case holds answers: only its owner can read the file.
  private func write(_ picture: RuleGraph, isConfidential: Bool) throws {
    let text = graph == .dot ? GraphDOT.render(picture) : GraphSVG.render(picture)
    guard let output else {
      Console.out(text)
      return
    }
    guard isConfidential else { return try Disk.write(Array(text.utf8), to: output) }
    try telling(output) { try PlainFile.create(output, Array(text.utf8)) }
    PageOutput.remind(output)
  }
}
