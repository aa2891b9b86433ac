public import Source

/// A day, month or year as a person types it, in any of the three languages, eras and kinds of digits.
///
/// `15/7/2560`, `15 ກໍລະກົດ 2017`, `วันที่ ๑๕ ก.ค. พ.ศ. ๒๕๖๐`, `July 2017`, `2017-07-15`, `2560`. The day stands before the
/// month, as in Laos and Thailand; years have four digits, since `60` could be a year of either era.
public struct TypedDate: Sendable, Hashable {
  /// The day, or the first of the month or year.
  public let first: CivilDate
  /// The day, or the last of the month or year.
  public let last: CivilDate

  /// The day, if one was typed.
  public var day: CivilDate? { first == last ? first : nil }

  /// Reads a date; nil for anything else, for a day that does not exist, and where year and era contradict each other.
  public init?(_ text: some StringProtocol) {
    var words = DateWords()
    guard words.read(Digits.ascii(text)), let parts = Parts(words) else { return nil }
    guard let year = Years.common(parts.year, in: words.era) else { return nil }
    if let other = words.otherYear, Years.common(other, in: words.otherEra) != year { return nil }
    guard let first = CivilDate(year: year, month: parts.month ?? 1, day: parts.day ?? 1) else { return nil }
    self.first = first
    if parts.day != nil {
      last = first
    } else {
      guard let last = Self.last(year: year, month: parts.month) else { return nil }
      self.last = last
    }
  }

  private static func last(year: Int, month: Int?) -> CivilDate? {
    guard let month, month < 12 else { return CivilDate(year: year, month: 12, day: 31) }
    return CivilDate(year: year, month: month + 1, day: 1)
      .flatMap { CivilDate(daysSinceEpoch: $0.daysSinceEpoch - 1) }
  }

  /// Which of the numbers is what.
  private struct Parts {
    let year: Int
    var month: Int?
    var day: Int?

    init?(_ words: DateWords) {
      // The year comes last, or first as in 2017-07-15.
      let isYearFirst = words.numbers.count > 1 && words.numbers[0].count == 4
      let numbers = isYearFirst ? words.numbers.reversed() : words.numbers
      guard let last = numbers.last, last.count == 4, let year = Int(last), last.first != "0" else {
        return nil
      }
      let others = numbers.dropLast().map { $0.count <= 2 ? Int($0) : nil }
      guard others.allSatisfy({ $0 != nil }) else { return nil }
      self.year = year
      switch (words.month, others.count) {
      case (nil, 0): break
      case (nil, 1): month = others[0]
      case (nil, 2): (day, month) = (others[0], others[1])
      case (let named?, 0): month = named
      case (let named?, 1): (day, month) = (others[0], named)
      default: return nil
      }
    }
  }
}
