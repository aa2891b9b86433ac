import Interviewing

extension DrillSession {
  /// Takes lines one after the other, as if somebody typed them and read every page, to the end of the lines or of the session.
  ///
  /// - Returns: what is to be logged.
  public mutating func play(_ lines: [String]) -> [LogEntry] {
    var rest = lines[...]
    while !isEnded {
      if step.isPage {
        turnPage()
      } else if step == .next {
        _ = take(TypedText(raw: "1", keys: "1"))
      } else if let line = rest.popFirst() {
        _ = take(TypedText(raw: line, keys: line))
      } else {
        stop()
      }
    }
    return takeEntries()
  }
}
