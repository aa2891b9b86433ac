import CaseFormat
import CaseStore
import Foundation
import Interviewing
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import TestSupport
import Testing

@testable import saphan

/// Several people who arrived together.
@Suite struct GroupTests {
  /// A grown man for whom nothing has to be done at once, and the first story in which something has to.
  private static let calm = "well-paid-migrant"
  private static func hunted() throws -> String {
    let program = try #require(Shipped.program)
    return try #require(
      Shipped.stories.first { story in
        let answers = try firstRound(story.record.code).answers
        return try !program.evaluate(answers, asOf: Shipped.date(of: story)).actNow.isEmpty
      }
    ).record.code
  }

  /// After the first questions it is said to act now or that it is open, never that there is no sign.
  @Test(arguments: Shipped.stories.indices)
  func theFirstRoundClearsNobody(_ index: Int) throws {
    let program = try #require(Shipped.program)
    let (lines, answers) = try Self.firstRound(Shipped.stories[index].record.code)
    #expect(answers.answered.count <= 8 && lines.count <= 20, "a first round is short")
    let evaluation = try program.evaluate(answers, asOf: Shipped.date(of: Shipped.stories[index]))
    let isOpen = evaluation.interval(0).lower < evaluation.interval(0).upper
    #expect(isOpen || evaluation.interval(0).lower > 0, "nothing found after a few questions")
  }

  @Test func whoeverNeedsItMostComesFirst() throws {
    let program = try #require(Shipped.program)
    var group = Group(
      code: "BUS", program: program, asOf: try #require(CivilDate(year: 2026, month: 11, day: 1)))
    let hunted = try Self.hunted()
    for (code, story, state) in [
      ("A", Self.calm, GroupMember.State.waiting), ("B", hunted, .done), ("C", hunted, .waiting),
    ] {
      _ = group.add(GroupMember(code: code, answers: try Self.firstRound(story).answers, state: state))
    }
    #expect(try group.inOrderOfNeed().map { group.members[$0].code } == ["C", "A", "B"])
    #expect(try !group.evaluation(2).actNow.isEmpty && group.evaluation(0).actNow.isEmpty)
    #expect(group.members.allSatisfy { $0.record.group == "BUS" })
  }

  @Test func linksAreRecordedOnEverybody() throws {
    let program = try #require(Shipped.program)
    var group = Group(
      code: "BUS", program: program, asOf: try #require(CivilDate(year: 2026, month: 11, day: 1)))
    let none = Answers(factCount: program.pack.facts.count)
    for code in ["A", "B", "C"] { _ = group.add(GroupMember(code: code, answers: none)) }
    group.link([0, 2], kind: "same_boat")
    group.link([2, 0], kind: "same_boat")
    let links = group.members.map { $0.record.links.map { "\($0.code) \($0.kind)" } }
    #expect(links == [["C same_boat"], [], ["A same_boat"]])
  }

  /// Two people from the bus to the sealed cases: first questions, a link, an end; then the talk with the one in danger.
  @Test func aGroupIsLeftAndTakenUpAgain() throws {
    let folder = try TestFolder()
    let secret = "five words that do not belong"
    let arguments = [
      "interview", "--group", "--plain", "--as-of", "2026-11-01", "--cases", folder.path + "/cases",
      "--passphrase-fd", "0", "--screener", "VT-07",
    ]
    let begin = try ["+"] + Self.firstRound(Self.calm).lines + ["+"] + Self.firstRound(Self.hunted()).lines
    let kind = try #require(Shipped.loaded?.pack.interview.links.first?.id)
    let first = try ProgramRun(
      plain: arguments, input: ([secret] + begin + ["1 2", "1", "s"]).map { $0 + "\n" }.joined(),
      environment: ["HOME": folder.path])
    #expect(first.status == 3, "somebody waits: \(first.err.suffix(400))")
    #expect(
      first.err.contains("Write this code on a slip")
        && first.err.contains("People whose talk is still to come: 2."))
    #expect(first.out.contains("ACT NOW") && !first.out.contains("VT-07"))
    let cases = try Self.cases(folder, secret)
    #expect(cases.count == 2)
    let group = try #require(cases.first?.record.group)
    #expect(cases.allSatisfy { $0.record.group == group && $0.record.isDraft })
    #expect(cases[0].record.links == [CaseRecord.Link(code: cases[1].code, kind: kind)])
    #expect(cases[1].record.links == [CaseRecord.Link(code: cases[0].code, kind: kind)])
    // The talk with the first of them begins, and is left.
    let second = try ProgramRun(
      plain: arguments + ["--resume", group], input: [secret, "1"].map { $0 + "\n" }.joined(),
      environment: ["HOME": folder.path])
    #expect(second.status == 3 && second.err.contains("Group \(group). People so far: 2."))
    #expect(!second.err.contains("Write this code on a slip"), "nobody is asked the first questions twice")
    let none = try ProgramRun(
      plain: arguments + ["--resume", "XXXXX-XXXXX"], input: secret + "\n", environment: ["HOME": folder.path]
    )
    #expect(none.status == 2 && none.err.contains("no-such-group"))
    try folder.expectNothingInTheClear(["VT-07", "lao-pdr", secret, kind])
  }

  private static func cases(_ folder: TestFolder, _ secret: String) throws -> [CaseFile] {
    let vault = CaseVault(folder: folder.path + "/cases")
    var ring = KeyRing(SecretBytes(Array(secret.utf8)))
    var files = SourceFiles()
    let pack = try #require(Shipped.loaded?.pack)
    return try vault.codes().map { try vault.load($0, of: pack, &ring, &files) }
  }

  /// What is typed in the first round with the person of a story, and what is recorded.
  private static func firstRound(_ code: String) throws -> (lines: [String], answers: Answers) {
    let program = try #require(Shipped.program)
    let story = try #require(Shipped.stories.first { $0.record.code == code })
    let day = try Shipped.date(of: story)
    var record = CaseRecord()
    record.screener = "VT-07"
    var session = Session(
      try Interview(
        program: program, asOf: day, order: QuestionOrder(program, asOf: day), scope: .firstRound),
      record: record, languages: program.pack.languages)
    let respondent = Respondent(answers: story.record.answers.unanswered(in: program.pack).spoken)
    var lines: [String] = []
    for _ in 0..<200 where !session.step.isEnd {
      lines.append(respondent.line(for: session))
      _ = try session.type(lines[lines.count - 1])
    }
    return (lines, session.interview.answers)
  }
}
