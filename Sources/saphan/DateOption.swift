import ArgumentParser
import Source

/// The date to judge on: shared by all commands that evaluate.
struct DateOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Judge as of this date.", discussion: "Default: the case's own date, else today.", valueName: "date"))
  var asOf: String?

  /// The date given, if any.
  var value: CivilDate? { asOf.flatMap(CivilDate.first(of:)) }

  func validate() throws {
    if asOf != nil, value == nil {
      throw ValidationError("--as-of takes a date such as 2018-11-01")
    }
  }
}
