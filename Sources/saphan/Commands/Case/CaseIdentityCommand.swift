import ArgumentParser
import CaseStore
import Localisation
import Reporting
import RuleLanguage
import Source

/// `saphan case identity`: a sheet that says who a code is, apart from everything else.
struct CaseIdentityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity", abstract: "Make a sheet that says who a code is, in a file of its own.",
    discussion: """
      Saphan keeps no names. Without --ask the sheet is empty, to be filled in by hand; with it the lines are asked on the \
      terminal and go into the file alone. Lock the sheet away, apart from the case and the forms.
      """)

  @Argument(help: ArgumentHelp("The case's code.", valueName: "code"))
  var code: String

  @Flag(help: "Ask for each line on the terminal; Enter leaves it empty.")
  var ask = false

  @OptionGroup var output: PageOutput
  @OptionGroup var packOption: PackOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard CaseCode(code) != nil else {
      throw ValidationError("`\(VisibleText.of(code))` is not a case's code")
    }
    if ask, output.to == nil {
      throw ValidationError("--ask needs --to: names are not printed on the screen")
    }
  }

  func run() throws {
    try withCases { files in
      let loaded = try packOption.load(files: &files)
      try language.validate(in: loaded.pack)
      let texts = ProgramTexts(code: language.language ?? loaded.pack.languages.first ?? "en")
      let sheet = IdentitySheet(code: CaseCode(code)?.description ?? code, texts: texts)
      let answers = ask ? try answers(sheet.questions) : []
      try output.write(sheet.document(answers), isConfidential: ask)
    }
  }

  private func answers(_ questions: [String]) throws -> [String] {
    guard let terminal = Terminal() else {
      throw Diagnostic(
        "no-terminal", "there is no terminal to ask on", at: nil, help: "make an empty sheet without --ask")
    }
    return questions.map { terminal.line("\($0): ") }
  }
}
