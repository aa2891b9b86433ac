/// A place as people count it: line and column, both from 1.
public struct SourcePosition: Hashable, Sendable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int

  /// The place at a line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Compares the lines, then the columns.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
