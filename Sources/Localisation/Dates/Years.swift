/// Years of the Buddhist era, which offices in Thailand write and people in Laos know.
public enum Years {
  /// The era in which a year is counted.
  public enum Era: Sendable, Hashable {
    /// A.D., ຄ.ສ., ค.ศ.
    case common
    /// B.E., ພ.ສ., พ.ศ.: 543 more.
    case buddhist
  }

  /// How many years the Buddhist era is ahead.
  public static let difference = 543

  /// A typed year as a year A.D.: from 2400 to 2700 it can only be a year of the Buddhist era.
  public static func common(_ typed: Int) -> Int { common(typed, in: nil) ?? typed }

  /// A typed year as a year A.D., in the era that was typed with it.
  ///
  /// - Returns: nil if the year and the era contradict each other, as in พ.ศ. 2017.
  public static func common(_ typed: Int, in era: Era?) -> Int? {
    let found: Era = (2400...2700).contains(typed) ? .buddhist : .common
    guard era == nil || era == found else { return nil }
    return found == .buddhist ? typed - difference : typed
  }

  /// A year of the common era as one of the Buddhist era.
  public static func buddhist(_ common: Int) -> Int { common + difference }
}
