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

/// A row of CSV (RFC 4180): cells between separators, quotes around a cell that holds one, a quote, or a line's end.
enum CSVRow {
  /// Where a row ends: at its line feed, or at `end`; where its quotes do not fit, at its first line's.
  static func end(
    of start: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>, _ separator: UInt8
  ) -> UnsafePointer<UInt8> {
    switch CSVExtent(of: start, end - start, separator: separator) {
    case .whole(let length), .broken(let length): start + length
    case .open(isQuoted: true): start + (CSVExtent.firstLine(start, end - start) ?? end - start)
    case .open(isQuoted: false): end
    }
  }

  /// Whether a row has no byte but spaces and its end; a separator parts cells, even a tab.
  static func isBlank(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ separator: UInt8
  ) -> Bool {
    var place = start
    while place < end, place.pointee == 0x20 || place.pointee == 0x0D, place.pointee != separator {
      place += 1
    }
    return place >= end
  }

  /// One cell: its bytes without quotes, whether quotes in it are doubled, and where the next one begins.
  struct Cell {
    let start: UnsafePointer<UInt8>
    let length: Int
    let hasDoubledQuotes: Bool
    /// Behind the separator; nil where the row ends.
    let next: UnsafePointer<UInt8>?
  }

  /// The cell at a place of a row that ends at `end`; nil where quotes that open it do not close it.
  ///
  /// A quote elsewhere in a cell is a character like any other.
  @inline(__always)
  static func cell(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ separator: UInt8
  ) -> Cell? {
    if start < end, start.pointee == UInt8(ascii: "\"") { return quotedCell(start, end, separator) }
    var place = start
    while place < end, place.pointee != separator { place += 1 }
    return Cell(
      start: start, length: place - start, hasDoubledQuotes: false, next: place < end ? place + 1 : nil)
  }

  private static func quotedCell(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ separator: UInt8
  ) -> Cell? {
    var place = start + 1
    var hasDoubledQuotes = false
    while place < end {
      if place.pointee != UInt8(ascii: "\"") {
        place += 1
      } else if place + 1 < end, place[1] == UInt8(ascii: "\"") {
        hasDoubledQuotes = true
        place += 2
      } else {
        break
      }
    }
    guard place < end, place + 1 == end || place[1] == separator else { return nil }
    return Cell(
      start: start + 1, length: place - start - 1, hasDoubledQuotes: hasDoubledQuotes,
      next: place + 1 < end ? place + 2 : nil)
  }

  /// The texts of a whole row, broken UTF-8 repaired.
  static func texts(_ row: [UInt8], _ separator: UInt8) -> [String] {
    var bytes = row
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    let count = bytes.count
    bytes += [UInt8](repeating: 0, count: Bytes.slack)
    var texts: [String] = []
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      var next: UnsafePointer<UInt8>? = start
      while let place = next, let cell = cell(place, start + count, separator) {
        texts.append(text(cell))
        next = cell.next
      }
    }
    return texts
  }

  /// A cell's text, broken UTF-8 repaired.
  static func text(_ cell: Cell) -> String {
    let text = String(decoding: UnsafeBufferPointer(start: cell.start, count: cell.length), as: UTF8.self)
    guard cell.hasDoubledQuotes else { return text }
    return text.replacing("\"\"", with: "\"")
  }
}
