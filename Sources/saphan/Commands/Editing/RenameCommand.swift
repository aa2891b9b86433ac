import ArgumentParser
import PackEditing
import Reporting
import Source

/// `saphan rename`: gives something in a pack another name, everywhere.
struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give something in a pack another name, everywhere.",
    discussion: """
      Changes the name in the rules, their translations and the stories, and nothing else. The old name is kept under \
      `formerly`, so that cases and registers which use it can still be read.
      Write a value as fact.value, a category as classification.category, a source as source.key, a story as story.id.
      Everything is worked out and checked first: the pack has to mean the same, have no new finding, and every story \
      has to come out as before. Exit code 0 when done, 2 if it is refused; then nothing is written.
      """)

  @Argument(help: "The name as it is.")
  var old: String

  @Argument(help: "The name as it shall be.")
  var new: String

  @OptionGroup var packOption: PackOption

  @Option(
    name: .customLong("stories"),
    help: ArgumentHelp(
      "A folder or file of stories to change too; may be given several times.",
      discussion: "Default: Scenarios here, with the default pack only.", valueName: "path"))
  var stories: [String] = []

  @Flag(help: "Only show what would change.")
  var dryRun = false

  @OptionGroup var date: DateOption

  func run() throws {
    var sources = SourceFiles()
    do {
      let folder = try EditableFolder(packOption.rules ?? PackOption.defaultFolder, stories: storyPaths)
      sources = folder.sources
      let plan = try RenamePlan(old, to: new, in: folder.files, today: date.value ?? Clock.today())
      if !dryRun { try Disk.write(plan.changes) }
      Console.out(ChangeText.render(plan, files: sources, isDry: dryRun))
    } catch let refused as EditRefused {
      Console.show(refused.problems, refused.files ?? sources)
      throw ExitCode(2)
    } catch let problem as Diagnostic {
      Console.show([problem], sources)
      throw ExitCode(2)
    }
  }

  /// The stories given, else those that come with the default pack.
  private var storyPaths: [String] {
    if !stories.isEmpty || packOption.rules != nil { return stories }
    let folder = PackOption.defaultFolder(for: "Scenarios")
    return Disk.isFolder(folder) ? [folder] : []
  }
}
