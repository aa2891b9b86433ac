import RuleEngine
import RuleLanguage
import Source
import Testing

@testable import CaseFormat

/// What was made up for learning is never taken for a real case, nor a real case for a story.
@Suite struct TrainingTests {
  private static let answers = "answers: {}\n"

  @Test(arguments: ["TRAINING", "no", "anything"])
  func aMarkedCaseIsRefusedAsARealOne(_ mark: String) throws {
    let text = "case: a-1\ntraining: \(mark)\n" + Self.answers
    let (document, problems) = CaseDocument.read(file(text))
    #expect(document == nil && problems.map(\.code) == ["training-case"])
    #expect(try #require(read(text)).isTraining)
  }

  @Test func aStoryIsMarkedWhereverItIsRead() throws {
    let story = try #require(read("scenario: s-1\ntitle: T\nstory: S\nexpect: {}\n" + Self.answers))
    #expect(story.isTraining)
    // Written out again it is marked, and no list of cases takes it.
    let pack = try #require(TestPack.shipped)
    let written = CaseWriter(pack: pack).text(of: story)
    #expect(String(decoding: written, as: UTF8.self).contains("training: TRAINING\n"))
    #expect(CaseDocument.read(file(String(decoding: written, as: UTF8.self))).document == nil)
    #expect(try #require(read(String(decoding: written, as: UTF8.self))) == story)
  }

  @Test func aRealCaseHasNoMark() throws {
    let real = try #require(read("case: a-1\n" + Self.answers))
    #expect(!real.isTraining)
    let written = CaseWriter(pack: try #require(TestPack.shipped)).text(of: real)
    #expect(!String(decoding: written, as: UTF8.self).contains("TRAINING"))
    #expect(CaseDocument.read(file("case: a-1\n" + Self.answers)).document != nil)
  }

  /// A case that says it is a story as well is neither.
  @Test func nothingIsBoth() throws {
    #expect(read("case: a-1\nscenario: s-1\n" + Self.answers) == nil)
    #expect(read("scenario: s-1\nrecord: {}\n" + Self.answers) == nil)
  }

  private func file(_ text: String) -> SourceFile {
    var files = SourceFiles()
    return files.add(name: "case.yaml", bytes: Array(text.utf8))
  }

  private func read(_ text: String) -> CaseFile? {
    guard let pack = TestPack.shipped else { return nil }
    var reader = CaseReader(pack: pack)
    return reader.read(file(text))
  }
}
