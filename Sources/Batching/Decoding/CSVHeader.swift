import Source

/// Which field each column of a CSV file is.
struct CSVHeader {
  /// Field numbers by column; -1 for a column that means nothing here.
  let fields: [Int32]

  /// Resolves the names in the first row.
  ///
  /// - Throws: a diagnostic about a column that the mapping does not know, that stands there twice, or that is missing.
  init(_ row: [UInt8], _ table: borrowing FieldTable, name: String) throws(Diagnostic) {
    var fields: [Int32] = []
    var (names, meanings): ([String: Int], [Int32: Int]) = ([:], [:])
    let columns = CSVRow.texts(row, table.mapping.columnSeparator)
    for (index, text) in columns.enumerated() {
      let field = Self.number(of: text, table)
      if let first = names.updateValue(index, forKey: text) {
        throw Self.twice(first, index, columns, isKnown: field >= 0, name)
      }
      if field < 0, !table.mapping.ignoresRest { throw Self.unknown(index, columns, table, name) }
      if field >= 0, let first = meanings.updateValue(index, forKey: table.fields[field].meaning) {
        throw Self.twice(first, index, columns, isKnown: true, name)
      }
      fields.append(Int32(field))
    }
    guard fields.contains(where: { $0 >= 0 && table.fields[Int($0)].kind == .code }) else {
      throw Diagnostic(
        "missing-column", "\(name) has no column with the case's code", at: nil,
        help: "name it `case`, or say in the input mapping which one it is: `case: Case number`")
    }
    self.fields = fields
  }

  private static func number(of name: String, _ table: borrowing FieldTable) -> Int {
    let bytes = Array(name.utf8) + [UInt8](repeating: 0, count: 8)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { table.names.meaning($0, bytes.count - 8) } ?? -1
    }
  }

  /// A column that the mapping does not know: by its name, where the whole row looks like names.
  ///
  /// A file without a header begins with a case, which is not shown.
  private static func unknown(
    _ index: Int, _ columns: [String], _ table: borrowing FieldTable, _ name: String
  ) -> Diagnostic {
    let mapping = "say in the input mapping which fact it is, or that it is ignored"
    guard columns.allSatisfy(FieldName.looksLikeID) else {
      return Diagnostic(
        "unknown-column", "column \(index + 1) of \(name) means nothing to the pack", at: nil,
        help: "has the file a header? if so, \(mapping)")
    }
    let near = nearestWord(to: columns[index], among: table.mapping.fields.keys)
    return Diagnostic(
      "unknown-column", "\(name) has a column `\(columns[index])`, which means nothing to the pack", at: nil,
      help: near.map { "did you mean `\($0)`?" } ?? mapping)
  }

  private static func twice(
    _ first: Int, _ second: Int, _ columns: [String], isKnown: Bool, _ name: String
  ) -> Diagnostic {
    if columns[first] != columns[second] {
      return Diagnostic(
        "duplicate-column", "`\(columns[first])` and `\(columns[second])` in \(name) mean the same", at: nil,
        help: "say in the input mapping which of them is ignored")
    }
    return Diagnostic(
      "duplicate-column",
      isKnown || columns.allSatisfy(FieldName.looksLikeID)
        ? "\(name) has two columns `\(columns[first])`"
        : "columns \(first + 1) and \(second + 1) of \(name) have the same name", at: nil)
  }
}
