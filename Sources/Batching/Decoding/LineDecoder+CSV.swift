import RuleEngine
import Source
import YAMLTree

extension LineDecoder {
  /// Decodes a row of CSV; nil with `problems` if it cannot be used.
  ///
  /// - Parameter end: where the row ends, before its line feed.
  mutating func decodeRow(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ header: CSVHeader, _ dated: DatedBatch,
    slot: Int, isOtherVersion: Bool
  ) -> LineHead? {
    let target = dated.target(slot: slot)
    begin(slot: slot)
    var head = LineHead()
    let last = end > start && end[-1] == 0x0D ? end - 1 : end
    var next: UnsafePointer<UInt8>? = start
    var column = 0
    while let place = next {
      guard let cell = CSVRow.cell(place, last, table.mapping.columnSeparator) else {
        problems.append(
          LineProblem(
            "bad-csv", "the quote that opens column \(column + 1) is not closed at the end of the cell",
            at: place - start,
            help:
              "only this line is left out; a cell that begins with a quote stands in quotes, its quotes doubled"
          ))
        return nil
      }
      if column < header.fields.count, header.fields[column] >= 0 {
        decodeCell(cell, Int(header.fields[column]), place - start, target, dated, isOtherVersion, &head)
      }
      next = cell.next
      column += 1
    }
    if column != header.fields.count {
      problems.append(
        LineProblem(
          "bad-csv", "the row has \(column) cells, the header \(header.fields.count)", at: 0,
          help: "a cell with a separator in it stands in quotes"))
    }
    if head.code.start == nil, problems.isEmpty {
      problems.append(LineProblem("missing-key", "the case has no code", at: 0))
    }
    return problems.isEmpty ? head : nil
  }

  private mutating func decodeCell(
    _ cell: CSVRow.Cell, _ field: Int, _ offset: Int, _ target: LaneTarget, _ dated: DatedBatch,
    _ isOtherVersion: Bool, _ head: inout LineHead
  ) {
    var (place, length) = (cell.start, cell.length)
    while length > 0, place.pointee == 0x20 { (place, length) = (place + 1, length - 1) }
    while length > 0, place[length - 1] == 0x20 { length -= 1 }
    if length == 0 { return }
    let entry = table.fields + field
    if entry.pointee.isFormer { noteFormer(field) }
    let fact = Int(entry.pointee.fact)
    switch entry.pointee.kind {
    case .ignored: return
    case .yesNo, .choice:
      keep(place, length, isText: true, of: fact, in: target.slot)
      if setWord(table.meaning(place, length, of: field), of: fact, target) { return }
    case .number:
      if let (number, digits) = Self.number(place), digits == length, number >= entry.pointee.least,
        number <= entry.pointee.greatest
      {
        target.set(fact, number: number)
        return keep(place, length, isText: true, of: fact, in: target.slot)
      }
    case .set, .code, .asOf, .pack: break
    }
    guard let text = Bytes.text(place, length) else {
      return problems.append(LineProblem("bad-csv", "a cell is not UTF-8", at: offset))
    }
    guard cell.hasDoubledQuotes else {
      let raw = RawValue(start: place, length: Int32(length), isText: true)
      return decode(text, raw, field, offset, target, dated, isOtherVersion, &head)
    }
    let whole = text.replacing("\"\"", with: "\"")
    decode(whole, keep(TextStyle.json.value(whole)), field, offset, target, dated, isOtherVersion, &head)
  }

  /// A cell that is not a plain value.
  private mutating func decode(
    _ text: String, _ raw: RawValue, _ field: Int, _ offset: Int, _ target: LaneTarget, _ dated: DatedBatch,
    _ isOtherVersion: Bool, _ head: inout LineHead
  ) {
    switch table.fields[field].kind {
    case .code:
      if text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
        problems.append(LineProblem("bad-csv", "a control character stands in the case's code", at: offset))
      }
      head.code = raw
    case .asOf: readDate(text, at: offset, into: &head)
    case .pack: readPack(text, at: offset, into: &head)
    case .ignored: break
    case .yesNo, .choice, .number, .set:
      let fact = Int(table.fields[field].fact)
      if let start = raw.start {
        keep(start, Int(raw.length), isText: raw.isText, of: fact, in: target.slot)
      }
      let span = Span(file: 0, start: offset, end: offset + text.utf8.count)
      let scalar = { (text: String) in YAMLNode(.scalar(YAMLScalar(text: text, style: .quoted)), at: span) }
      let isNumber = table.fields[field].kind == .number
      var node = scalar(isNumber ? DecimalText.plain(text) ?? text : text)
      if let separator = table.mapped[field].separator, table.mapping.silences[text] == nil, text != "none" {
        let members = text.split(separator: separator).map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        node = YAMLNode(.sequence(members.map(scalar)), at: span)
      }
      setSlowly(node, of: field, dated, target, isOtherVersion: isOtherVersion)
    }
  }
}

extension Substring {
  /// The text without spaces at either end.
  fileprivate var trimmingSpaces: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
