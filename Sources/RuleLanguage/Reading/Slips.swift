import Source
import YAMLTree

/// Keys whose value is a condition.
private let conditionKeys = ["when", "ask_when", "accepts"]

/// Slips of the pen that put a key where it does not belong, so that one of them is one mistake.
extension PackReader {
  /// The pairs with what stands beside a key without a value, instead of below it, put below it.
  mutating func indented(_ pairs: [YAMLNode.Pair], _ allowed: [String]) -> [YAMLNode.Pair] {
    var result: [YAMLNode.Pair] = []
    var rest = pairs[...]
    while let pair = rest.popFirst() {
      var inner: [YAMLNode.Pair] = []
      if pair.value.isNull, allowed.contains(pair.key.value) {
        while let next = rest.first, isMeantBelow(pair.key.value, next, allowed) {
          inner.append(next)
          rest.removeFirst()
        }
      }
      if inner.isEmpty {
        result.append(pair)
      } else {
        reportFlat(pair.key.value, inner)
        result.append(.init(key: pair.key, value: YAMLNode(.mapping(inner), at: pair.value.span)))
      }
    }
    return result
  }

  /// The pairs with keys of theirs that stand inside a condition, or among categories, put beside it.
  mutating func outdented(_ pairs: [YAMLNode.Pair], _ allowed: [String]) -> [YAMLNode.Pair] {
    var result: [YAMLNode.Pair] = []
    for pair in pairs {
      let inner = pair.value.pairs ?? []
      let strays = inner.filter { isMeantBeside(pair.key.value, $0, allowed) }
      guard let stray = strays.first else {
        result.append(pair)
        continue
      }
      report(
        "not-indented", "`\(stray.key.value)` stands below `\(pair.key.value)`, not beside it",
        at: stray.key.span,
        help: "indent it like `\(pair.key.value)`")
      let rest = inner.filter { !isMeantBeside(pair.key.value, $0, allowed) }
      result.append(.init(key: pair.key, value: YAMLNode(.mapping(rest), at: pair.value.span)))
      result += strays
    }
    return result
  }

  private func isMeantBeside(_ key: String, _ pair: YAMLNode.Pair, _ allowed: [String]) -> Bool {
    guard allowed.contains(pair.key.value), !structureKeys.contains(pair.key.value) else { return false }
    return conditionKeys.contains(key) || (key == "categories" && pair.value.pairs == nil)
  }

  private func isMeantBelow(_ key: String, _ pair: YAMLNode.Pair, _ allowed: [String]) -> Bool {
    if key == "when", structureKeys.contains(pair.key.value) { return true }
    return !allowed.contains(pair.key.value) && !pair.isRestOfText && !pair.key.value.contains(" ")
      && otherWords[pair.key.value] == nil && nearestWord(to: pair.key.value, among: allowed) == nil
  }

  private mutating func reportFlat(_ key: String, _ inner: [YAMLNode.Pair]) {
    let names = inner.count > 3 ? "what follows `\(key)` stands" : list(inner.map(\.key.value), "and")
    let verb = inner.count > 3 ? "" : inner.count == 1 ? " stands" : " stand"
    report(
      "not-indented", "\(names)\(verb) beside `\(key)`, not below it", at: inner[0].key.span,
      help: "indent it two spaces deeper than `\(key)`")
  }

  /// Reports a key that begins with one of the language and misses its colon; returns that one.
  mutating func reportedWithoutColon(_ pair: YAMLNode.Pair, _ allowed: [String]) -> String? {
    guard let word = pair.key.value.split(separator: " ").first.map(String.init), word != pair.key.value,
      allowed.contains(word)
    else { return nil }
    report(
      "unknown-key", "`\(pair.key.value)` is no key", at: pair.key.span, help: "put a colon after `\(word)`")
    return word
  }

  /// The entries of a section with keys that stand beside the entries, instead of in one, put into the one before.
  mutating func withoutStrays(_ pairs: [YAMLNode.Pair], _ section: Section) -> [YAMLNode.Pair] {
    var result: [YAMLNode.Pair] = []
    var rest = pairs.drop { isStray($0, section) }
    if let stray = pairs.first, rest.count < pairs.count { reportNameless(stray.key, section) }
    while let pair = rest.popFirst() {
      var strays: [YAMLNode.Pair] = []
      while let next = rest.first, isStray(next, section) {
        strays.append(next)
        rest.removeFirst()
      }
      if !strays.isEmpty { reportFlat(pair.key.value, strays) }
      result.append(pair.adding(strays))
    }
    return result
  }

  private mutating func reportNameless(_ key: Located<String>, _ section: Section) {
    report(
      "not-indented", "`\(key.value)` stands directly below `\(section.rawValue)`, not in an entry",
      at: key.span,
      help: "write the id of the entry on a line above, two spaces less deep")
  }

  /// Whether a pair has the name of an entry's key, and not the shape of an entry.
  private func isStray(_ pair: YAMLNode.Pair, _ section: Section) -> Bool {
    guard section.keys.contains(pair.key.value), !pair.value.isNull else { return false }
    return !["title", "label", "name"].contains { pair.value.value(of: $0) != nil }
  }
}

extension YAMLNode.Pair {
  /// The entry with more keys; as it is if it has one of them, or cannot have keys at all.
  fileprivate func adding(_ strays: [YAMLNode.Pair]) -> YAMLNode.Pair {
    let pairs = value.isNull ? [] : value.pairs
    guard let pairs, !strays.isEmpty, !strays.contains(where: { value.value(of: $0.key.value) != nil }) else {
      return self
    }
    return YAMLNode.Pair(key: key, value: YAMLNode(.mapping(pairs + strays), at: value.span))
  }
}
