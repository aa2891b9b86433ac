#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Source

/// The machine's date: read here, and passed on as a value.
enum Clock {
  /// Today where the machine stands.
  static func today() throws(Diagnostic) -> CivilDate {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let year = Int(parts.tm_year) + 1900
    if let date = CivilDate(year: year, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) { return date }
    throw Diagnostic(
      "no-clock", .error, "this machine does not know what day it is", at: nil,
      help: "name the date with `--as-of`")
  }

  /// Seconds on a clock that only goes forward, whatever is done to the time of day.
  static func seconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec)
  }
}
