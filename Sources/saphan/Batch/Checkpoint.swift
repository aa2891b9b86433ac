#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Crypto
import Source

/// How far a run has come, kept beside its answers so that it can be continued after an interruption.
///
/// It names no case and holds no answer.
struct Checkpoint {
  /// How much was done.
  struct Counts: Equatable {
    var cases = 0
    var refused = 0
    /// Cases that an earlier run had done.
    var casesBefore = 0
  }

  /// The hash of everything that decides what is written: rules, mappings, options.
  var settings: String
  /// The date that counted as today.
  var today: CivilDate
  var position = InputPosition()
  /// The hash of all input before the position.
  var read = ""
  var counts = Counts()
  var answerBytes = 0
  var rejectBytes = 0

  /// SHA-256 in hexadecimal.
  static func hash(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// What is written to the file: a word and its value on each line.
  var text: String {
    """
    saphan-batch 2
    settings \(settings)
    today \(today)
    input \(position.input)
    offset \(position.offset)
    lines \(position.lines)
    read \(read)
    cases \(counts.cases)
    refused \(counts.refused)
    answers \(answerBytes)
    rejects \(rejectBytes)

    """
  }

  /// Reads what `text` wrote; nil for anything else.
  init?(_ text: String) {
    var values: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2 else { return nil }
      values[words[0]] = words[1]
    }
    /// Larger ones than any run has could not be counted on from.
    func number(_ key: Substring, from least: Int = 0) -> Int? {
      values[key].flatMap { Int($0) }.flatMap { (least..<1 << 56).contains($0) ? $0 : nil }
    }
    guard values["saphan-batch"] == "2", let settings = values["settings"], let read = values["read"],
      let today = values["today"].flatMap({ CivilDate.first(of: String($0)) }), let input = number("input"),
      let offset = number("offset", from: 1), let lines = number("lines"), let cases = number("cases"),
      let refused = number("refused"), let answers = number("answers"), let rejects = number("rejects"),
      lines <= offset
    else { return nil }
    self.init(settings: String(settings), today: today)
    position = InputPosition(input: input, offset: offset, lines: lines)
    self.read = String(read)
    counts = Counts(cases: cases, refused: refused, casesBefore: cases)
    (answerBytes, rejectBytes) = (answers, rejects)
  }

  init(settings: String, today: CivilDate) {
    self.settings = settings
    self.today = today
  }

  /// Where a note is written before it takes its place.
  static func draft(of path: String) -> String { path + ".new" }

  /// Puts the file in its place in one step.
  func write(to path: String) throws(Diagnostic) {
    let draft = Self.draft(of: path)
    try Self.write(Array(text.utf8), to: draft)
    guard rename(draft, path) == 0 else {
      throw Diagnostic("unwritable-file", .error, "the file `\(path)` cannot be written", at: nil)
    }
    OutputFile.synchronizeFolder(of: path)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    var file = try OutputFile(path, keeping: 0)
    try file.write(bytes)
    try file.synchronize()
  }

  /// Takes the file away.
  static func remove(_ path: String) { unlink(path) }
}
