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

  @Option(
    help: ArgumentHelp(
      "Dates to look at. Default: today; on a page also the same day two, four … twelve years ago.",
      valueName: "date"))
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
    let dates = try on.isEmpty ? usualDates() : on.compactMap(CivilDate.first(of:))
    let gaps = try ServiceGaps(pack, dates: dates)
    let report = GapReport(gaps)
    switch format {
    case .text: Console.out(report.text())
    case .csv: Console.out(report.csv())
    case .html: Console.out(GapPage(gaps).html())
    }
  }

  private func usualDates() throws -> [CivilDate] {
    let today = try Clock.today()
    guard format == .html else { return [today] }
    return (0...6).compactMap {
      CivilDate(year: today.year - 2 * $0, month: today.month, day: min(today.day, 28))
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
