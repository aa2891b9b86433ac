import ArgumentParser
import Drills
import Localisation
import RuleLanguage
import Scenarios
import Source

/// `saphan drill texts`: writes out what of the stories is still to be translated.
struct DrillTextsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "texts", abstract: "Write out the texts of stories that are still to be translated.",
    discussion: """
      Prints a translation file whose entries lack their translation: fill them in and put the file under text/LANGUAGE/ in the folder of \
      stories. Texts that are translated and not stale are left out.
      """)

  @Argument(help: ArgumentHelp("The language's code, such as lo.", valueName: "language"))
  var code: String

  @OptionGroup var packOption: PackOption

  @Option(help: ArgumentHelp("Story files or folders of them.", valueName: "path"))
  var stories: [String] = []

  @Option(help: ArgumentHelp("Only stories whose id or a tag holds this text.", valueName: "text"))
  var filter: String?

  func run() throws {
    let selection = StorySelection(paths: stories, filter: filter, day: try Clock.today())
    try selection.withDrill(packOption, LanguageOption.parse([])) { drill, _ in
      let original = drill.loaded.pack.languages.first ?? "en"
      let catalogue = try drill.files.catalogue(code, original: original)
      var lines = ["language: \(code)", "status: draft", "date: ", "texts:"]
      for (key, text) in drill.stories.flatMap(\.scenario.texts)
      where catalogue.entries[key]?.original.value != text {
        lines.append("  \(key):\n    \(original): \(Self.quoted(text))\n    \(code): \"\"")
      }
      Console.out(lines.map { $0 + "\n" }.joined())
    }
  }

  /// A double-quoted YAML scalar; the texts of stories stand on one line.
  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
