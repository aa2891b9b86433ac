import Localisation
import Reporting

/// How an interview is shown, and how its lines are read.
protocol Face {
  /// Speaks the language of these words from now on.
  mutating func use(_ texts: ProgramTexts)

  /// Shows what was said and what is waited for.
  ///
  /// - Returns: false if nobody can see it any more.
  mutating func show(_ notices: [ScreenLine], _ step: [ScreenLine]) -> Bool

  /// Shows the page of a result.
  ///
  /// - Returns: how it was left: an empty line, unless something ended it.
  mutating func show(page: [ScreenLine]) -> Reading

  /// The next line.
  mutating func readLine() -> Reading
}

/// What was read.
enum Reading: Hashable {
  /// A line without its end.
  case line(String)
  /// The input is over, or nobody sees the output any more.
  case end
  /// The program is asked to end, by this signal.
  case signal(Int32)
}
