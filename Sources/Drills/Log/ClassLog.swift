#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Source

/// What a class did, read from its log: JSON Lines, to which only is added.
public struct ClassLog: Sendable {
  /// The entries, in the order in which they were written.
  public private(set) var entries: [LogEntry]
  /// The numbers of lines that cannot be read, from 1, the last one left out that a kill has cut off.
  public private(set) var unreadable: [Int] = []

  /// A log of these entries.
  public init(_ entries: [LogEntry] = []) { self.entries = entries }

  /// Reads a log.
  ///
  /// A last line without its line end was being written when the program was killed; it is left out. Other lines that cannot be read, or
  /// that lack the training mark, are counted.
  public init(bytes: [UInt8]) {
    var entries: [LogEntry] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let decoder = JSONDecoder()
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let entry = try? decoder.decode(LogEntry.self, from: Data(line))
      if let entry, entry.training == LogEntry.mark, entry.format == 1 {
        entries.append(entry)
      } else if index < lines.count - 1 {
        unreadable.append(index + 1)
      }
    }
    self.entries = entries
  }

  /// The line of an entry, with its line end; the same bytes for the same entry.
  public static func line(_ entry: LogEntry) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(entry)) + [UInt8(ascii: "\n")]
  }

  /// Adds an entry.
  public mutating func add(_ entry: LogEntry) { entries.append(entry) }

  /// The entries of one trainee.
  public func entries(of trainee: String) -> [LogEntry] { entries.filter { $0.trainee == trainee } }

  /// Which attempt a trainee's next one at a story is, from 1.
  public func nextAttempt(of trainee: String, at story: String) -> Int {
    (entries(of: trainee).filter { $0.story == story }.map(\.attempt).max() ?? 0) + 1
  }

  /// A trainee's attempt that was begun last and never graded: its entries.
  ///
  /// - Parameter pack: the pack that is drilled now; answers given under another are not taken up.
  public func interrupted(_ trainee: String, pack: String) -> [LogEntry]? {
    let own = entries(of: trainee)
    guard let begun = own.last(where: { $0.deed == .begin }), begun.pack == pack else { return nil }
    let attempt = own.filter { $0.story == begun.story && $0.attempt == begun.attempt }
    return attempt.contains { $0.deed == .graded } ? nil : attempt
  }

  /// Stories whose advice was wrong on purpose and that a trainee was not told about yet.
  public func unrevealed(_ trainee: String) -> [String] {
    var open: [String] = []
    for entry in entries(of: trainee) {
      if entry.deed == .advice, entry.wasWrong == true, !open.contains(entry.story) {
        open.append(entry.story)
      }
      if entry.deed == .revealed { open.removeAll { $0 == entry.story } }
    }
    return open
  }

  /// What a trainee has to meet again: signs by id, and stories whose tier was not right, as `story:` and their id.
  public func schedule(of trainee: String) -> RepetitionSchedule {
    var schedule = RepetitionSchedule()
    for entry in entries(of: trainee) where entry.deed == .graded {
      guard let grade = entry.grade, let day = CivilDate.first(of: entry.date) else { continue }
      for sign in grade.signs.missed { schedule.record(sign, wasSeen: false, on: day) }
      for sign in grade.signs.seen { schedule.record(sign, wasSeen: true, on: day) }
      let isRight = grade.verdict == .right || grade.verdict == .cautious
      schedule.record(Self.storyKey(entry.story), wasSeen: isRight, on: day)
    }
    return schedule
  }

  /// A story's key in a schedule.
  public static func storyKey(_ story: String) -> String { "story:\(story)" }
}
