import Foundation
import Source
import TestSupport
import Testing

/// What `saphan evaluate --batch` reads, refuses and passes over.
@Suite struct BatchInputTests {
  private static let day = "2022-05-01"

  // MARK: Rows whose quotes do not fit

  /// A stray quote costs the line that it stands in, and no other.
  @Test func aStrayQuoteCostsOneRow() throws {
    let good = ["A,18,coast", "C,19,hills", "D,20,north", "\"E\",21,\"coast\""]
    let rows = [good[0], "B,18,\"coast"] + good[1...]
    let run = try csv(rows)
    #expect(run.status == 1 && run.answers == 4)
    #expect(run.rejects == "case,age,district\nB,18,\"coast\n")
    #expect(
      run.err.hasPrefix(
        "standard input:3:6: error[bad-csv]: the quote that opens column 3 is not closed at the end of the cell\n"
      ),
      "\(run.err)")
    #expect(run.err.split(separator: "\n").count == 2)
  }

  /// A quote that does not open a cell is a character like any other.
  @Test func aQuoteInsideACellIsACharacter() throws {
    let mapping = "ignore: [height]"
    let run = try csv(
      ["A,18,5\" tall", "B,19,6\"", "C\"1,20,"], header: "case,age,height", mapping: mapping)
    #expect(run.status == 0 && run.answers == 3, "\(run.err)")
    #expect(run.out.contains("\"C\\\"1\""))
  }

  /// A code with doubled quotes comes out with the quotes that it has.
  @Test func doubledQuotesAreOne() throws {
    let run = try csv(["\"A \"\"1\"\"\",18,coast"])
    #expect(run.status == 0 && run.out.contains("\"A \\\"1\\\"\""), "\(run.out)\(run.err)")
  }

  /// Rows over several lines are rows; a refused one says where it ends.
  @Test func rowsOfSeveralLinesAreRead() throws {
    let rows = ["A,18,\"x\r\n\r\ny\"", "B,777,\"x\ny\"", "C,19,\"x\ny", "D,20,"]
    let run = try csv(rows, header: "case,age,note", mapping: "ignore: [note]")
    #expect(run.status == 1 && run.answers == 2, "\(run.err)")
    #expect(run.rejects == "case,age,note\nB,777,\"x\ny\"\nC,19,\"x\ny\n")
    #expect(run.err.contains("standard input:5:3: error[out-of-range]") && run.err.contains("ends on line 6"))
    #expect(run.err.contains("standard input:7:6: error[bad-csv]"), "\(run.err)")
    #expect(run.err.contains("standard input:8:1: error[bad-csv]"), "\(run.err)")
  }

  /// Rows that span chunks, stray quotes between them: the number of threads changes nothing, and no line is lost.
  @Test func chunksAndThreadsChangeNothing() throws {
    var random = SplitMix64(seed: 5)
    let rows = (0..<30_000).map { number in
      let note = random.pick([
        "", "plain", "\"in\nlines\"", "\"say \"\"so\"\"\"", "5\" tall", "\"two, parts\"",
      ])
      return "N-\(number),\(random.below(90)),\(random.below(400) == 0 ? "\"stray" : note)"
    }
    let folder = try TemporaryFolder()
    let path = try folder.write("r.csv", "case,age,note\n" + rows.joined(separator: "\n") + "\n")
    let mapping = try folder.write("m.yaml", "ignore: [note]")
    let one = try batch([path, "--input", mapping, "--rejects", folder.path("1"), "--threads", "1"])
    for threads in ["2", "5"] {
      let several = try batch([path, "--input", mapping, "--rejects", folder.path("2"), "--threads", threads])
      #expect(several.out == one.out && several.err == one.err)
      #expect(try folder.text("1") == folder.text("2"))
    }
    let refused = rows.filter { $0.hasSuffix("stray") }
    #expect(refused.count > 30)
    #expect(try folder.text("1") == "case,age,note\n" + refused.map { $0 + "\n" }.joined())
    #expect(one.out.split(separator: "\n").count == rows.count - refused.count)
  }

  /// A quote that is never closed costs one line also where more than 16 MiB follow.
  @Test func aQuoteBeforeManyRowsCostsOneRow() throws {
    let rest = (0..<300_000).map { "N-\($0),18,\(String(repeating: "x", count: 50))\n" }.joined()
    let run = try csv(
      ["A,18,\"x", String(rest.dropLast())], header: "case,age,note", mapping: "ignore: [note]")
    #expect(run.status == 1 && run.answers == 300_000, "\(run.err.prefix(300))")
    #expect(run.rejects == "case,age,note\nA,18,\"x\n")
  }

  // MARK: Lines that are too long

  /// A line of more than 16 MiB is refused, kept and passed over.
  @Test(arguments: ["json-lines", "csv"])
  func aLineThatIsTooLongIsRefused(format: String) throws {
    let isCSV = format == "csv"
    let long = (isCSV ? "B,18," : "{\"case\":\"B\",\"x\":\"") + String(repeating: "x", count: 40 << 20)
    let lines =
      isCSV
      ? ["case,age,district", "A,18,", long, "C,19,"]
      : ["{\"case\":\"A\"}", "{\"case\":\"D\"}", long, "{\"case\":\"C\"}"]
    let folder = try TemporaryFolder()
    for threads in ["1", "3"] {
      let run = try batch(
        ["-", "--input-format", format, "--rejects", folder.path("r"), "--threads", threads],
        input: lines.joined(separator: "\n") + "\n" + lines[1])
      #expect(run.status == 1)
      #expect(run.out.split(separator: "\n").count == (isCSV ? 3 : 4))
      #expect(run.err.hasPrefix("standard input:3:1: error[line-too-long]: the line is longer than 16 MiB\n"))
      #expect(try folder.text("r") == (isCSV ? "case,age,district\n" : "") + long + "\n")
    }
  }

  /// It may be the last, without a line feed.
  @Test func aLongLineMayBeTheLast() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "x", count: 17 << 20)
    let run = try batch(["-", "--rejects", folder.path("r")], input: "{\"case\":\"A\"}\n" + long)
    #expect(run.status == 1 && run.out.split(separator: "\n").count == 1)
    #expect(try folder.text("r") == long + "\n")
  }

  // MARK: Two fields for one fact

  @Test func oneFactHasOneField() throws {
    let folder = try TemporaryFolder()
    let mapping = try folder.write("m.yaml", "fields: {Hurt: hurt}")
    let lines =
      "{\"case\":\"A\",\"Hurt\":true,\"hurt\":false}\n{\"case\":\"B\",\"Hurt\":true}\n{\"case\":\"C\",\"hurt\":true}\n"
    let run = try batch(["-", "--input", mapping], input: lines)
    #expect(run.status == 1 && run.out.split(separator: "\n").count == 2)
    #expect(
      run.err.hasPrefix("standard input:1:25: error[bad-json]: `hurt` stands here twice\n"), "\(run.err)")
    let rows = try csv(["A,yes,no"], header: "case,Hurt,hurt", mapping: "fields: {Hurt: hurt}")
    #expect(
      rows.status == 2 && rows.err.contains("error[duplicate-column]: `Hurt` and `hurt` in standard input"))
    let both = try folder.write("both.yaml", "fields: {A: hurt, B: hurt}")
    let refused = try batch(["-", "--input", both], input: lines)
    #expect(
      refused.status == 2 && refused.err.contains("both.yaml:1:19: error[duplicate-column]: `A` and `B`"))
    let ignored = try csv(
      ["A,yes,no"], header: "case,Hurt,hurt", mapping: "{fields: {Hurt: hurt}, ignore: [hurt]}")
    #expect(ignored.status == 0, "\(ignored.err)")
  }

  // MARK: Inputs

  @Test func rejectsAreOfOneForm() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("a.csv", "case,age\nA,18\n")
    let second = try folder.write("b.csv", "age,case\n18,B\n")
    let same = try folder.write("c.csv", "case,age\r\nC,777\r\n")
    let lines = try folder.write("d.jsonl", "{\"case\":\"D\"}\n")
    let rejects = ["--rejects", folder.path("r")]
    for inputs in [[first, second], [first, lines], [first, "-", "--input-format", "csv"]] {
      let run = try batch(inputs + rejects)
      #expect(run.status == 2 && run.out.isEmpty && run.err.hasPrefix("error[mixed-rejects]"), "\(run.err)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("r")))
    #expect(try batch([first, second, lines]).status == 0)
    #expect(try batch([first, same] + rejects).status == 1)
    #expect(try folder.text("r") == "case,age\r\nC,777\r\n" || folder.text("r") == "case,age\nC,777\r\n")
  }

  @Test func namesSayHowFilesAreWritten() throws {
    let folder = try TemporaryFolder()
    let upper = try folder.write("q.CSV", "case,age\nA,18\n")
    let other = try folder.write("q.txt", "case,age\nA,18\n")
    let one = try folder.write("case.yaml", "case: A\nanswers: {age: 18}\n")
    let lines = try folder.write("q.jsonl", "{\"case\":\"A\",\"age\":18}\n")
    let wanted = try batch([lines]).out
    #expect(try batch([upper]).out == wanted && batch([one]).out == wanted)
    #expect(try batch([other, "--input-format", "csv"]).out == wanted)
    #expect(try batch([lines, "--input-format", "csv"]).out == wanted)
    #expect(try batch([folder.path("no.yaml")]).status == 2)
  }

  @Test func whatIsPassedOverIsSaid() throws {
    let folder = try TemporaryFolder()
    for name in ["a.yaml", "b.YAML", "c.json"] { _ = try folder.write(name, "case: A\nanswers: {}\n") }
    let run = try batch([folder.path])
    #expect(run.status == 0 && run.out.split(separator: "\n").count == 1)
    #expect(run.err == "note: 2 files in \(folder.path) are no cases (.yaml)\n", "\(run.err)")
    let empty = try TemporaryFolder()
    let none = try batch([empty.path])
    #expect(none.status == 0 && none.err == "note: \(empty.path) holds no cases\n", "\(none.err)")
  }

  @Test func blankLinesAreNoRows() throws {
    let run = try batch(
      ["-", "--input-format", "csv"], input: "\u{FEFF}\r\n \n\n\"case\",age\n\n  \r\nA,18\n")
    #expect(run.status == 0 && run.out.split(separator: "\n").count == 1, "\(run.err)")
    let tabs = try csv(["\t\t", "A\t18\tcoast"], header: "case\tage\tdistrict", mapping: "separator: tab")
    #expect(tabs.status == 1 && tabs.answers == 1)
    #expect(tabs.err.contains("standard input:2:1: error[missing-key]"), "\(tabs.err)")
  }

  // MARK: Names and values

  /// A file without a header begins with a case, whose answers are not shown.
  @Test func answersInThePlaceOfNamesAreNotShown() throws {
    let run = try batch(["-", "--input-format", "csv"], input: "Somchai,17,female\nB,18,male\n")
    #expect(run.status == 2 && !run.err.contains("Somchai") && !run.err.contains("female"))
    #expect(run.err.contains("column 1 of standard input") && run.err.contains("has the file a header?"))
    let line =
      "{\"case\":\"A\",\"Somchai Saetang\":true}\n{\"case\":\"A\",\"aeg\":1}\n{\"case\":\"A\",\"shoe_size\":1}\n"
    let lines = try batch(["-"], input: line)
    #expect(lines.status == 1 && !lines.err.contains("Somchai"))
    #expect(lines.err.contains("standard input:1:13: error[unknown-fact]: the pack has no fact of this name"))
    #expect(lines.err.contains("no fact `aeg`") && lines.err.contains("no fact `shoe_size`"))
  }

  @Test func numbersOfJSONAreRead() throws {
    let plain = try batch(["-"], input: "{\"case\":\"A\",\"age\":17}\n")
    for text in ["1.7e1", "17.0000", "170E-1"] {
      #expect(try batch(["-"], input: "{\"case\":\"A\",\"age\":\(text)}\n").out == plain.out, "\(text)")
    }
    #expect(try batch(["-", "--input-format", "csv"], input: "case,age\nA,17.0000\n").out == plain.out)
    for text in ["17.00001", "1e99", "1.7e9"] {
      #expect(try batch(["-"], input: "{\"case\":\"A\",\"age\":\(text)}\n").status == 1, "\(text)")
    }
  }

  @Test func aCodeIsNotEmptyAndADateIsADay() throws {
    for line in ["{\"case\":\"\"}", "{\"case\":\" \"}", "{\"case\":\"\\u0020\"}"] {
      let run = try batch(["-"], input: line)
      #expect(run.status == 1 && run.err.contains("error[missing-key]"), "\(line)")
    }
    for day in ["2022", "2022-05"] {
      let run = try batch(["-"], input: "{\"case\":\"A\",\"as_of\":\"\(day)\"}")
      #expect(run.status == 1 && run.err.contains("error[bad-date]"))
      let row = try batch(["-", "--input-format", "csv"], input: "case,as_of\nA,\(day)\n")
      #expect(row.status == 1 && row.err.contains("error[bad-date]"))
    }
  }

  // MARK: -

  private struct CSVRun {
    let status: Int32
    let out: String
    let err: String
    let rejects: String
    var answers: Int { out.split(separator: "\n").count }
  }

  /// Rows, run with a file for the refused ones.
  private func csv(
    _ rows: [String], header: String = "case,age,district", mapping: String? = nil
  ) throws -> CSVRun {
    let folder = try TemporaryFolder()
    var arguments = ["-", "--input-format", "csv", "--rejects", folder.path("rejects")]
    if let mapping { arguments += ["--input", try folder.write("mapping.yaml", mapping)] }
    let run = try batch(arguments, input: ([header] + rows).joined(separator: "\n") + "\n")
    return CSVRun(
      status: run.status, out: run.out, err: run.err,
      rejects: (try? folder.text("rejects")) ?? "")
  }

  private func batch(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try SaphanProgram.run(
      ["evaluate", "--batch", "--as-of", Self.day] + arguments + SaphanProgram.relief,
      input: input)
  }
}
