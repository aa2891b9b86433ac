public import RuleLanguage
public import Scenarios

/// How many questions interviews took, as plain text: misses first.
public enum InterviewStatisticsText {
  /// The statistics over interviews under this pack.
  public static func render(_ statistics: InterviewStatistics, _ pack: Pack) -> String {
    var text = misses(statistics)
    for (id, determination) in pack.determinations.enumerated() {
      let tiers = determination.tiers
      let width = tiers.map { $0.id.utf8.count + 10 }.max() ?? 0
      text += "\n\(padded(determination.id, width))  cases   until settled         until the end\n"
      text += "\(padded("", width))         median  most  share  median  most  share\n"
      for tier in tiers.indices.reversed() {
        text += line(tiers[tier].id, statistics.counts(of: id, tiers: [tier]), width)
        if tier > 0, tier < tiers.count - 1 {
          text += line("  and above", statistics.counts(of: id, tiers: tier..<tiers.count), width)
        }
      }
    }
    return text
  }

  private static func misses(_ statistics: InterviewStatistics) -> String {
    let lines = statistics.misses.map { "MISS \($0.code): \($0.differences.joined(separator: ", "))\n" }
    let refused = statistics.refused == 0 ? "" : "; \(statistics.refused) did not want to talk"
    return lines.joined()
      + "\(statistics.misses.count) of \(statistics.interviewCount) interviews differ from the full form\(refused)\n"
  }

  private static func line(_ name: String, _ counts: [InterviewStatistics.Count], _ width: Int) -> String {
    guard !counts.isEmpty else { return "\(padded(name, width))  \(left(0, 5))\n" }
    let columns = [counts.map(\.untilSettled), counts.map(\.untilEnd)].map { numbers in
      let shares = zip(numbers, counts).map { 100 * $0 / max(1, $1.fullForm) }
      return "\(left(median(numbers), 6))  \(left(numbers.max() ?? 0, 4))  \(left(median(shares), 4))%"
    }
    return "\(padded(name, width))  \(left(counts.count, 5))  \(columns.joined(separator: "  "))\n"
  }

  private static func median(_ numbers: [Int]) -> Int { InterviewStatistics.Count.median(numbers) ?? 0 }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  private static func left(_ number: Int, _ width: Int) -> String {
    let text = "\(number)"
    return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
