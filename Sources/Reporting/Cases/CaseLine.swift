public import CaseFormat
public import Source

/// One case of a list: what an officer needs to find it, and whether it may still be kept.
public struct CaseLine: Hashable, Sendable, Encodable {
  /// The code.
  public let code: String
  /// The day of the interview.
  public let date: String?
  /// The id of the tier that was announced.
  public let announced: String?
  /// Whether the interview is not over.
  public let isDraft: Bool
  /// The last day on which it may be kept.
  public let keepUntil: String?
  /// Whether that day is over.
  public let isOverdue: Bool
  /// The folder it lies in.
  public let folder: String

  /// The line of a case.
  public init(code: String, _ record: CaseRecord, folder: String, today: CivilDate) {
    self.code = code
    date = record.date?.description
    announced = record.announced
    isDraft = record.isDraft
    keepUntil = record.keepUntil?.description
    isOverdue = record.isOverdue(on: today)
    self.folder = folder
  }

  /// Overdue cases first, then by the day until which they may be kept, then by the day of the interview.
  public static func comesFirst(_ left: CaseLine, _ right: CaseLine) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] {
    [isOverdue ? "0" : "1", keepUntil ?? "9", date ?? "9", code, folder]
  }
}

/// A list of cases as a table of plain text.
///
/// In English only: a table has columns, and terminals disagree where a column to the right of Lao or Thai begins.
public enum CaseList {
  private static let headings = ["CODE", "DATE", "ANNOUNCED", "STATE", "KEEP UNTIL", ""]
  private static let noEntry = "-"

  /// One line a case, in the order given, under a line of headings.
  public static func render(_ lines: [CaseLine]) -> String {
    if lines.isEmpty { return "There are no cases.\n" }
    let showsFolder = Set(lines.map(\.folder)).count > 1
    let rows = [headings] + lines.map { row($0, showsFolder: showsFolder) }
    let widths = rows[0].indices.map { column in rows.map { DisplayWidth.cells(of: $0[column]) }.max() ?? 0 }
    return rows.map { line($0, widths) + "\n" }.joined()
  }

  private static func row(_ line: CaseLine, showsFolder: Bool) -> [String] {
    let remarks = [line.isOverdue ? "OVERDUE" : nil, showsFolder ? line.folder : nil].compactMap { $0 }
    let cells = [
      line.code, line.date ?? noEntry, line.announced ?? noEntry,
      line.isDraft ? "draft" : "complete", line.keepUntil ?? noEntry,
      remarks.joined(separator: "  "),
    ]
    return cells.map { VisibleText.of($0) }
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = ""
    for (cell, width) in zip(cells, widths) {
      text += cell + String(repeating: " ", count: width - DisplayWidth.cells(of: cell) + 2)
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension JSONReport {
  /// A list of cases as an array.
  public static func render(_ lines: [CaseLine]) throws -> String { try text(lines) }
}
