extension CivilDate {
  /// The first day of `2017`, `2017-07` or `2017-07-15`; nil for anything else.
  public static func first(of text: String) -> CivilDate? {
    guard let parts = parts(of: text) else { return nil }
    return CivilDate(
      year: parts[0], month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1)
  }

  /// The last day of `2017`, `2017-07` or `2017-07-15`; nil for anything else.
  public static func last(of text: String) -> CivilDate? {
    guard let parts = parts(of: text) else { return nil }
    let month = parts.count > 1 ? parts[1] : 12
    let day = parts.count > 2 ? parts[2] : days(inMonth: month, of: parts[0])
    return CivilDate(year: parts[0], month: month, day: day)
  }

  /// One to three numbers, written with four, two and two ASCII digits.
  private static func parts(of text: String) -> [Int]? {
    let fields = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard fields.count <= 3 else { return nil }
    var parts: [Int] = []
    for (field, width) in zip(fields, [4, 2, 2]) {
      guard field.count == width else { return nil }
      var number = 0
      for byte in field {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      parts.append(number)
    }
    return parts
  }
}
