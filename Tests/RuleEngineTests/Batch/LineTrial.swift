import Batching
import Foundation
import RuleEngine
import RuleLanguage
import Source

/// Random cases of one pack as lines of JSON, and what a worker makes of them.
struct LineTrial {
  let program: Program
  var cases: RandomCase
  let today = CivilDate(year: 2019, month: 5, day: 5)

  init(seed: UInt64) throws {
    program = Program(try Pack(rules: RandomPack(seed: seed).text))
    cases = RandomCase(pack: program.pack, random: SplitMix64(seed: seed))
  }

  /// Closed cases, each on a day of its own.
  mutating func drawn(_ count: Int) -> [(answers: Answers, asOf: CivilDate)] {
    (0..<count).map { _ in
      var answers = cases.answers(pending: 40, isClosed: true)
      for (index, fact) in program.pack.facts.enumerated() {
        answers.statements[index].removeAll { $0.value.map { isUnwritable($0, fact) } ?? false }
      }
      return (answers, cases.date())
    }
  }

  /// Whether there is no way to write a value: it excludes nothing.
  private func isUnwritable(_ value: FactValue, _ fact: Fact) -> Bool {
    value == .set(includes: 0, excludes: 0)
      || (fact.kind == .yesNo && value == .choice(possible: fact.everyValue))
  }

  /// A case as a line, in one of the ways in which it can be written.
  mutating func line(_ answers: Answers, _ asOf: CivilDate, number: Int) -> String {
    var pairs = ["\"case\": \"c-\(number)\"", "\"as_of\":\"\(asOf)\""]
    for (fact, statements) in zip(program.pack.facts, answers.statements) where !statements.isEmpty {
      pairs.append("\"\(fact.id)\":\(text(statements, of: fact))")
    }
    pairs.shuffle(using: &cases.random)
    return "{" + pairs.joined(separator: cases.random.pick([",", ", ", " ,\t"])) + "}"
  }

  private mutating func text(_ statements: [Statement], of fact: Fact) -> String {
    if statements.count == 1, statements[0].basis == .said { return content(statements[0].content, of: fact) }
    return whole(statements, of: fact)
  }

  private mutating func whole(_ statements: [Statement], of fact: Fact) -> String {
    var items: [String] = []
    for statement in statements {
      items.append(
        "{\"value\":\(content(statement.content, of: fact)),\"basis\":\"\(statement.basis.rawValue)\"}")
    }
    return "{\"statements\":[\(items.joined(separator: ","))]}"
  }

  private mutating func content(_ content: Statement.Content, of fact: Fact) -> String {
    switch content {
    case .silence(let silence): return quoted(silence.rawValue)
    case .value(.number(let low, let high)): return low == high ? "\(low)" : quoted("\(low)..\(high)")
    case .value(.choice(let possible)):
      if fact.kind == .yesNo, possible == 2, cases.random.chance(50) { return "true" }
      if fact.kind == .yesNo, possible == 1, cases.random.chance(50) { return "false" }
      return quoted(ids(possible, fact).joined(separator: " or "))
    case .value(.set(let includes, let excludes)):
      let isClosed = includes | excludes == fact.everyValue
      if isClosed, includes == 0 { return quoted("none") }
      let items =
        ids(includes, fact) + (isClosed ? ["nothing else"] : ids(excludes, fact).map { "not \($0)" })
      var texts: [String] = []
      for item in items { texts.append(quoted(item)) }
      return "[\(texts.joined(separator: ", "))]"
    }
  }

  /// A text in quotes, now and then with a letter escaped.
  private mutating func quoted(_ text: String) -> String {
    guard cases.random.chance(15), let first = text.unicodeScalars.first else { return "\"\(text)\"" }
    let digits = String(first.value, radix: 16)
    return "\"\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)\(text.dropFirst())\""
  }

  private func ids(_ mask: UInt64, _ fact: Fact) -> [String] {
    fact.values.indices.filter { mask >> UInt64($0) & 1 == 1 }.map { fact.values[$0].id }
  }

  /// What a worker writes about lines, and what it refuses.
  func answers(
    _ lines: String, mapping: String, explain: ExplainLevel = .none
  ) throws -> (text: String, refused: [RefusedLine]) {
    var files = SourceFiles()
    let read = OutputMapping.read(files.add(name: "mapping", bytes: Array(mapping.utf8)), for: program.pack)
    guard let output = read.mapping, let today else {
      throw UnreadablePack(description: "\(read.diagnostics.map(\.message))\n\(mapping)")
    }
    let settings = BatchSettings(
      program: program, contentHash: "", input: InputMapping(program.pack), output: output, asOf: nil,
      today: today, explain: explain)
    return try LineTrial.answers(lines, settings)
  }

  /// The same with given settings.
  static func answers(
    _ lines: String, _ settings: BatchSettings, header: String? = nil
  ) throws -> (text: String, refused: [RefusedLine]) {
    var worker = CaseWorker(settings)
    var output = ByteBuffer()
    var refused: [RefusedLine] = []
    var bytes = Array(lines.utf8)
    let count = bytes.count
    bytes.append(UInt8(ascii: "\n"))
    bytes += [UInt8](repeating: UInt8(ascii: "\""), count: CaseWorker.slack)
    try bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      _ = try worker.evaluate(
        start, count, header: header.map { Array($0.utf8) }, firstLine: 1, name: "lines", to: &output,
        refused: &refused)
    }
    return (String(decoding: output.bytes, as: UTF8.self), refused)
  }
}

extension Pack {
  /// What has an id that nothing else has.
  var namedPropositions: [Proposition] {
    propositions.filter {
      switch $0 {
      case .gate, .category, .impossible: false
      default: true
      }
    }
  }
}
