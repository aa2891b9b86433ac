import Drills
import RuleEngine
import RuleLanguage

/// Rules and stories ready to be drilled.
struct LoadedDrill {
  let loaded: LoadedPack
  let program: Program
  let files: StoryFiles
  let stories: [DrillStory]

  /// The pack as it stands in the log.
  var packName: String { "\(loaded.pack.name) \(loaded.pack.version) \(loaded.contentHash)" }

  /// The languages to choose from, the one asked for first.
  func languages(_ option: LanguageOption) -> [String] {
    let all = loaded.pack.languages
    guard let language = option.language else { return all }
    return [language] + all.filter { $0 != language }
  }
}
