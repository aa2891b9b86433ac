import ArgumentParser
import CaseFormat
import CaseStore
import Reporting
import Source

/// `saphan case list`: which cases there are.
struct CaseListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the cases of a folder, those that should be deleted first.",
    discussion: """
      Shows each case's code, the day of the interview, the result announced, whether it is a draft, and until when it may \
      be kept. Cases with another passphrase are counted, not listed.
      """)

  @Argument(help: ArgumentHelp("Folders of cases.", valueName: "folder"))
  var folders: [String]

  @OptionGroup var passphrase: PassphraseOption

  @Option(help: "How to print: text or json.")
  var format: ReportFormat = .text

  func run() throws {
    try withCases { files in
      let today = try Clock.today()
      let shelf = CaseShelf(folders)
      let places = try shelf.places()
      var opened = OpenedCases()
      if !places.isEmpty {
        var ring = KeyRing(try passphrase.read())
        try opened.open(places, &ring, &files)
      }
      let lines = opened.cases.map { place, document in
        CaseLine(code: place.code.description, document.record, folder: place.vault.folder, today: today)
      }.sorted(by: CaseLine.comesFirst)
      switch format {
      case .text: Console.out(CaseList.render(lines))
      case .json: Console.out(try JSONReport.render(lines))
      }
      try opened.finish(files)
    }
  }
}
