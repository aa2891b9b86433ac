import Source

/// What an id stands for.
enum Name {
  case fact(FactID)
  case impossible
  case rule(RuleID)
  case determination(DeterminationID)
  case tier(DeterminationID, Int)
  case classification(ClassificationID)
  case need(NeedID)
  case service(ServiceID)
  case safeguard(SafeguardID)
  case parameter(ParameterID)
  case property

  /// The kind of thing, for messages.
  var kind: String {
    switch self {
    case .fact: "fact"
    case .impossible: "impossible combination"
    case .rule: "rule"
    case .determination: "determination"
    case .tier: "tier"
    case .classification: "classification"
    case .need: "need"
    case .service: "service"
    case .safeguard: "safeguard"
    case .parameter: "parameter"
    case .property: "property"
    }
  }
}

/// All ids of a pack: one namespace, plus the local ones that have their own lists.
struct Names {
  private(set) var byID: [String: (name: Name, span: Span)] = [:]
  var providers: [String: Int] = [:]
  var sources: [String: Int] = [:]

  /// Adds an id; returns the place where it already stood, if it did.
  mutating func declare(_ id: Located<String>, as name: Name) -> Span? {
    if let known = byID[id.value] { return known.span }
    byID[id.value] = (name, id.span)
    return nil
  }

  subscript(id: String) -> Name? { byID[id]?.name }

  /// Ids of things for which `isWanted` is true, for suggestions.
  func ids(where isWanted: (Name) -> Bool) -> [String] {
    byID.filter { isWanted($0.value.name) }.map(\.key)
  }
}

extension PackReader {
  /// Gives every entry its index, in the order of ids, and reports ids that are malformed or taken.
  mutating func declareNames() {
    declare(.facts) { .fact($0) }
    declare(.impossible) { _ in .impossible }
    let rules = (sections[.indicators] + sections[.conclusions]).sorted { $0.id.value < $1.id.value }
    for (index, raw) in rules.enumerated() { declare(raw.id, as: .rule(index)) }
    declare(.determinations) { .determination($0) }
    declare(.classifications) { .classification($0) }
    declare(.needs) { .need($0) }
    declare(.services) { .service($0) }
    declare(.safeguards) { .safeguard($0) }
    declare(.parameters) { .parameter($0) }
    declare(.properties) { _ in .property }
    declareLocally(.providers, isWellFormed: isID) { $0.providers[$1] = $2 }
    declareLocally(.sources, isWellFormed: isSourceKey) { $0.sources[$1] = $2 }
  }

  private mutating func declare(_ section: Section, as name: (Int) -> Name) {
    for (index, raw) in sections[section].enumerated() { declare(raw.id, as: name(index)) }
  }

  /// Adds one id to the common namespace.
  mutating func declare(_ id: Located<String>, as name: Name) {
    checkID(id)
    if let first = names.declare(id, as: name) {
      report(
        "duplicate-id", "the id `\(id.value)` is taken", at: id.span,
        notes: [.init("it stands for something here", at: first)],
        help: "ids of facts, rules, tiers, needs, services and safeguards share one namespace")
    }
  }

  private mutating func declareLocally(
    _ section: Section, isWellFormed: (String) -> Bool, _ add: (inout Names, String, Int) -> Void
  ) {
    var seen: [String: Span] = [:]
    for (index, raw) in sections[section].enumerated() {
      if !isWellFormed(raw.id.value) { reportBadID(raw.id) }
      if let first = seen[raw.id.value] {
        report(
          "duplicate-id", "the \(section.singular) `\(raw.id.value)` is there twice", at: raw.id.span,
          notes: [.init("the first one", at: first)])
      }
      seen[raw.id.value] = raw.id.span
      add(&names, raw.id.value, index)
    }
  }

  /// Reports an id that is malformed or a word of the language.
  mutating func checkID(_ id: Located<String>) {
    if reservedWords.contains(id.value) {
      report(
        "reserved-word", "`\(id.value)` is a word of the language and cannot be an id", at: id.span,
        help: "choose a longer name")
    } else if !isID(id.value) {
      reportBadID(id)
    }
  }

  private mutating func reportBadID(_ id: Located<String>) {
    report(
      "bad-id", "`\(id.value)` is not an id", at: id.span,
      help: "ids are lower-case words joined by underscores, such as `documents_held_by`")
  }
}
