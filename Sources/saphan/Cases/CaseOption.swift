import ArgumentParser

/// Which case: shared by all commands on one.
struct CaseOption: ParsableArguments {
  @Argument(help: ArgumentHelp("The case's code, with or without its hyphen.", valueName: "code"))
  var code: String

  @Argument(help: ArgumentHelp("Folders of cases. Default: the folder here.", valueName: "folder"))
  var folders: [String] = []

  /// The folders to look in.
  var shelf: CaseShelf { CaseShelf(folders.isEmpty ? ["."] : folders) }

  /// Where the case lies.
  func place() throws -> CaseShelf.Place { try shelf.place(of: code) }
}
