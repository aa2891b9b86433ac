import ArgumentParser

/// `saphan case`: what is done with cases after the interview.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "List, show, export and delete cases that are kept sealed in a folder.",
    discussion: """
      Each case lies in a file of its own, named by a code drawn by chance and sealed with a passphrase. Nothing in it \
      can be read without it, and nobody can restore one that is forgotten.
      Exit codes: 0 done; 1 some cases are damaged; 2 a wrong passphrase, or a case that cannot be read or written; 64 \
      wrong usage.
      """,
    subcommands: [
      CaseListCommand.self, CaseShowCommand.self, CaseExportCommand.self, CasePurgeCommand.self,
      CaseReferralCommand.self, CaseFormCommand.self, CaseCardCommand.self, CaseHandOverCommand.self,
      CaseIdentityCommand.self, CaseLinkCommand.self,
    ])
}
