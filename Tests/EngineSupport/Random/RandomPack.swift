import Source

/// A random valid pack as YAML text, in which every construct of the language has its chance.
///
/// It is written in layers, each reading only earlier ones, so that it never has a cycle.
package struct RandomPack {
  /// The rules, beside the same `pack.yaml` for every pack.
  package let text: String

  /// The pack of this seed; a small one has so few facts that all its cases can be tried.
  package init(seed: UInt64, isSmall: Bool = false) {
    var draft = PackDraft(seed: seed)
    draft.isSmall = isSmall
    draft.write()
    text = draft.text
  }

  /// What every test pack says of itself.
  package static let header = """
    pack: random
    version: 0.1.0
    title: A random pack
    jurisdiction: Nowhere
    languages: [en]
    formal_identification: Nobody
    disclaimer: This is a test.
    topics: [{topic_a: First}, {topic_b: Second}, {topic_c: Third}]
    dimensions: {dimension_a: One, dimension_b: Two}
    tags: {tag_a: Tag one, tag_b: Tag two}

    """
}

/// A pack while it is being written.
package struct PackDraft {
  /// A fact that conditions may read.
  package struct Fact {
    let id: String
    let type: String
    /// The values of a choice or set.
    let values: [String]
    /// The least and greatest number.
    let range: ClosedRange<Int>
  }

  /// An indicator, as a group names it.
  package struct Indicator {
    let dimension: String
    let strength: String
    let tag: String?
  }

  /// What a condition may read.
  package struct Scope {
    var facts: [Fact]
    var rules: [String] = []
    /// Tiers that may be reached.
    var tiers: [String] = []
    var classifications: [Kind] = []
    /// Whether indicators may be counted by group.
    var hasGroups = false
    /// Whether `may` may be used.
    var readsDoubt = false
    /// Whether only signs count: no `none`, no `unless`, no `not` before a rule.
    var isPositive = false
  }

  /// A classification that conditions may read.
  package struct Kind {
    let id: String
    let categories: [String]
  }

  package var random: SplitMix64
  /// Whether there are to be few facts, with few values.
  package var isSmall = false
  package var facts: [Fact] = []
  package var indicators: [Indicator] = []
  private var entries: [String: [String]] = [:]
  private var used = 0

  package init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Writes all layers.
  package mutating func write() {
    add("sources", "book: {title: A book, year: 2019, publisher: Nobody, confidence: primary}")
    add("providers", "provider_a: {name: Provider}")
    writeParameters()
    let early = writeFacts()
    writeImpossible(Scope(facts: facts, rules: early))
    let signs = early + writeIndicators(Scope(facts: facts, rules: early))
    let rules = signs + writeConclusions(Scope(facts: facts, rules: signs, hasGroups: true))
    var scope = Scope(facts: facts, rules: rules, hasGroups: true)
    scope.classifications.append(writeClassification("kind_a", scope))
    scope.tiers = writeDetermination("first", tiers: 4, scope)
    var later = scope
    later.readsDoubt = true
    later.rules += writeConclusions(later)
    _ = writeDetermination("second", tiers: 3, scope)
    _ = writeClassification("kind_b", later)
    scope.tiers = []
    writeHelp(scope)
  }

  /// The sections, each entry on a line.
  package var text: String {
    entries.sorted { $0.key < $1.key }
      .map { "\($0.key):\n" + $0.value.map { "  \($0)\n" }.joined() }
      .joined()
  }

  /// Adds an entry to a section.
  package mutating func add(_ section: String, _ entry: String) {
    entries[section, default: []].append(entry)
  }

  /// A new id, which tells what it is.
  package mutating func id(_ kind: String) -> String {
    used += 1
    return "\(kind)_\(Self.letters(used))"
  }

  /// A number written with letters, since ids are words: b, c … z, ba, bb and so on.
  private static func letters(_ number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(97 + number % 26)))
    return number < 26 ? letter : letters(number / 26) + letter
  }
}
