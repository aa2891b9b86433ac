import Foundation
import Source
import Testing

@testable import Localisation

/// Every text of the program, whatever it is about.
@Suite struct ProgramTextTests {
  @Test(arguments: Language.allCases, WrittenText.all)
  func everyTextIsThere(_ language: Language, _ key: WrittenText) {
    let text = key.text(language)
    #expect(text.contains { !$0.isWhitespace })
    #expect(text == text.split(separator: " ").joined(separator: " "), "stray blanks")
    if language != .english, key.hasWords { #expect(text != key.text(.english), "not translated") }
  }

  @Test(arguments: [Language.lao, .thai], WrittenText.all)
  func placeholdersMatch(_ language: Language, _ key: WrittenText) {
    #expect(TextTemplate(key.text(language)).names == TextTemplate(key.text(.english)).names)
  }

  @Test(arguments: Language.allCases, WrittenText.all)
  func scriptsAreNotMixed(_ language: Language, _ key: WrittenText) {
    let scalars = key.text(language).unicodeScalars
    #expect(language == .lao || !scalars.contains { Letters.isLao($0) })
    #expect(language == .thai || !scalars.contains { Letters.isThai($0) })
    #expect(language == .english || !key.hasWords || scalars.contains { Letters.isLetter($0) })
  }

  /// The glossary's spelling: ຳ in one piece, ຫຼ, ໜ and ໝ, no ຣ, tones after vowels.
  @Test(arguments: WrittenText.all)
  func laoIsSpeltAsAgreed(_ key: WrittenText) {
    let text = key.text(.lao)
    let scalars = text.unicodeScalars
    for wrong in ["\u{0ECD}\u{0EB2}", "ຫລ", "ຫນ", "ຫມ"] {
      #expect(
        !zip(scalars, scalars.dropFirst()).contains { String($0) + String($1) == wrong },
        "\(wrong) in \(text)")
    }
    #expect(!scalars.contains("ຣ"), "ຣ in \(text)")
    #expect(Spelling.normalised(text) == String(text.filter { !$0.isWhitespace }).lowercased())
  }

  @Test(arguments: Language.allCases, WrittenText.all)
  func nothingIsSaidThatMustNotBe(_ language: Language, _ key: WrittenText) {
    let text = key.text(language).lowercased()
    let words = [
      "victim", "traffick", "returnee", "score", "percent", "per cent", "%", "probab", "ຜູ້ຖືກເຄາະຮ້າຍ",
      "ຜູ້ເຄາະຮ້າຍ", "ຄ້າມະນຸດ", "ເຫຍື່ອ", "ຄະແນນ", "ເປີເຊັນ", "ຜິດກົດໝາຍ", "ຈົ່ງ", "ผู้เสียหาย", "ค้ามนุษย์", "เหยื่อ", "คะแนน",
      "ร้อยละ", "เปอร์เซ็นต์", "ผิดกฎหมาย", "จง",
    ]
    #expect(words.allSatisfy { !text.contains($0) }, "\(text)")
  }

  @Test(arguments: WrittenText.all)
  func englishSentencesAreShort(_ key: WrittenText) {
    for sentence in key.text(.english).split(whereSeparator: { ".?!".contains($0) }) {
      #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
    }
  }

  @Test(arguments: Language.allCases, [40, 60, 80])
  func textsWrap(_ language: Language, _ width: Int) {
    for key in WrittenText.all {
      let wrapped = WrappedText(key.text(language), width: width)
      wrapped.check()
      wrapped.checkBreaks()
    }
  }

  /// A list of texts that is not held against these tests would be none of theirs.
  @Test func everyListOfTextsIsTested() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".swift")
    }
    let declared = try names.flatMap { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).matches(
        of: /enum (\w+): String, TextKey/
      )
      .map { String($0.1) }
    }
    #expect(declared.count > 5)
    #expect(Set(declared) == Set(WrittenText.all.map { String($0.name.prefix { $0 != "." }) }))
  }

  @Test func fillsValuesIn() {
    #expect(ProgramTexts(.english).text(.atMostMore, ["count": "12"]) == "At most 12 more.")
    #expect(ProgramTexts(.lao).text(.numberOutside, ["high": "9", "low": "0"]) == "ພິມຕົວເລກ ແຕ່ 0 ຫາ 9.")
    #expect(ProgramTexts(.english).text(.note, ["help": "{help} {count}"]) == "Note: {help} {count}")
    #expect(ProgramTexts(.english).text(.note) == "Note: {help}")
    #expect(ProgramTexts(.english).text(OutcomeText.why, ["tier": "X"]) == "Why: X")
    #expect(ProgramTexts(code: "th").language == .thai)
    #expect(ProgramTexts(code: "km").language == .english)
  }
}

/// One of the program's texts in three languages.
struct WrittenText: Sendable, CustomTestStringConvertible {
  let name: String
  private let texts: [Language: String]

  /// Every text there is.
  static let all: [WrittenText] = [
    all(of: ProgramText.self), all(of: ValueText.self), all(of: OutcomeText.self), all(of: HelpText.self),
    all(of: BackgroundText.self), all(of: ExplainingText.self), all(of: GraphText.self),
    all(of: RecordText.self),
    all(of: InterviewText.self), all(of: GroupText.self), all(of: FormText.self), all(of: PageText.self),
    all(of: DrillText.self), all(of: DrillReportText.self), all(of: DossierText.self), all(of: SiteText.self),
  ].flatMap { $0 }

  private static func all<Key: TextKey>(of type: Key.Type) -> [WrittenText] {
    Key.allCases.map { key in
      WrittenText(
        name: "\(type).\(key.rawValue)",
        texts: [.english: key.english, .lao: key.lao, .thai: key.thai])
    }
  }

  var testDescription: String { name }

  func text(_ language: Language) -> String { texts[language] ?? "" }

  /// Whether there is more in it than signs between what is filled in.
  var hasWords: Bool {
    let filled = TextTemplate(text(.english)).names.reduce(text(.english)) { text, name in
      text.replacing("{\(name)}", with: "")
    }
    return filled.contains { $0.isLetter }
  }
}
