internal import Source

/// The pairs of one mapping while it is read, with the keys that stand twice.
struct PairCollector {
  private var pairs: [YAMLNode.Pair] = []
  private var indexes: [String: Int] = [:]
  private var repeated: [(key: Located<String>, first: Span)] = []
  /// How many pairs came before the first repeated key.
  private var countBefore = 0

  /// Adds a pair; of pairs with one key the first counts.
  mutating func add(_ key: Located<String>, _ value: YAMLNode) {
    guard let first = indexes[key.value] else {
      indexes[key.value] = pairs.count
      pairs.append(YAMLNode.Pair(key: key, value: value))
      return
    }
    if repeated.isEmpty { countBefore = pairs.count }
    repeated.append((key, pairs[first].key.span))
    // Of a line written twice, the second holds the value.
    if first == pairs.count - 1, pairs[first].value.scalar?.text.isEmpty == true {
      pairs[first] = YAMLNode.Pair(key: key, value: value)
    }
  }

  /// Whether so many keys stand twice that the line between two entries must be missing.
  private var isTwoEntries: Bool { Set(repeated.map(\.key.value)).count > 1 }

  /// The pairs that count: of two entries, the first.
  var kept: [YAMLNode.Pair] { isTwoEntries ? Array(pairs.prefix(countBefore)) : pairs }

  /// What is said of keys that stand twice.
  var diagnostics: [Diagnostic] {
    if isTwoEntries, let first = repeated.first {
      let count = Set(repeated.map(\.key.value)).count
      return [.duplicateKeys(first.key, count: count, first: first.first)]
    }
    return repeated.map { .duplicateKey($0.key, first: $0.first) }
  }
}
