import Testing

@testable import Localisation

@Suite struct AnswerWordTests {
  @Test(arguments: [
    ("yes", AnswerWord.yes), (" Yes ", .yes), ("ແມ່ນ", .yes), ("ມີ", .yes), ("ใช่", .yes), ("เคย", .yes),
    ("NO", .no), ("ບໍ່", .no),
    ("ບໍ່ມີ", .no), ("ບໍ່ ແມ່ນ", .no), ("ไม่ใช่", .no), ("ไม่", .no), ("ບໍ່ຮູ້", .doesNotKnow), ("จำไม่ได้", .doesNotKnow),
    ("Don't know", .doesNotKnow), ("ຂໍບໍ່ຕອບ", .declined), ("ขอไม่ตอบ", .declined),
  ])
  func readsWords(_ typed: String, _ answer: AnswerWord) {
    #expect(AnswerWord(typed) == answer)
  }

  @Test func readsWordsTypedInAnotherOrder() {
    // The tone before the vowel, two short lead vowels, a zero-width space.
    #expect(AnswerWord("ບ\u{0EC8}\u{0ECD}") == .no)
    #expect(AnswerWord("ເເມ່ນ") == .yes)
    #expect(AnswerWord("ບໍ່\u{200B}ມີ") == .no)
    #expect(AnswerWord("จ\u{0E4D}าไม่ได้") == .doesNotKnow)
    #expect(Spelling.normalised("ນ\u{0ECD}\u{0EC9}າ") == "ນ້ຳ")
  }

  @Test(arguments: ["", "y", "n", "not", "ບ", "ບໍ່ແນ່ໃຈ", "ไม่แน่ใจ", "ครับ", "ເຈົ້າ", "1"])
  func nothingElseIsAnAnswer(_ typed: String) {
    #expect(AnswerWord(typed) == nil)
  }

  @Test func noWordMeansTwoThings() {
    let words = AnswerWord.allCases.flatMap(\.words).map { Spelling.normalised($0) }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { KeyLayout.command($0) == nil })
    #expect(words.allSatisfy { KeyLayout.lao.digits($0) == nil && KeyLayout.thai.digits($0) == nil })
  }
}
