import ArgumentParser

/// Screens people by rules written in YAML, refers them to help, and shows why.
struct Saphan: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "saphan",
    abstract: "Screen a returnee by a pack of rules, and show why.",
    discussion: """
      What Saphan says is a screening result. Formal identification belongs to the body that the pack names.
      Results go to standard output, everything else to standard error.
      Exit codes: 0 done; 1 the work found something wrong; 2 unreadable or invalid input; 3 an interview left \
      incomplete; 64 wrong usage.
      """,
    version: version,
    subcommands: [
      InterviewCommand.self, EvaluateCommand.self, ExplainCommand.self, TestCommand.self, CheckCommand.self,
      DiffCommand.self, GapsCommand.self, DocsCommand.self, TextsCommand.self, RenameCommand.self,
      NewCommand.self, CaseCommand.self, DrillCommand.self, SchemaCommand.self,
    ])
}
