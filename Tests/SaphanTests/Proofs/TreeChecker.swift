import Reporting

/// Computes every truth of a tree as it is shown, whole, from the words that join its parts.
struct TreeChecker {
  /// What was wrong.
  private(set) var problems: [String] = []
  private var shown: [String: ShownTruth] = [:]

  /// Checks a tree; propositions of earlier trees may be referred to.
  mutating func check(_ tree: ProofTree) {
    if let id = tree.id, let kind = tree.kind {
      let key = "\(kind) \(id)"
      if tree.isShownAbove {
        if shown[key] != tree.truth { problems.append("\(key) was not shown above as \(tree.truth)") }
        return
      }
      if shown[key] != nil { problems.append("\(key) is expanded twice") }
      shown[key] = tree.truth
    }
    for part in tree.parts { check(part) }
    let expected = expected(tree)
    if let expected, expected != tree.truth {
      problems.append("\(tree.words): \(tree.truth), not \(expected)")
    }
    if tree.place == nil { problems.append("\(tree.words) has no place") }
  }

  private mutating func expected(_ tree: ProofTree) -> ShownTruth? {
    let order: [ShownTruth] = [.doesNotHold, .open, .holds]
    let truths = tree.parts.map { order.firstIndex(of: $0.truth) ?? -1 }
    guard let first = truths.first, let last = truths.last else { return nil }
    let number: Int
    switch tree.joined {
    case nil: number = first
    case "all of these"?: number = truths.min() ?? 2
    case "at least one of these"?: number = truths.max() ?? 0
    case "none of these"?: number = 2 - (truths.max() ?? 0)
    case "not this"?: number = 2 - first
    case "this holds, or may hold"?: number = first == 0 ? 0 : 2
    case "as answered"?, "the question does not apply"?: number = last
    case let joined?:
      guard joined.hasPrefix("at least "), let count = Int(joined.split(separator: " ")[2]) else {
        problems.append("\(joined) is no way to join parts")
        return nil
      }
      let certain = truths.count { $0 == 2 }
      let possible = truths.count { $0 > 0 }
      number = certain >= count ? 2 : possible < count ? 0 : 1
    }
    return order.indices.contains(number) ? order[number] : nil
  }
}
