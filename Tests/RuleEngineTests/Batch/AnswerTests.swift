import Batching
import EngineSupport
import Foundation
import RuleEngine
import RuleLanguage
import Source
import Testing

/// How answers are written: lists in cells, what does not agree, codes, and what is wrong with a mapping.
@Suite struct AnswerTests {
  /// A list holds the same in CSV as in JSON, empty or not, wherever it stands in the row.
  @Test(arguments: UInt64(610_000)..<610_012)
  func cellsHoldWhatArraysHold(seed: UInt64) throws {
    var trial = try LineTrial(seed: seed)
    var lines = ""
    for (number, one) in trial.drawn(60).enumerated() {
      lines += trial.line(one.answers, one.asOf, number: number) + "\n"
    }
    let fields = """
      fields:
        first: {list: conclusions}
        id: case
        needs: {list: needs}
        open: {list: needs, that: are open}
        day: as_of
        differing: {list: disagreements}
        cannot: {list: contradictions}
        last: {list: safeguards}
      """
    let json = try trial.answers(lines, mapping: fields).text.split(separator: "\n")
    let csv = try trial.answers(lines, mapping: "format: csv\n" + fields).text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
    try #require(json.count == 60 && csv.count == 60, "seed \(seed)")
    let names = ["first", "id", "needs", "open", "day", "differing", "cannot", "last"]
    for (object, row) in zip(json, csv) {
      let read = try #require(
        try JSONSerialization.jsonObject(with: Data(object.utf8)) as? [String: Any], "seed \(seed)")
      let cells = names.map { name in
        (read[name] as? [String]).map { $0.joined(separator: ";") } ?? read[name] as? String
      }
      #expect(row.split(separator: ",", omittingEmptySubsequences: false).map(String.init) == cells)
    }
  }

  /// What does not agree in a case is told in a register as it is of the case alone.
  @Test(arguments: UInt64(620_000)..<620_030)
  func whatDoesNotAgreeIsTold(seed: UInt64) throws {
    var trial = try LineTrial(seed: seed)
    let pack = trial.program.pack
    let drawn = trial.drawn(60)
    var lines = ""
    for (number, one) in drawn.enumerated() {
      lines += trial.line(one.answers, one.asOf, number: number) + "\n"
    }
    let text = try trial.answers(
      lines, mapping: "fields: {a: {list: disagreements}, b: {list: contradictions}}"
    ).text
    let expected = try drawn.map { one in
      let evaluation = try trial.program.evaluate(one.answers, asOf: one.asOf)
      let differing = pack.facts.indices.filter {
        evaluation.state(of: $0).statementsDiffer && !evaluation.isSetAside($0)
      }
      let cannot = pack.impossible.indices.filter { evaluation.truth(.impossible($0)) == .isTrue }
      let quoted = { (ids: [String]) in ids.map { "\"\($0)\"" }.joined(separator: ",") }
      let (facts, combinations) = (
        quoted(differing.map { pack.facts[$0].id }), quoted(cannot.map { pack.impossible[$0].entry.id })
      )
      return "{\"a\":[\(facts)],\"b\":[\(combinations)]}"
    }
    #expect(text.split(separator: "\n").map(String.init) == expected, "seed \(seed)")
  }

  /// A code with quotes comes out as the code that went in.
  @Test(arguments: [
    ("fields: {id: case}", "{\"id\":\"A \\\"x\\\" 1\"}\n"),
    ("{format: csv, fields: {id: case}}", "\"A \"\"x\"\" 1\"\n"),
  ])
  func aCodeWithQuotesIsKept(mapping: String, expected: String) throws {
    let trial = try LineTrial(seed: 1)
    var files = SourceFiles()
    let file = files.add(name: "mapping", bytes: Array(mapping.utf8))
    let output = try #require(OutputMapping.read(file, for: trial.program.pack).mapping)
    let settings = BatchSettings(
      program: trial.program, contentHash: "", input: InputMapping(trial.program.pack), output: output,
      asOf: nil, today: try #require(trial.today))
    let row = "\"A \"\"x\"\" 1\"\n"
    #expect(try LineTrial.answers(row, settings, header: "case").text == expected)
  }

  @Test(arguments: [
    ("fields: {}", "missing-key"),
    ("fields: {a: {final: D, list: needs}}", "unknown-key"),
    ("fields: {a: {list: needs, bound: lower}}", "unknown-key"),
    ("fields: {a: {final: D, that: hold}}", "unknown-key"),
    ("fields: {a: {final: D, names: {x: y}}}", "unknown-key"),
    ("fields: {a: {tier: D, names: {nope: y}}}", "unknown-name"),
    ("fields: {why: case}", "unknown-key"),
    ("{format: csv, fields: {a: {list: [R], names: {R: \"x;y\"}}}}", "unknown-word"),
    ("fields: {a: {list: contradiction}}", "unknown-word"),
  ])
  func aMistakeInAMappingIsReported(mapping: String, code: String) throws {
    let pack = try LineTrial(seed: 3).program.pack
    let text = mapping.replacing("D,", with: "\(pack.determinations[0].id),").replacing(
      "D}", with: "\(pack.determinations[0].id)}"
    ).replacing("[R]", with: "[\(pack.rules[0].id)]").replacing("{R:", with: "{\(pack.rules[0].id):")
    var files = SourceFiles()
    let read = OutputMapping.read(files.add(name: "mapping", bytes: Array(text.utf8)), for: pack)
    #expect(read.mapping == nil && read.diagnostics.map(\.code) == [code], "\(read.diagnostics)")
  }
}
