import CaseFormat
import Foundation
import Interviewing
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import TestSupport
import Testing

@testable import saphan

/// One engine, three faces: the same questions in the same order, and the same result, for every story in every language.
@Suite struct FaceTests {
  static let cases = Shipped.stories.indices.flatMap { story in ["en", "lo", "th"].map { (story, $0) } }

  @Test(arguments: cases)
  func plainLinesAskWhatTheEngineAsks(_ index: Int, _ language: String) throws {
    let expected = try Transcript(story: index, language: language, width: 80)
    let run = try ProgramRun(
      plain: ["interview", "--plain", "--as-of", expected.date, "--language", language],
      input: expected.input)
    #expect(run.status == 0, "\(expected.name): \(run.err.suffix(400))")
    #expect(run.err.lines(among: expected.questions) == expected.questions, "\(expected.name)")
    #expect(run.out == expected.page, "\(expected.name)")
    #expect(!run.err.utf8.contains(0x1B) && !run.out.utf8.contains(0x1B), "\(expected.name): escape bytes")
    let boxes = (run.err + run.out).unicodeScalars.contains {
      (0x2500...0x259F).contains($0.value) || (0x2800...0x28FF).contains($0.value)
    }
    #expect(!boxes, "\(expected.name): boxes")
  }

  /// Answers from a file give the same page, under the case's own code.
  @Test(arguments: cases)
  func aFileGivesTheSamePage(_ index: Int, _ language: String) throws {
    let expected = try Transcript(story: index, language: language, width: 80)
    let run = try ProgramRun(
      plain: ["interview", "--answers", expected.path, "--as-of", expected.date, "--language", language],
      input: "")
    #expect(run.status == 0 && run.err.isEmpty, "\(expected.name): \(run.err)")
    // The first paragraph holds the case's code.
    #expect(run.out.belowFirstParagraph == expected.page.belowFirstParagraph, "\(expected.name)")
  }
}

/// What an interview with a story's person looks like: the lines typed, and the questions shown.
struct Transcript {
  let name: String
  let code: String
  let date: String
  let path: String
  /// The lines to type.
  private(set) var lines: [String] = []
  /// How many questions are answered after each line.
  private(set) var answered: [Int] = []
  /// Which of the lines give the officer's own view.
  private(set) var views: [Int] = []
  /// The page of the result, under the code of an interview that is not kept.
  private(set) var page = ""
  /// The first line of each question, in order.
  private(set) var questions: [String] = []

  /// Leads the interview inside the test.
  init(story index: Int, language: String, width: Int) throws {
    let program = try #require(Shipped.program)
    let story = Shipped.stories[index]
    let day = try Shipped.date(of: story)
    (code, date, path) = (story.record.code, "\(day)", Shipped.paths[index])
    name = "\(story.record.code) in \(language)"
    let (pack, texts) = try Shipped.shown(language)
    var record = CaseRecord()
    record.language = language
    var session = Session(
      try Interview(program: program, asOf: day, order: QuestionOrder(program, asOf: day)), record: record,
      languages: program.pack.languages)
    let respondent = Respondent(answers: story.record.answers.unanswered(in: program.pack).spoken)
    for _ in 0..<2000 where !session.step.isEnd {
      if case .question(let asking) = session.step, !asking.isAgain, asking.source == nil {
        let shown = StepText(session, pack: pack, texts: texts).lines.first {
          $0.role == .question && $0.text == pack.facts[asking.fact].question
        }
        questions += shown.map { [$0.lines(width: width)[0]] } ?? []
      }
      if case .ownView = session.step { views.append(lines.count) }
      lines.append(respondent.line(for: session))
      _ = try session.type(lines[lines.count - 1])
      answered.append(session.interview.asked.count)
    }
    let result = try Program(pack).evaluate(session.interview.evaluation.answers.closed(), asOf: day)
    page = Self.page(session, result, pack, texts)
  }

  /// The page that a face shows: the result, or what is left where somebody does not want to talk.
  private static func page(
    _ session: Session, _ result: Evaluation, _ pack: Pack, _ texts: ProgramTexts
  ) -> String {
    if session.interview.isRefused {
      return RefusalPage(session.interview.evaluation, pack: pack, texts: texts).lines
        .flatMap { $0.lines(width: 80) }.map { $0 + "\n" }.joined()
    }
    let details = ResultPage.Details(
      caseCode: "interview", contentHash: Shipped.loaded?.contentHash ?? "", programVersion: Saphan.version)
    return ResultPage(result, details, Wording(texts)).render(width: 80)
  }

  /// What is typed in all.
  var input: String { lines.map { $0 + "\n" }.joined() }
}

extension String {
  /// What stands below the first blank line.
  var belowFirstParagraph: Substring { range(of: "\n\n").map { self[$0.upperBound...] } ?? "" }

  /// The lines of this text that are among others, in order.
  func lines(among wanted: [String]) -> [String] {
    let known = Set(wanted)
    var found: [String] = []
    // A question stands again after another source's statement.
    for line in split(separator: "\n").map(String.init) where known.contains(line) && line != found.last {
      found.append(line)
    }
    return found
  }
}
