import CaseFormat
import Drills
import Foundation
import Localisation
import PolicyAnalysis
import Scenarios
import Source
import Testing

@testable import saphan

/// The annex stories in Lao and Thai: all of them, and translated from what they say today.
@Suite struct TranslationTests {
  @Test(arguments: ["lo", "th"])
  func everyAnnexStoryIsTranslated(_ language: String) throws {
    let catalogue = try catalogue(language)
    let annex = ShippedStories.ofTheClass.filter { $0.id.hasPrefix("annex-") }
    #expect(annex.count == 20)
    for story in annex {
      let (translated, status) = try #require(
        story.scenario.translated(by: catalogue), "\(story.id) is not fresh")
      #expect(status == .draft)
      let letters: ClosedRange<UInt32> = language == "lo" ? 0x0E80...0x0EFF : 0x0E00...0x0E7F
      for (key, text) in translated.texts {
        #expect(text.unicodeScalars.contains { letters.contains($0.value) }, "\(key)")
        let other: ClosedRange<UInt32> = language == "lo" ? 0x0E00...0x0E7F : 0x0E80...0x0EFF
        #expect(!text.unicodeScalars.contains { other.contains($0.value) }, "\(key) mixes scripts")
      }
      // Numbers that decide are there in both: years and the like.
      let years = story.scenario.story.matches(of: /20\d\d/).map { String($0.0) }
      for year in years where language == "lo" {
        #expect(translated.story.contains(year), "\(story.id): \(year)")
      }
    }
    #expect(catalogue.entries.count == 60)
  }

  /// Every story that teaches something is there in both languages, from what it says today, in its own script.
  @Test(arguments: ["lo", "th"])
  func everyStoryIsTranslated(_ language: String) throws {
    let catalogue = try catalogue(language, "annex", "others")
    let letters: ClosedRange<UInt32> = language == "lo" ? 0x0E80...0x0EFF : 0x0E00...0x0E7F
    let other: ClosedRange<UInt32> = language == "lo" ? 0x0E00...0x0E7F : 0x0E80...0x0EFF
    let stories = ShippedStories.scenarios.filter { $0.drill != nil }
    #expect(stories.count > 150)
    for story in stories {
      let (translated, status) = try #require(
        story.translated(by: catalogue), "\(story.record.code) is not fresh")
      #expect(status == .draft)
      for (key, text) in translated.texts {
        #expect(text.unicodeScalars.contains { letters.contains($0.value) }, "\(key)")
        #expect(!text.unicodeScalars.contains { other.contains($0.value) }, "\(key) mixes scripts")
      }
    }
  }

  /// The glossary's spelling: ຳ in one piece, ຫຼ, ໜ and ໝ, no ຣ; no words that must not be printed about a person.
  @Test func laoIsSpeltAsAgreed() throws {
    for (key, entry) in try catalogue("lo", "annex", "others").entries {
      let scalars = entry.text.value.unicodeScalars
      for wrong in ["\u{0ECD}\u{0EB2}", "ຫລ", "ຫນ", "ຫມ"] {
        #expect(
          !zip(scalars, scalars.dropFirst()).contains { String($0) + String($1) == wrong },
          "\(wrong) in \(key)")
      }
      for word in ["ຣ", "ໂສເພນີ", "ຂາຍຕົວ", "ເຫຍື່ອ", "ຈົ່ງ"] {
        #expect(
          !scalars.contains { String($0) == word } && !entry.text.value.contains(word), "\(word) in \(key)")
      }
    }
  }

  /// A story that has changed since is shown untranslated rather than wrongly.
  @Test func aStaleTranslationIsNotShown() throws {
    let catalogue = try catalogue("lo")
    var scenario = try #require(ShippedStories.ofTheClass.first { $0.id == "annex-08" }).scenario
    scenario.story += " She has a brother."
    #expect(scenario.translated(by: catalogue) == nil)
  }

  private func catalogue(_ language: String, _ names: String...) throws -> Catalogue {
    var files = SourceFiles()
    var reader = CatalogueReader(language: language, original: "en")
    for name in names.isEmpty ? ["annex"] : names {
      let path = ShippedStories.root.appending(path: "Scenarios/text/\(language)/\(name).yaml")
      reader.read(files.add(name: path.path, bytes: Array(try Data(contentsOf: path))))
    }
    #expect(reader.diagnostics.isEmpty)
    return reader.catalogue
  }
}
