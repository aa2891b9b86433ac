/// How much of a whole was reached, and how much of it the pack asks for.
struct Share: Encodable, Sendable {
  let count: Int
  let of: Int
  /// In percent.
  let asked: Int

  init(_ part: (count: Int, of: Int), asked: Int) {
    (count, of) = part
    self.asked = asked
  }

  /// In whole percent, never more than it is; a whole of nothing is reached.
  var percent: Int { of == 0 ? 100 : count * 100 / of }

  /// "1402 of 1410 (99 %)".
  var text: String { "\(count) of \(of) (\(percent) %)" }

  /// What the pack asks for, where that is not reached: "the pack asks for 100 % of the conditions: …".
  func shortfall(_ what: String) -> String? {
    count * 100 >= asked * of ? nil : "the pack asks for \(asked) % of the \(what): \(text)"
  }
}
