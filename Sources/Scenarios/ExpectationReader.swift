import CaseFormat
import RuleEngine
import RuleLanguage
import Source
import YAMLTree

extension ScenarioReader {
  /// What `expect` lists.
  mutating func expectations(_ node: YAMLNode) -> [Located<Expectation>] {
    guard case .mapping(let pairs) = node.content else {
      report("wrong-kind", "`expect` should be a mapping", at: node.span)
      return []
    }
    var found: [Located<Expectation>] = []
    for pair in pairs { found += expectations(pair) }
    return found
  }

  /// That the answers can all be true together, as far as the story does not say that they cannot.
  func possibility(besides expected: [Located<Expectation>], at span: Span) -> [Located<Expectation>] {
    pack.impossible.indices
      .filter { index in !expected.contains { $0.value == .impossible(index, holds: true) } }
      .map { Located(.impossible($0, holds: false), at: span) }
  }

  private mutating func expectations(_ pair: YAMLNode.Pair) -> [Located<Expectation>] {
    let key = pair.key.value
    let keys = expectationShape.first { $0.name == key }?.shape.keys ?? []
    switch key {
    case "indicators", "conclusions":
      return parts(pair, keys, names.rules, "rule") { key, rule in
        .rule(rule, key == "hold" ? .isTrue : key == "open" ? .unknown : .isFalse)
      }
    case "needs":
      return parts(pair, keys, names.needs, "need") { .need($1, isRaised: $0 == "raise") }
    case "refer":
      return parts(pair, keys, names.services, "service") { .referral($1, isMade: $0 == "to") }
    case "safeguards":
      return parts(pair, keys, names.safeguards, "safeguard") {
        .safeguard($1, applies: $0 == "include")
      }
    case "services":
      return truths(pair, keys, names.services.mapValues { .service($0) }, "service")
    case "questions":
      return truths(pair, keys, names.facts.mapValues { .gate($0) }, "fact")
    case "tiers": return truths(pair, keys, tierPropositions, "tier")
    case "categories": return truths(pair, keys, categoryPropositions, "category")
    case "unmet": return list(pair.value, names.needs, "need") { .unmet($0) }
    case "because": return list(pair.value, names.rules, "rule") { .because($0) }
    case "impossible":
      return list(pair.value, names.impossible, "impossible combination") { .impossible($0, holds: true) }
    case "statements_differ": return list(pair.value, names.facts, "fact") { .statementsDiffer($0) }
    default: return outcome(pair)
    }
  }

  /// The tiers of all determinations by id.
  private var tierPropositions: [String: Proposition] {
    let all = pack.determinations.indices.flatMap { id in
      pack.determinations[id].tiers.indices.map { Proposition.tier(id, $0) }
    }
    return Dictionary(all.map { (pack.name(of: $0).id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The categories of all classifications, as `classification.category`.
  private var categoryPropositions: [String: Proposition] {
    let all = pack.classifications.enumerated().flatMap { number, classification in
      classification.categories.enumerated().map {
        ("\(classification.id).\($1.id)", Proposition.category(number, $0))
      }
    }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }

  /// A mapping of two keys, what is true and what is false, to lists of ids.
  private mutating func truths(
    _ pair: YAMLNode.Pair, _ keys: [String], _ propositions: [String: Proposition], _ kind: String
  ) -> [Located<Expectation>] {
    let sorted = propositions.sorted { $0.key < $1.key }
    return parts(pair, keys, index(sorted.map(\.key)), kind) { key, number in
      .holds(sorted[number].value, key == keys[0] ? .isTrue : .isFalse)
    }
  }

  /// A determination with a tier, or a classification with a category.
  private mutating func outcome(_ pair: YAMLNode.Pair) -> [Located<Expectation>] {
    let today = today(pair.key)
    if let determination = names.determinations[today] { return tiers(pair.value, of: determination) }
    if let classification = names.classifications[today] {
      let ids = pack.classifications[classification].categories.map(\.id)
      return list(pair.value, index(ids), "category", of: today) { .category(classification, $0) }
    }
    let known = expectationShape.map(\.name) + names.determinations.keys + names.classifications.keys
    unknown(pair.key, "thing to expect", among: known)
    return []
  }

  private mutating func tiers(_ node: YAMLNode, of determination: DeterminationID) -> [Located<Expectation>] {
    let ids = index(pack.determinations[determination].tiers.map(\.id))
    guard case .mapping(let pairs) = node.content else {
      return list(node, ids, "tier") { .final(determination, tier: $0) }
    }
    var found: [Located<Expectation>] = []
    for pair in pairs {
      found += list(pair.value, ids, "tier") { tier in
        switch pair.key.value {
        case "at_least": .atLeast(determination, tier: tier)
        case "at_most": .atMost(determination, tier: tier)
        default: .announced(determination, tier: tier)
        }
      }
      let keys = boundShape.map(\.name)
      if !keys.contains(pair.key.value) { unknown(pair.key, "bound", among: keys) }
    }
    return found
  }

  /// A mapping of the given keys to lists of ids.
  private mutating func parts(
    _ pair: YAMLNode.Pair, _ keys: [String], _ ids: [String: Int], _ kind: String,
    _ make: (String, Int) -> Expectation
  ) -> [Located<Expectation>] {
    guard case .mapping(let parts) = pair.value.content else {
      report(
        "wrong-kind", "`\(pair.key.value)` should say which", at: pair.value.span,
        help: "write `{\(keys[0]): […], \(keys[1]): […]}`")
      return []
    }
    var found: [Located<Expectation>] = []
    for part in parts {
      guard keys.contains(part.key.value) else {
        unknown(part.key, "key", among: keys)
        continue
      }
      found += list(part.value, ids, kind) { make(part.key.value, $0) }
    }
    return found
  }

  private mutating func list(
    _ node: YAMLNode, _ ids: [String: Int], _ kind: String, of classification: String? = nil,
    _ make: (Int) -> Expectation
  ) -> [Located<Expectation>] {
    words(node, of: "the list of \(kind)s").compactMap { word in
      let today = kind == "category" ? today(word, of: classification) : today(word)
      if let index = ids[today] { return Located(make(index), at: word.span) }
      unknown(word, kind, among: ids.keys)
      return nil
    }
  }

  /// What an id is called today; the place is kept as one where it is used.
  private mutating func today(_ word: Located<String>) -> String {
    uses.append(NameUse(.entry(word.value), at: word.span))
    guard let today = names.former[word.value] else { return word.value }
    diagnostics.append(.formerName(word.value, now: today, at: word.span))
    return today
  }

  /// The same for a category, with its classification before it where it stands so.
  private mutating func today(_ word: Located<String>, of classification: String?) -> String {
    let parts = word.value.split(separator: ".", maxSplits: 1).map(String.init)
    let owner = classification ?? parts.first ?? ""
    let category = classification == nil ? parts.last ?? "" : word.value
    uses.append(NameUse(.category(classification: owner, category), at: word.span))
    if classification == nil { uses.append(NameUse(.entry(owner), at: word.span)) }
    let whole = "\(names.former[owner] ?? owner).\(category)"
    let today = names.formerCategories[whole] ?? whole
    let asWritten = classification.map { "\($0).\(category)" } ?? word.value
    if today != asWritten { diagnostics.append(.formerName(asWritten, now: today, at: word.span)) }
    return classification == nil ? today : String(today.drop { $0 != "." }.dropFirst())
  }

  private mutating func unknown(_ word: Located<String>, _ kind: String, among known: some Sequence<String>) {
    let near = nearestWord(to: word.value, among: known)
    report(
      "unknown-id", "there is no \(kind) `\(word.value)`", at: word.span,
      help: near.map { "did you mean `\($0)`?" })
  }

  private func index(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
