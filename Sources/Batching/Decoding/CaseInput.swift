import CaseFormat
import RuleEngine
import RuleLanguage

/// One case of the input, as it is decoded.
enum CaseInput {
  /// A line with one JSON object.
  case json(UnsafePointer<UInt8>, end: UnsafePointer<UInt8>)
  /// A row of CSV.
  case row(UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, CSVHeader)
  /// A case that has been read.
  case file(CaseFile)
}

extension LineDecoder {
  /// Decodes a case into the next lane of a batch; nil with `problems` if it cannot be used.
  mutating func decode(
    _ input: CaseInput, _ dated: DatedBatch, slot: Int, isOtherVersion: Bool
  ) -> LineHead? {
    switch input {
    case .json(let start, let end):
      decodeJSON(start, end, dated, slot: slot, isOtherVersion: isOtherVersion)
    case .row(let start, let end, let header):
      decodeRow(start, end, header, dated, slot: slot, isOtherVersion: isOtherVersion)
    case .file(let record): decodeRecord(record, dated, slot: slot)
    }
  }

  private mutating func decodeRecord(_ record: CaseFile, _ dated: DatedBatch, slot: Int) -> LineHead? {
    begin(slot: slot)
    var head = LineHead()
    head.code = keep(TextStyle.json.value(record.code))
    head.asOf = record.asOf
    for (fact, statements) in record.answers.statements.enumerated() where !statements.isEmpty {
      dated.batch.set(fact, in: dated.used, to: statements)
      noteDiffering(statements, fact)
      guard rawValues != nil else { continue }
      let text = keep(StatementText(pack.facts[fact]).json(statements))
      if let start = text.start { keep(start, Int(text.length), isText: false, of: fact, in: slot) }
    }
    return head
  }
}
