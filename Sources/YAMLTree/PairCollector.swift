internal import Source

/// The pairs of one mapping while it is read, with the keys that stand twice.
struct PairCollector {
  private var pairs: [YAMLNode.Pair] = []
  /// Where keys stand, but for the first few, among which looking is quicker than hashing.
  private var indexes: [String: Int] = [:]
  private static let fewPairs = 12
  private var repeated: [(key: Located<String>, first: Span)] = []
  /// How many pairs came before the first repeated key.
  private var countBefore = 0

  /// Adds a pair; of pairs with one key the first counts.
  mutating func add(_ key: Located<String>, _ value: YAMLNode) {
    guard let first = index(of: key.value) else {
      pairs.append(YAMLNode.Pair(key: key, value: value))
      if pairs.count > Self.fewPairs { indexes[key.value] = pairs.count - 1 }
      return
    }
    if repeated.isEmpty { countBefore = pairs.count }
    repeated.append((key, pairs[first].key.span))
    // Of a line written twice, the second holds the value.
    if first == pairs.count - 1, pairs[first].value.scalar?.text.isEmpty == true {
      pairs[first] = YAMLNode.Pair(key: key, value: value)
    }
  }

  private func index(of key: String) -> Int? {
    pairs.prefix(Self.fewPairs).firstIndex { $0.key.value == key } ?? indexes[key]
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
