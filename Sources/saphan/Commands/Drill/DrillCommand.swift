import ArgumentParser

/// `saphan drill`: train people on case stories, and say what a class misses.
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "Train on case stories, scored against the proof; report what a class misses.",
    subcommands: [
      DrillStoryCommand.self, DrillInterviewCommand.self, DrillNearMissesCommand.self,
      DrillReportCommand.self, DrillTextsCommand.self,
    ],
    defaultSubcommand: DrillStoryCommand.self)
}
