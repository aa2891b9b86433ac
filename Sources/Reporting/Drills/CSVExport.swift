public import Drills

/// A log's grades as CSV (RFC 4180), a line for each graded story, the training mark in every line.
public enum CSVExport {
  /// The table.
  public static func render(_ log: ClassLog) -> String {
    let head = [
      "training", "date", "trainee", "story", "attempt", "chosen", "announced", "highest", "verdict",
      "certainty",
      "mark", "signs_seen", "signs_missed", "signs_not_there", "services_missed", "cautions_missed",
    ]
    let rows = log.entries.compactMap { entry -> [String]? in
      guard let grade = entry.grade else { return nil }
      return [
        LogEntry.mark, entry.date, entry.trainee, entry.story, "\(entry.attempt)", grade.tier,
        grade.announced,
        grade.highest, grade.verdict.rawValue, "\(grade.certainty)", "\(grade.mark)", list(grade.signs.seen),
        list(grade.signs.missed), list(grade.signs.notThere), list(grade.services.missed),
        list(grade.cautions.missed),
      ]
    }
    return ([head] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func list(_ ids: [String]) -> String { ids.joined(separator: " ") }

  /// A field in quotes where it needs them; what a spreadsheet would take for a formula begins with an apostrophe.
  private static func field(_ text: String) -> String {
    let isNumber = Int(text) != nil
    let safe = !isNumber && "=+-@\t".contains(text.first ?? "a") ? "'" + text : text
    guard safe.contains(where: { ",\"\r\n".contains($0) }) else { return safe }
    return "\"\(safe.replacing("\"", with: "\"\""))\""
  }
}
