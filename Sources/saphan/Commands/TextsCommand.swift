import ArgumentParser
import Localisation
import RuleLanguage
import Source

/// `saphan texts`: writes out what is still to be translated.
struct TextsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "texts", abstract: "Write out the texts of a pack that are still to be translated.",
    discussion: """
      Prints a translation file whose entries lack their translation: fill them in and put the file under \
      text/LANGUAGE/ in the pack. Texts that are translated and not stale are left out.
      """)

  @Argument(help: ArgumentHelp("The language's code, such as lo.", valueName: "language"))
  var language: String

  @OptionGroup var packOption: PackOption

  func run() throws {
    var files = SourceFiles()
    let loaded = try packOption.load(files: &files)
    let original = loaded.pack.languages.first ?? "en"
    let catalogue: Catalogue
    do {
      catalogue = try PackTexts.read(language, original: original, folder: loaded.folder, files: &files)
        .catalogue
    } catch {
      Console.show([error], files)
      throw ExitCode(2)
    }
    var lines = ["language: \(language)", "status: draft", "date: ", "texts:"]
    for (key, text) in loaded.pack.texts where catalogue.entries[key]?.original.value != text {
      lines.append("  \(key):\n    \(original): \(quoted(text))\n    \(language): \"\"")
    }
    Console.out(lines.map { $0 + "\n" }.joined())
  }

  /// A double-quoted YAML scalar on one line.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result + "\""
  }
}
