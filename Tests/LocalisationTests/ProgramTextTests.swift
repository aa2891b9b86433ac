import Source
import Testing

@testable import Localisation

@Suite struct ProgramTextTests {
  @Test(arguments: Language.allCases, ProgramText.allCases)
  func everyTextIsThere(_ language: Language, _ key: ProgramText) {
    let text = ProgramTexts(language).text(key)
    #expect(text.contains { !$0.isWhitespace })
    #expect(text == text.split(separator: " ").joined(separator: " "), "stray blanks")
    if language != .english { #expect(text != ProgramTexts(.english).text(key), "not translated") }
  }

  @Test(arguments: [Language.lao, .thai], ProgramText.allCases)
  func placeholdersMatch(_ language: Language, _ key: ProgramText) {
    #expect(ProgramTexts(language).template(key).names == ProgramTexts(.english).template(key).names)
  }

  @Test(arguments: Language.allCases, ProgramText.allCases)
  func scriptsAreNotMixed(_ language: Language, _ key: ProgramText) {
    let scalars = ProgramTexts(language).text(key).unicodeScalars
    #expect(language == .lao || !scalars.contains { Letters.isLao($0) })
    #expect(language == .thai || !scalars.contains { Letters.isThai($0) })
    #expect(language == .english || scalars.contains { Letters.isLetter($0) })
  }

  /// The glossary's spelling: ຳ in one piece, ຫຼ, ໜ and ໝ, no ຣ, tones after vowels.
  @Test(arguments: ProgramText.allCases)
  func laoIsSpeltAsAgreed(_ key: ProgramText) {
    let text = ProgramTexts(.lao).text(key)
    let scalars = text.unicodeScalars
    for wrong in ["\u{0ECD}\u{0EB2}", "ຫລ", "ຫນ", "ຫມ", "ຣ"] {
      #expect(
        !zip(scalars, scalars.dropFirst()).contains { String($0) + String($1) == wrong },
        "\(wrong) in \(text)")
    }
    #expect(Spelling.normalised(text) == String(text.filter { !$0.isWhitespace }).lowercased())
  }

  @Test(arguments: Language.allCases, ProgramText.allCases)
  func nothingIsSaidThatMustNotBe(_ language: Language, _ key: ProgramText) {
    let text = ProgramTexts(language).text(key).lowercased()
    let words = [
      "victim", "score", "percent", "%", "ຜູ້ຖືກເຄາະຮ້າຍ", "ຜູ້ເຄາະຮ້າຍ", "ເຫຍື່ອ", "ຄະແນນ", "ເປີເຊັນ", "ຜິດກົດໝາຍ", "ຈົ່ງ",
      "ผู้เสียหาย", "เหยื่อ",
      "คะแนน", "ร้อยละ", "เปอร์เซ็นต์", "ผิดกฎหมาย", "จง",
    ]
    #expect(words.allSatisfy { !text.contains($0) }, "\(text)")
  }

  @Test(arguments: ProgramText.allCases)
  func englishSentencesAreShort(_ key: ProgramText) {
    for sentence in ProgramTexts(.english).text(key).split(separator: ".") {
      #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
    }
  }

  @Test(arguments: Language.allCases, [40, 60, 80])
  func textsWrap(_ language: Language, _ width: Int) {
    for key in ProgramText.allCases {
      let wrapped = WrappedText(ProgramTexts(language).text(key), width: width)
      wrapped.check()
      wrapped.checkBreaks()
    }
  }

  @Test func fillsValuesIn() {
    #expect(ProgramTexts(.english).text(.atMostMore, ["count": "12"]) == "At most 12 more.")
    #expect(ProgramTexts(.lao).text(.numberOutside, ["high": "9", "low": "0"]) == "ພິມຕົວເລກ ແຕ່ 0 ຫາ 9.")
    #expect(ProgramTexts(.english).text(.note, ["help": "{help} {count}"]) == "Note: {help} {count}")
    #expect(ProgramTexts(.english).text(.note) == "Note: {help}")
    #expect(ProgramTexts(code: "th").language == .thai)
    #expect(ProgramTexts(code: "km").language == .english)
  }
}
