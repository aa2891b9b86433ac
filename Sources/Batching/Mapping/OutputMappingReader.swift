import RuleLanguage
import Source
import YAMLTree

/// Reads which results are written and how.
struct OutputMappingReader {
  var base: MappingReader
  let pack: Pack
  /// Everything of the pack that can be true, false or unknown, by its id.
  private let propositions: [String: Proposition]

  init(_ pack: Pack) {
    self.pack = pack
    base = MappingReader(pack)
    propositions = Dictionary(
      pack.propositions.filter { if case .gate = $0 { false } else { true } }
        .map { (pack.name(of: $0).id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The mapping that a document's root holds.
  mutating func read(_ root: YAMLNode) -> OutputMapping {
    let pairs = base.pairs(root, of: "an output mapping", allowed: ["format", "fields"])
    var format = OutputMapping.Format.jsonLines
    if let node = pairs.first(where: { $0.key.value == "format" })?.value {
      let words = OutputMapping.Format.allCases.map(\.rawValue)
      let word = base.word(node, of: "`format`", among: words)
      format = word.flatMap { OutputMapping.Format(rawValue: $0) } ?? format
    }
    var fields: [OutputMapping.Field] = []
    if let node = pairs.first(where: { $0.key.value == "fields" })?.value {
      let pairs = base.pairs(node, of: "`fields`", allowed: nil)
      if pairs.isEmpty, node.pairs != nil {
        base.report("missing-key", "`fields` names no result", at: node.span, help: "write `name: result`")
      }
      for pair in pairs {
        if let field = field(pair, format) { fields.append(field) }
      }
    } else {
      base.report("missing-key", "the mapping has no `fields`", at: root.span)
    }
    return OutputMapping(format: format, fields: fields)
  }

  private mutating func field(
    _ pair: YAMLNode.Pair, _ format: OutputMapping.Format
  ) -> OutputMapping.Field? {
    let name = pair.key.value
    if name == OutputMapping.why {
      base.report(
        "unknown-key", "no result can be called `\(name)`", at: pair.key.span,
        help: "`--explain` writes its reasons under this name")
    }
    if let word = pair.value.plainText {
      if let form = simpleForm(word.value) { return OutputMapping.Field(name: name, form: form) }
      base.report(
        "unknown-word", "`\(word.value)` is no result", at: word.span,
        help:
          "it is one of as_of, case, disclaimer, formal_identification, line, pack, rules, or a mapping such as {tier: …}"
      )
      return nil
    }
    let owner = "field `\(name)`"
    let kinds = ["tier", "final", "category", "truth", "letters", "list", "answer"]
    let pairs = base.pairs(pair.value, of: owner, allowed: kinds + ["bound", "that", "names"])
    guard let kind = pairs.first(where: { kinds.contains($0.key.value) }) else {
      base.report(
        "missing-key", "\(owner) does not say what it holds", at: pair.value.span,
        help: "write one of \(kinds.joined(separator: ", "))")
      return nil
    }
    reportMisplaced(pairs, beside: kind, of: kinds, owner)
    guard let form = form(kind, pairs) else { return nil }
    var field = OutputMapping.Field(name: name, form: form)
    if let node = pairs.first(where: { $0.key.value == "names" })?.value {
      field.names = names(node, for: form, format)
    }
    return field
  }

  private func simpleForm(_ word: String) -> OutputMapping.Form? {
    switch word {
    case "case": .code
    case "line": .line
    case "as_of": .asOf
    case "pack": .pack
    case "rules": .rules
    case "disclaimer": .disclaimer
    case "formal_identification": .formalIdentification
    default: nil
    }
  }

  private mutating func form(_ kind: YAMLNode.Pair, _ pairs: [YAMLNode.Pair]) -> OutputMapping.Form? {
    switch kind.key.value {
    case "tier":
      let node = pairs.first { $0.key.value == "bound" }?.value
      let words = OutputMapping.Bound.allCases.map(\.rawValue)
      let bound = node.flatMap { base.word($0, of: "`bound`", among: words) } ?? "announced"
      return index(kind, "determination", pack.determinations.map(\.id))
        .map { .tier($0, OutputMapping.Bound(rawValue: bound) ?? .announced) }
    case "final": return index(kind, "determination", pack.determinations.map(\.id)).map { .isFinal($0) }
    case "category":
      return index(kind, "classification", pack.classifications.map(\.id)).map { .category($0) }
    case "answer": return index(kind, "fact", pack.facts.map(\.id)).map { .answer($0) }
    case "truth":
      return base.text(kind.value, of: "`truth`").flatMap { proposition($0) }.map { .truth($0) }
    case "letters": return .letters(listed(kind.value))
    default:
      if kind.value.plainText?.value == "disagreements" { return .disagreements }
      let that = pairs.first { $0.key.value == "that" }?.value
      let word = that.flatMap { base.word($0, of: "`that`", among: ["hold", "are open"]) }
      return .list(list(kind.value), areOpen: word == "are open")
    }
  }

  private mutating func index(_ pair: YAMLNode.Pair, _ kind: String, _ ids: [String]) -> Int? {
    base.text(pair.value, of: "`\(pair.key.value)`").flatMap { base.index($0, kind, among: ids) }
  }

  private mutating func proposition(_ id: Located<String>) -> Proposition? {
    if let proposition = propositions[id.value] ?? propositions[base.today(id.value)] { return proposition }
    base.report(
      "unknown-name", "the pack has no rule, tier, need, service or safeguard `\(id.value)`", at: id.span,
      help: nearestWord(to: id.value, among: propositions.keys).map { "did you mean `\($0)`?" })
    return nil
  }

  private mutating func listed(_ node: YAMLNode) -> [Proposition] {
    guard let items = node.items else {
      base.report("wrong-kind", "ids should stand in a list", at: node.span)
      return []
    }
    var found: [Proposition] = []
    for item in items {
      if let text = base.text(item, of: "an id"), let proposition = proposition(text) {
        found.append(proposition)
      }
    }
    return found
  }

  /// A list of ids, or a word for all of a kind.
  private mutating func list(_ node: YAMLNode) -> OutputMapping.Listed {
    guard node.items == nil else { return .propositions(listed(node)) }
    let rules = pack.rules.indices
    let words = [
      "conclusions", "contradictions", "disagreements", "indicators", "needs", "referred", "safeguards",
      "services",
    ]
    switch base.word(node, of: "`list`", among: words) {
    case "needs": return .propositions(pack.needs.indices.map { .need($0) })
    case "contradictions": return .propositions(pack.impossible.indices.map { .impossible($0) })
    case "safeguards": return .propositions(pack.safeguards.indices.map { .safeguard($0) })
    case "services": return .propositions(pack.services.indices.map { .service($0) })
    case "indicators":
      return .propositions(rules.filter { pack.rules[$0].indicator != nil }.map { .rule($0) })
    case "conclusions":
      return .propositions(rules.filter { pack.rules[$0].indicator == nil }.map { .rule($0) })
    case "referred": return .referred
    default: return .propositions([])
    }
  }
}
