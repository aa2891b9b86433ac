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
