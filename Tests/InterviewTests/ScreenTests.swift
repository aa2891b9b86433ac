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

/// What an officer sees, held against golden texts in three languages.
@Suite struct ScreenTests {
  private static let root = BuiltProgram.root.appending(path: "Tests/InterviewTests/Golden")

  /// The beginning of a talk, every key once, and its end: own view, decision, and to whom what may be told.
  @Test(arguments: Language.allCases)
  func aTalkIsAsWritten(_ language: Language) throws {
    var talk = try RecordedTalk("annex-08", language)
    try talk.type(["", "VT-07"])
    try talk.type(["?", "7", "r", "b", "l", "0", "h"])
    try talk.answer(questions: 12)
    try talk.type(["p", "a", "2", "police-7", "n", "b", "k"])
    try talk.answerSilently()
    try talk.type(["", "1", "1", "not so", "VT-08"])
    try talk.answerToTheEnd()
    let golden = GoldenFile(Self.root.appending(path: "talk.\(language.rawValue).txt"))
    #expect(try golden.difference(from: talk.text) == nil)
  }

  @Test(arguments: Language.allCases)
  func papersAreAsWritten(_ language: Language) throws {
    let (pack, texts) = try Shipped.shown(language.rawValue)
    let story = try #require(Shipped.stories.first { $0.record.code == "annex-08" })
    let evaluation = try Program(pack).evaluate(
      story.record.answers.closed(), asOf: Shipped.date(of: story))
    let consent = Consent(
      recipient: "lwu", answer: .given, items: ["danger", "person", "wishes", Consent.result],
      date: CivilDate(year: 2026, month: 11, day: 25))
    let form = ReferralForm(
      .init(
        story.record, evaluation, consent: consent, contentHash: "0123456789abcdef0123", programVersion: "1",
        today: try #require(CivilDate(year: 2026, month: 11, day: 25))), texts: texts)
    let pages: [(String, Document)] = [
      ("form", form.document),
      ("card", try #require(FamilyCard(pack, language: language.rawValue).document)),
      ("identity", IdentitySheet(code: "7KC4M-9XPTR", texts: texts).document([])),
    ]
    for (name, page) in pages {
      for (kind, text) in [("txt", DocumentText.render(page)), ("html", DocumentHTML.render(page))] {
        let golden = GoldenFile(Self.root.appending(path: "\(name).\(language.rawValue).\(kind)"))
        #expect(try golden.difference(from: text) == nil)
      }
    }
  }

  /// Why a question is asked is said in a few words, in every language, for every question.
  @Test(arguments: Language.allCases)
  func whyIsSaidShortly(_ language: Language) throws {
    let (pack, texts) = try Shipped.shown(language.rawValue)
    let program = try #require(Shipped.program)
    let day = try #require(CivilDate(year: 2026, month: 11, day: 25))
    let session = Session(
      try Interview(program: program, asOf: day), languages: program.pack.languages)
    for fact in pack.facts.indices {
      let lines = NoticeText(session, pack: pack, texts: texts).lines(.why(fact))
      #expect(!lines.isEmpty, "\(pack.facts[fact].id)")
      // Lao and Thai have no blanks between words; their letters are counted instead.
      let text = lines.map(\.text).joined(separator: " ")
      let length = language == .english ? text.split(separator: " ").count : DisplayWidth.cells(of: text) / 5
      #expect(length <= 40, "\(pack.facts[fact].id): \(text)")
    }
  }

  /// No screen, notice or paper is wider than the window.
  @Test(arguments: [40, 60, 80], Language.allCases)
  func everythingFitsTheWindow(_ width: Int, _ language: Language) throws {
    var talk = try RecordedTalk("annex-08", language, width: width)
    try talk.type(["VT-07", "?"])
    try talk.answerToTheEnd()
    for line in talk.text.split(separator: "\n") {
      #expect(DisplayWidth.cells(of: line) <= width, "\(line)")
    }
  }
}
