import CaseFormat
import Foundation
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// What a page says in three languages: no judgement about a person, no measure of one, and who decides, every time.
@Suite struct ResultPageWordingTests {
  /// Says what a person is or is not, or pretends to measure.
  private static let forbidden: [Language: [String]] = [
    .english: [
      "is a victim", "is not a victim", "not a victim", "are a victim", "was a victim", "score", "percent",
      "per cent", "probab", "likelihood", "confidence", "points", "no problem",
    ],
    .lao: [
      "ເປັນຜູ້ຖືກເຄາະຮ້າຍ", "ເປັນຜູ້ເຄາະຮ້າຍ", "ບໍ່ແມ່ນຜູ້ຖືກເຄາະຮ້າຍ", "ບໍ່ເປັນຜູ້ຖືກເຄາະຮ້າຍ", "ເຫຍື່ອ", "ໂສເພນີ", "ຂາຍຕົວ", "ຄະແນນ",
      "ເປີເຊັນ",
    ],
    .thai: [
      "เป็นผู้เสียหาย", "ไม่ใช่ผู้เสียหาย", "ไม่เป็นผู้เสียหาย", "เหยื่อ", "โสเภณี", "ขายตัว", "คะแนน", "ร้อยละ",
      "เปอร์เซ็นต์",
    ],
  ]

  @Test(arguments: Language.allCases)
  func pagesOfTheStoriesArePlain(_ language: Language) throws {
    guard let program = ShippedRules.programs[language] else { return }
    for (_, record) in ShippedRules.stories {
      let day = try #require(record.asOf ?? CivilDate(year: 2026, month: 11, day: 25))
      try check(program.evaluate(record.answers.closed(), asOf: day), language, record.code)
    }
  }

  /// 1,000 cases drawn evenly over the tiers, a third of them in each language.
  @Test(arguments: Language.allCases, 0..<4)
  func pagesOfRandomCasesArePlain(_ language: Language, _ part: UInt64) throws {
    guard let program = ShippedRules.programs[language] else { return }
    let day = try #require(CivilDate(year: 2024, month: 6, day: 1))
    let seed = part * 3 + UInt64(Language.allCases.firstIndex(of: language) ?? 0)
    var cases = try RandomCases(
      program: program, asOf: day, known: ShippedRules.stories.map(\.1.answers), seed: seed)
    let tiers = program.pack.determinations[0].tiers.indices
    for round in 0..<84 {
      guard let answers = try cases.next(tier: round % tiers.count) else { continue }
      try check(program.evaluate(answers.closed(), asOf: day), language, "seed \(seed), round \(round)")
    }
  }

  /// The whole report, and the whole proof, speak the language too.
  @Test(arguments: [Language.lao, .thai])
  func reportsAndProofsSpeakTheLanguage(_ language: Language) throws {
    guard let program = ShippedRules.programs[language] else { return }
    let wording = Wording(ProgramTexts(language))
    for (index, (_, record)) in ShippedRules.stories.enumerated() where index % 8 == 0 {
      let day = try #require(record.asOf ?? CivilDate(year: 2026, month: 11, day: 25))
      let evaluation = try program.evaluate(record.answers.closed(), asOf: day)
      let report = ScreeningReport(
        evaluation, caseCode: "R-1", contentHash: "0123456789abcdef", programVersion: "test", wording: wording
      )
      let text = TextReport.render(report, wording)
      checkLanguage(plain(text), evaluation, language, record.code, hasSources: true)
      for line in text.split(separator: "\n") { #expect(DisplayWidth.cells(of: line) <= 100, "\(line)") }
      var explanation = Explanation(
        evaluation, caseCode: "R-1", contentHash: "0123456789abcdef", programVersion: "test")
      explanation.addBounds(evaluation, files: SourceFiles(), wording)
      let proof = plain(ExplanationText.render(explanation, wording))
      checkLanguage(proof, evaluation, language, record.code, hasSources: true)
    }
  }

  private func check(_ evaluation: Evaluation, _ language: Language, _ name: String) throws {
    let page = ResultPage(evaluation, code: "R-1", language, isPartial: name.hasSuffix("7"))
    let text = flowing(page.lines + page.moreLines)
    for word in Self.forbidden[language] ?? [] {
      #expect(!text.lowercased().contains(word), "\(name) says \(word)")
    }
    #expect(text.firstMatch(of: /%|٪|\d+ ?\/ ?\d+|\d+ of \d+/) == nil, "\(name) has what looks like a score")
    let pack = evaluation.program.pack
    for said in [pack.formalIdentification, pack.disclaimer, pack.name, pack.version, "0123456789abcdef"] {
      #expect(text.contains(plain(said)), "\(name) does not say: \(said)")
    }
    if language == .english {
      checkSentences(page.lines + page.moreLines, pack, name)
    } else {
      checkLanguage(flowing(page.lines.filter { !$0.text.hasPrefix("[") }), evaluation, language, name)
    }
    for line in page.lines {
      #expect(line.text.unicodeScalars.allSatisfy { !(0x2500...0x259F).contains($0.value) }, "\(name)")
    }
  }

  /// At most twenty words a sentence; answers are lists of what was said, as long as they are.
  private func checkSentences(_ lines: [ScreenLine], _ pack: Pack, _ name: String) {
    let answered = pack.facts.map { $0.label + ": " } + pack.impossible.map { $0.entry.title + ": " }
    for line in lines where !answered.contains(where: { line.text.hasPrefix($0) }) {
      for sentence in line.text.split(whereSeparator: { ".?!:;()".contains($0) }) {
        #expect(sentence.split(separator: " ").count <= 20, "\(name): \(sentence)")
      }
    }
  }

  /// No word of the program's English is left: what is not in the language of the page stands so in the pack or the case.
  private func checkLanguage(
    _ text: String, _ evaluation: Evaluation, _ language: Language, _ name: String, hasSources: Bool = false
  ) {
    var left = LatinWords([text]).words.subtracting(
      LatinWords.ofPages[language, default: LatinWords([])].words)
    left.subtract(LatinWords(evaluation.answers.statements.flatMap(\.self).compactMap(\.by)).words)
    if hasSources { left.subtract(LatinWords.ofSources.words) }
    #expect(left.isEmpty, "\(name): \(left.sorted())")
  }

  private func flowing(_ lines: [ScreenLine]) -> String {
    lines.map { plain($0.text) }.joined(separator: "\n")
  }

  /// Without hints for line breaks, which could part a word that is looked for.
  private func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{200B}" }))
  }
}
