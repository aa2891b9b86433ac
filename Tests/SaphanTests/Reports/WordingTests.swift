import CaseFormat
import Foundation
import Reporting
import RuleEngine
import RuleLanguage
import Source
import Testing

/// What is printed is short, plain, and never a judgement about a person.
@Suite struct WordingTests {
  /// Words that would judge a person, or pretend to measure.
  static let forbidden = [
    "%", "score", "per cent", "percent", "probab", "likelihood", "confidence", "points", "is a victim",
    "is not a victim", "not a victim", "is innocent", "is guilty", "no problem",
  ]

  @Test(arguments: ReliefPack.caseNames)
  func pagesArePlain(_ name: String) throws {
    try check(TextReport.render(report(ReliefPack.evaluation(name)), .english), name)
  }

  @Test(arguments: 0..<20)
  func pagesOfRandomCasesArePlain(_ seed: UInt64) throws {
    let program = try #require(ReliefPack.program)
    var cases = RandomAnswers(pack: program.pack, seed: 5000 + seed)
    for _ in 0..<20 {
      let answers = cases.next()
      let drawn = cases.day()
      let day = try #require(drawn)
      let evaluation = try program.evaluate(answers, asOf: day)
      try check(TextReport.render(report(evaluation), .english), "seed \(seed)")
    }
  }

  @Test func pagesOfTheShippedStoriesArePlain() throws {
    guard let shipped = ShippedRules.program else { return }
    for (name, record) in ShippedRules.stories {
      let day = try #require(record.asOf ?? CivilDate(year: 2026, month: 11, day: 23))
      let evaluation = try shipped.evaluate(record.answers.closed(), asOf: day)
      let text = TextReport.render(report(evaluation), .english).lowercased()
      for word in Self.forbidden { #expect(!text.contains(word), "\(name) says \(word)") }
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.cells(of: line) <= 100, "\(name): \(line)")
      }
    }
  }

  /// An unsettled result never has the title or the meaning of the lowest one, and always says that it is not settled.
  @Test(arguments: 0..<20)
  func openResultsAreNeverWordedAsEmptyOnes(_ seed: UInt64) throws {
    let program = try #require(ReliefPack.program)
    var cases = RandomAnswers(pack: program.pack, seed: 6000 + seed)
    for _ in 0..<20 {
      let answers = cases.next()
      let drawn = cases.day()
      let day = try #require(drawn)
      let evaluation = try program.evaluate(answers, asOf: day)
      for (id, determination) in program.pack.determinations.enumerated() {
        let interval = evaluation.interval(id)
        let text = TextReport.render(report(evaluation), .english)
        let lowest = determination.tiers[0]
        if interval.isFinal, interval.lower == 0 {
          #expect(text.contains("What this covers") && text.contains(lowest.entry.title))
        } else {
          #expect(!text.contains(lowest.entry.title) && !text.contains(lowest.meaning ?? "?"))
        }
        #expect(text.contains("not settled") == !interval.isFinal)
        #expect(text.contains(program.pack.formalIdentification) && text.contains(program.pack.disclaimer))
      }
    }
  }

  /// What a report says comes from the texts in three languages; its code holds names and signs alone.
  @Test func reportsHaveNoWordsOfTheirOwn() throws {
    let folder = ReliefPack.root.appending(path: "Sources/Reporting")
    // Diagnostics, what staff read, and a table that is English alone.
    let staffOnly = [
      "PackNames.swift", "DocumentHTML.swift", "InterviewStatisticsText.swift", "ScenarioText.swift",
      "CaseLine.swift",
    ]
    // Names of columns, of parts of pictures and of looks; and scenarios, which are written in English.
    let namesOnly = [
      "CSVExport.swift", "GIFTExport.swift", "SVG.swift", "ClassCharts.swift", "TrainingHTML.swift",
      "TrainingHTML+Styles.swift", "NearMissScenario.swift", "GraphDOT.swift", "GraphSVG.swift",
    ]
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter {
        $0.hasSuffix(".swift") && !(staffOnly + namesOnly).contains(URL(filePath: $0).lastPathComponent)
      }
      .filter { !$0.hasPrefix("Workbench/") }
    #expect(names.count > 20)
    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for literal in literals(text) where !Self.namesInJSON.contains(literal) {
        let words = literal.replacing(/<[^>]*>?/, with: " ").replacing("X", with: " ").replacing(
          "\\n", with: " "
        ).split { !$0.isLetter }
        #expect(words.count < 2, "\(name): \(literal)")
      }
    }
  }

  /// Words that JSON has always had.
  private static let namesInJSON = [
    "does not know", "not safe to ask", "not asked", "not asked yet", "does not hold", "may fit",
    "does not fit",
  ]

  private func check(_ text: String, _ name: String) throws {
    for word in Self.forbidden { #expect(!text.lowercased().contains(word), "\(name) says \(word)") }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(DisplayWidth.cells(of: line) <= 100, "\(name): \(line)")
      #expect(!line.hasSuffix(" "), "\(name): \(line)")
      let odd = line.unicodeScalars.filter { $0.value < 32 || (0x2500...0x257F).contains($0.value) }
      #expect(odd.isEmpty, "\(name): \(line)")
    }
    let flowing = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined(
      separator: " ")
    for sentence in flowing.split(whereSeparator: { ".?!:;()".contains($0) }) {
      for part in String(sentence).components(separatedBy: " - ") {
        #expect(part.split(separator: " ").count <= 20, "\(name): \(part)")
      }
    }
  }

  private func report(_ evaluation: Evaluation) -> ScreeningReport {
    ScreeningReport(
      evaluation, caseCode: "R-1", contentHash: "0123", programVersion: "test",
      wording: .english)
  }

  /// The text of string literals, each interpolation as one word.
  private func literals(_ source: String) -> [String] {
    var found: [String] = []
    for line in source.split(separator: "\n") where !line.trimmingCharacters(in: .whitespaces).hasPrefix("//")
    {
      var literal: String?
      var depth = 0
      var previous: Character = " "
      for character in line {
        if depth > 0 {
          depth += character == "(" ? 1 : character == ")" ? -1 : 0
        } else if previous == "\\", character == "(", literal != nil {
          depth = 1
          literal?.removeLast()
          literal?.append("X")
        } else if character == "\"", previous != "\\" {
          if let text = literal { found.append(text) }
          literal = literal == nil ? "" : nil
        } else {
          literal?.append(character)
        }
        previous = character
      }
    }
    return found
  }
}
