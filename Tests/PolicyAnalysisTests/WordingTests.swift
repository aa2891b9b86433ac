import Foundation
import PolicyAnalysis
import RuleLanguage
import Testing

/// The lint against questions that were labelled before it was written.
struct WordingTests {
  struct Labelled {
    let language: String
    let label: String
    let text: String
  }

  static let labelled: [Labelled] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Wording/sentences.tsv")
    let lines = (try? String(contentsOf: path, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return Labelled(language: fields[0], label: fields[1], text: fields[2])
    }
  }()

  @Test(arguments: ["en", "lo", "th"])
  func findsNineInTenAndSaysWhatItWronglyFinds(language: String) throws {
    let pack = try #require(ShippedPack.pack)
    let lint = WordingLint(language: language, wordings: pack.wordings)
    let own = Self.labelled.filter { $0.language == language }
    let wrong = own.filter { $0.label != "fine" }
    let missed = wrong.filter { lint.problem(with: $0.text) == nil }
    let alarms = own.filter { $0.label == "fine" && lint.problem(with: $0.text) != nil }
    #expect(Self.labelled.count >= 60)
    #expect(missed.count * 10 <= wrong.count, "missed: \(missed.map(\.text))")
    #expect(alarms.isEmpty, "false alarms: \(alarms.map(\.text))")
  }

  @Test(arguments: [
    ("Did anyone keep your papers?", false), ("They kept your papers, didn't they?", true),
    ("They kept your papers, didn’t they?", true), ("Where did you go?", false),
    ("WHY DID YOU NOT LEAVE?", true),
  ])
  func quotesAndLettersDoNotMatter(text: String, isFound: Bool) {
    #expect((WordingLint(language: "en", wordings: []).problem(with: text) != nil) == isFound)
  }
}
