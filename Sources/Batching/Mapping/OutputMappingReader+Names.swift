import RuleLanguage
import Source
import YAMLTree

extension OutputMappingReader {
  /// Reports a second result in one field, and what belongs to another kind of result.
  mutating func reportMisplaced(
    _ pairs: [YAMLNode.Pair], beside kind: YAMLNode.Pair, of kinds: [String], _ owner: String
  ) {
    let homes = ["bound": ["tier"], "that": ["list"], "names": ["tier", "category", "truth", "list"]]
    for pair in pairs where pair.key.span != kind.key.span {
      let key = pair.key.value
      if kinds.contains(key) {
        base.report(
          "unknown-key", "\(owner) holds `\(kind.key.value)` already", at: pair.key.span,
          help: "write `\(key)` as a field of its own")
      } else if let home = homes[key], !home.contains(kind.key.value) {
        base.report(
          "unknown-key", "`\(key)` has no effect on `\(kind.key.value)`", at: pair.key.span,
          help: "it belongs to \(home.map { "`\($0)`" }.joined(separator: " or ")); take it out")
      }
    }
  }

  /// What stands for the ids and words of a result; reports what never occurs in it.
  mutating func names(
    _ node: YAMLNode, for form: OutputMapping.Form, _ format: OutputMapping.Format
  ) -> [String: String] {
    var names: [String: String] = [:]
    let words = words(of: form)
    // That names have no effect on such a result is reported already.
    if words.isEmpty { return [:] }
    for (id, text) in base.names(node, of: "`names`") {
      let today = words.contains(id.value) ? id.value : base.today(id.value)
      if !words.contains(today) {
        let near = nearestWord(to: id.value, among: words)
        base.report(
          "unknown-name", "`\(id.value)` never occurs in this result", at: id.span,
          help: near.map { "did you mean `\($0)`?" } ?? "take it out")
      }
      if format == .csv, form.isList, text.value.contains(";") {
        base.report(
          "unknown-word", "a name in a list cannot hold a semicolon", at: text.span,
          help: "in CSV the items of a list stand with semicolons between them")
      }
      names[today] = text.value
    }
    return names
  }

  /// Every id and word that a result can hold.
  private func words(of form: OutputMapping.Form) -> [String] {
    switch form {
    case .tier(let id, _): pack.determinations[id].tiers.map(\.id)
    case .category(let id): pack.classifications[id].categories.map(\.id)
    case .truth: ["holds", "open", "does not hold"]
    case .list(.propositions(let propositions), _): propositions.map { pack.name(of: $0).id }
    case .list(.referred, _): pack.services.map(\.id)
    case .disagreements: pack.facts.map(\.id)
    default: []
    }
  }
}

extension OutputMapping.Form {
  /// Whether it is a list of ids.
  fileprivate var isList: Bool {
    switch self {
    case .list, .disagreements: true
    default: false
    }
  }
}
