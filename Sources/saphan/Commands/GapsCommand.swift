public import ArgumentParser
import PolicyAnalysis
import Reporting
import RuleLanguage
import Source

/// `saphan gaps`: says for whom, where and when nobody helps.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "Say for whom, where and when no service answers a need.",
    discussion: "Whom a service accepts is decided over all cases of each group that the pack names.")

  @OptionGroup var packOption: PackOption

  @Option(help: ArgumentHelp("Dates to look at; by default today.", valueName: "date"))
  var on: [String] = []

  @Option(help: "How to write it: text, csv or html.")
  var format: GapFormat = .text

  func validate() throws {
    if on.contains(where: { CivilDate.first(of: $0) == nil }) {
      throw ValidationError("--on takes dates such as 2018-11-01")
    }
  }

  func run() throws {
    var files = SourceFiles()
    let pack = try packOption.load(files: &files).pack
    let dates = try on.isEmpty ? [Clock.today()] : on.compactMap(CivilDate.first(of:))
    let report = GapReport(try ServiceGaps(pack, dates: dates))
    switch format {
    case .text: Console.out(report.text())
    case .csv: Console.out(report.csv())
    case .html: Console.out(report.html())
    }
  }
}

/// How gaps are written.
public enum GapFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// For people.
  case text
  /// For tables.
  case csv
  /// A page with a grid of places.
  case html
}
