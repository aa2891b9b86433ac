public import Source
import YAMLTree

/// A case's text with what can be read of it without its pack: the code and the record.
///
/// Lists, retention and the fate of referrals need no more than that, and changing the record here leaves every byte of the answers
/// as it is, also those that the pack of today no longer knows.
public struct CaseDocument: Sendable {
  /// The text.
  public private(set) var text: [UInt8]
  /// The case's code.
  public let code: String
  /// The pack it was recorded with.
  public let pack: PackReference?
  /// What is kept beside the answers.
  public private(set) var record: CaseRecord
  /// Where `record:` stands in the text; empty at its end where there is none.
  private var recordRange: Range<Int>

  /// Reads a case's text.
  ///
  /// - Returns: the document and what was wrong; no document if anything was.
  public static func read(_ file: SourceFile) -> (document: CaseDocument?, diagnostics: [Diagnostic]) {
    let (root, problems) = YAMLTree.parse(file)
    guard let root else { return (nil, problems) }
    var reader = RecordReader()
    guard let code = root.value(of: "case")?.plainText?.value else {
      reader.report("missing-key", "the case has no `case`", at: root.span)
      return (nil, problems + reader.diagnostics)
    }
    if let mark = root.pairs?.first(where: { $0.key.value == "training" }) {
      reader.report("training-case", "this was made up for learning, and is no real case", at: mark.key.span)
    }
    var record = CaseRecord()
    var range = file.bytes.count..<file.bytes.count
    if let pair = root.pairs?.first(where: { $0.key.value == "record" }) {
      record = reader.read(pair.value)
      range = Int(pair.key.span.start)..<Int(pair.value.span.end)
    }
    let all = problems + reader.diagnostics
    if all.contains(where: { $0.severity == .error }) { return (nil, all) }
    let pack = root.value(of: "pack")?.plainText.flatMap { PackReference($0.value) }
    return (
      CaseDocument(text: file.bytes, code: code, pack: pack, record: record, recordRange: range), all
    )
  }

  /// Puts another record in the place of this one.
  public mutating func replace(_ record: CaseRecord) {
    var written = YAMLText()
    record.write(to: &written)
    var bytes = written.bytes
    let isAtLineStart = text[..<recordRange.lowerBound].last == UInt8(ascii: "\n")
    if !isAtLineStart, recordRange.lowerBound > 0 { bytes.insert(UInt8(ascii: "\n"), at: 0) }
    let rest = text[recordRange.upperBound...]
    if bytes.last == UInt8(ascii: "\n"), rest.first == UInt8(ascii: "\n") { bytes.removeLast() }
    text = Array(text[..<recordRange.lowerBound]) + bytes + rest
    recordRange = recordRange.lowerBound..<(recordRange.lowerBound + bytes.count)
    self.record = record
  }
}
