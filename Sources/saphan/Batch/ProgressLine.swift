/// One line on a terminal that says how far a run is; nothing elsewhere.
struct ProgressLine {
  /// Bytes of every input, where all have a size.
  let total: Int?
  /// Bytes of the inputs before each.
  let before: [Int]
  /// How many bytes were done before this run.
  let done: Int
  private let started = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant?

  init(total: Int?, before: [Int], done: Int) {
    self.total = total
    self.before = before
    self.done = done
  }

  /// Shows it again, at most five times a second.
  mutating func show(_ counts: Checkpoint.Counts, position: InputPosition) {
    let now = ContinuousClock.now
    if let lastShown, now - lastShown < .milliseconds(200) { return }
    lastShown = now
    let seconds = Double((now - started) / .seconds(1))
    let bytes = (position.input < before.count ? before[position.input] : 0) + position.offset
    Console.err("\r\u{1B}[K" + Self.text(counts, seconds: seconds, bytes: bytes, done: done, total: total))
  }

  /// Takes the line away, so that a message can stand in its place.
  mutating func clear() {
    if lastShown != nil { Console.err("\r\u{1B}[K") }
  }

  /// What the line says.
  static func text(
    _ counts: Checkpoint.Counts, seconds: Double, bytes: Int, done: Int, total: Int?
  ) -> String {
    var text = "\(counts.cases) cases"
    if counts.refused > 0 { text += ", \(counts.refused) refused" }
    guard seconds > 0 else { return text }
    text += " · \(Int(Double(counts.cases - counts.casesBefore) / seconds)) a second"
    guard let total, bytes > done, total >= bytes else { return text }
    let left = Int(Double(total - bytes) * seconds / Double(bytes - done))
    let (minutes, rest) = (left / 60, left % 60)
    return text + " · \(minutes):\(rest < 10 ? "0" : "")\(rest) left"
  }
}
