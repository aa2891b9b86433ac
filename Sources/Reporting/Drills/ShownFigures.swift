import Drills

/// Figures as they are printed, the same in every language.
enum ShownFigures {
  /// `85 % (78–90), 34 of 40`; a hyphen where there is nothing.
  static func share(_ proportion: Proportion) -> String {
    guard let value = proportion.value, let interval = proportion.interval else { return "-" }
    return "\(whole(value)) % (\(whole(interval.lowerBound))–\(whole(interval.upperBound))), "
      + "\(proportion.count)/\(proportion.total)"
  }

  /// Two decimals: `0.70`.
  static func decimals(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    let rest = hundredths % 100
    return "\(sign)\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A share in hundredths.
  static func whole(_ value: Double) -> Int { Int((value * 100).rounded()) }
}
