import DecisionDiagrams
import PolicyAnalysis

/// How many cases of how many, in digits that can be read.
///
/// Up to fifteen digits stand as they are. Longer numbers are given in powers of ten, of which only the two digits shown are rounded, and with
/// the share that they are.
struct CountWords {
  /// How large a part of all cases it is.
  enum Share: Equatable {
    /// So many percent: "38", or ">99" for nearly all.
    case percent(String)
    /// One in so many.
    case oneIn(String)
  }

  /// "1,234" or "3.1 × 10^24".
  let holding: String
  /// The same of all combinations.
  let all: String
  /// The share; nil where the numbers say it themselves.
  let share: Share?

  init(_ count: CaseCount) {
    holding = Self.words(count.holding)
    all = Self.words(count.all)
    share = Self.isLong(count.all) ? Self.share(count.holding, count.all) : nil
  }

  private static func digits(_ number: Natural) -> [Character] { number.description.filter { $0 != "," } }

  private static func isLong(_ number: Natural) -> Bool { digits(number).count > 15 }

  private static func words(_ number: Natural) -> String {
    isLong(number) ? power(digits(number)) : "\(number)"
  }

  /// Digits as "3.1 × 10^24".
  private static func power(_ digits: [Character]) -> String {
    let leading = Int(String(digits.prefix(3))) ?? 0
    let rounded = (leading + 5) / 10
    let (mantissa, exponent) = rounded == 100 ? (10, digits.count) : (rounded, digits.count - 1)
    return "\(mantissa / 10).\(mantissa % 10) × 10^\(exponent)"
  }

  private static func share(_ holding: Natural, _ all: Natural) -> Share {
    if holding == all { return .percent("100") }
    let (part, whole) = (digits(holding), digits(all))
    // Seventeen digits of each and the difference in length are more than what is shown of the share.
    let (front, back) = (String(part.prefix(17)), String(whole.prefix(17)))
    var times = (Double(back) ?? 1) / (Double(front) ?? 1)
    var zeros = whole.count - back.count - (part.count - front.count)
    while zeros > 0, times < 1e12 { (times, zeros) = (times * 10, zeros - 1) }
    guard times > 100 else {
      let percent = (100 / times).rounded()
      return .percent(percent >= 100 ? ">99" : "\(Int(percent))")
    }
    let digits = Array("\(Int(times.rounded()))") + Array(repeating: "0" as Character, count: zeros)
    return .oneIn(digits.count > 15 ? power(digits) : "\(Natural(Int(String(digits)) ?? 0))")
  }
}
