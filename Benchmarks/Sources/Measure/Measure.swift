import Foundation
import Interviewing
import RuleEngine
import RuleLanguage
import Source

/// What the parts of the engine cost, by themselves.
///
///     Measure parts PACK           reading, compiling, evaluating and asking, in a table
///     Measure cases PACK COUNT     random cases as lines of JSON on standard output
@main
struct Measure {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { fatalError("Measure parts PACK | Measure cases PACK COUNT") }
    let folder = try PackSource(arguments[2])
    switch arguments[1] {
    case "cases": try RandomLines(pack: folder.read()).write(Int(arguments[3]) ?? 1000)
    default: try parts(folder)
    }
  }

  private static func parts(_ source: PackSource) throws {
    let pack = try source.read()
    let program = Program(pack)
    guard let date = CivilDate(year: 2026, month: 11, day: 25) else { return }
    print("| \(pack.name) | median |\n|---|---:|")
    row("read and check the pack", 20) { _ = try? source.read() }
    row("compile it", 20) { _ = Program(pack) }
    row("compile it for many closed cases", 20) { _ = try? BatchProgram(program, asOf: date, isClosed: true) }
    let answers = RandomLines(pack: pack).answers(256)
    row("evaluate one closed case", 200) { _ = try? program.evaluate(answers[0].closed(), asOf: date) }
    for isClosed in [true, false] {
      let many = try BatchProgram(program, asOf: date, isClosed: isClosed)
      var batch = Batch(many, lanes: 256)
      for (lane, one) in answers.enumerated() {
        for (fact, statements) in one.statements.enumerated() { batch.set(fact, in: lane, to: statements) }
      }
      row("evaluate 256 \(isClosed ? "closed" : "open") cases at once", 500) { batch.run() }
    }
    try questions(program, date)
  }

  /// Every question of an interview in which all is as usual: from an answer to the question after it.
  private static func questions(_ program: Program, _ date: CivilDate) throws {
    row("draw completions for the order of questions", 20) { _ = try? QuestionOrder(program, asOf: date) }
    var interview = try Interview(
      program: program, asOf: date, order: QuestionOrder(program, asOf: date))
    var times: [Duration] = []
    while let asked = interview.next {
      let fact = program.pack.facts[asked]
      let usual = [Statement(.value(fact.usual), basis: fact.bases[0])]
      times.append(
        ContinuousClock().measure {
          try? interview.answer(asked, usual)
          _ = interview.next
        })
    }
    show("next question after an answer, of \(times.count)", times)
    if let longest = times.max() {
      print("| the longest of them | \((longest / .microseconds(1) * 10).rounded() / 10) µs |")
    }
  }

  private static func row(_ name: String, _ count: Int, _ body: () -> Void) {
    for _ in 0..<3 { body() }
    show(name, (0..<count).map { _ in ContinuousClock().measure(body) })
  }

  private static func show(_ name: String, _ times: [Duration]) {
    let median = times.sorted()[times.count / 2]
    print("| \(name) | \((median / .microseconds(1) * 10).rounded() / 10) µs |")
  }
}

/// A pack's folder.
struct PackSource {
  private let files: [SourceFile]

  init(_ folder: String) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("text/") }.sorted()
    var files = SourceFiles()
    self.files = try names.map { name in
      files.add(name: name, bytes: [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + name))))
    }
  }

  /// Reads and checks it.
  func read() throws -> Pack {
    let (pack, diagnostics) = PackReader.read(files)
    guard let pack else { fatalError(diagnostics.map(\.message).joined(separator: "\n")) }
    return pack
  }
}

/// Random cases of a pack, of which about one answer in seven is missing.
struct RandomLines {
  let pack: Pack

  /// Cases to evaluate.
  func answers(_ count: Int) -> [Answers] {
    var random = SplitMix64(seed: 1)
    return (0..<count).map { _ in
      var answers = Answers(factCount: pack.facts.count)
      for (index, fact) in pack.facts.enumerated() where !random.chance(15) {
        answers.statements[index] = [Statement(.value(value(of: fact, &random)), basis: fact.bases[0])]
      }
      return answers
    }
  }

  /// Writes cases as lines of JSON.
  func write(_ count: Int) {
    var random = SplitMix64(seed: 2)
    for number in 1...max(1, count) {
      var line = "{\"case\":\(number)"
      for fact in pack.facts where !random.chance(15) {
        line += ",\"\(fact.id)\":\(text(value(of: fact, &random), fact))"
      }
      print(line + "}")
    }
  }

  private func value(of fact: Fact, _ random: inout SplitMix64) -> FactValue {
    switch fact.kind {
    case .yesNo, .choice: return .choice(possible: 1 << UInt64(random.below(fact.values.count)))
    case .set:
      let members = random.next() & random.next() & fact.everyValue
      return .set(includes: members, excludes: fact.everyValue & ~members)
    case .number(_, let range):
      let (low, high) = (Int(range.lowerBound.thousandths), Int(range.upperBound.thousandths))
      let number = FixedPoint(thousandths: Int64(low + random.below((high - low) / 1000 + 1) * 1000))
      return .number(low: number, high: number)
    }
  }

  private func text(_ value: FactValue, _ fact: Fact) -> String {
    switch value {
    case .number(let number, _): return "\(number)"
    case .choice(let bit):
      if fact.kind == .yesNo { return bit == FactValue.yesBit ? "true" : "false" }
      return "\"\(fact.values[bit.trailingZeroBitCount].id)\""
    case .set(let members, _):
      let ids = fact.values.indices.filter { members >> UInt64($0) & 1 == 1 }.map {
        "\"\(fact.values[$0].id)\""
      }
      return ids.isEmpty ? "\"none\"" : "[\(ids.joined(separator: ",")),\"nothing else\"]"
    }
  }
}
