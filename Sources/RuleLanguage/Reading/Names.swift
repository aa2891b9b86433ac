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

  /// The kind of thing after its article.
  var described: String {
    if case .impossible = self { "an \(kind)" } else { "a \(kind)" }
  }
}

/// All ids of a pack: one namespace, plus the local ones that have their own lists.
struct Names {
  private(set) var byID: [String: (name: Name, span: Span)] = [:]
  /// Old ids, and where they are given.
  var former: [String: Span] = [:]
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

  /// The place where an id stands.
  func span(of id: String) -> Span? { byID[id]?.span }
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
    for raw in sections[.providers] {
      uses.append(NameUse(.provider(raw.id.value), at: raw.id.span, isDeclaration: true))
    }
    for raw in sections[.sources] {
      uses.append(NameUse(.source(raw.id.value), at: raw.id.span, isDeclaration: true))
    }
    declareLocally(.providers, isWellFormed: isID) { $0.providers[$1] = $2 }
    declareLocally(.sources, isWellFormed: isSourceKey) { $0.sources[$1] = $2 }
  }

  private mutating func declare(_ section: Section, as name: (Int) -> Name) {
    for (index, raw) in sections[section].enumerated() { declare(raw.id, as: name(index)) }
  }

  /// Adds one id to the common namespace.
  mutating func declare(_ id: Located<String>, as name: Name) {
    checkID(id)
    uses.append(NameUse(.entry(id.value), at: id.span, isDeclaration: true))
    let taken = names[id.value] ?? name
    if let first = names.declare(id, as: name) {
      report(
        "duplicate-id", "the id `\(id.value)` is taken", at: id.span,
        notes: [.init("it is \(taken.described) here", at: first)],
        help: "rename one: ids of facts, rules, tiers, needs, services and safeguards share one namespace")
    }
  }

  /// Old ids of an entry, which nothing else may be called or have been called.
  mutating func formerIDs(in fields: Fields, of id: Located<String>) -> [String] {
    texts("formerly", in: fields).map { formerID($0, of: id) }
  }

  private mutating func formerID(_ former: Located<String>, of id: Located<String>) -> String {
    if !isID(former.value) { reportBadID(former) }
    // Values and categories have namespaces of their own.
    guard names.span(of: id.value) == id.span else { return former.value }
    if let taken = names.span(of: former.value) ?? names.former[former.value] {
      report(
        "duplicate-id", "the old id `\(former.value)` is taken", at: former.span,
        notes: [.init("it stands for something here", at: taken)],
        help: "older cases would be read in two ways: keep it at one entry")
    } else {
      names.former[former.value] = former.span
    }
    return former.value
  }

  private mutating func declareLocally(
    _ section: Section, isWellFormed: (String) -> Bool, _ add: (inout Names, String, Int) -> Void
  ) {
    var seen: [String: Span] = [:]
    for (index, raw) in sections[section].enumerated() {
      if !isWellFormed(raw.id.value) {
        reportBadID(raw.id, example: section == .sources ? "jica-2019" : "red_cross")
      }
      if let first = seen[raw.id.value] {
        report(
          "duplicate-id", "the \(section.singular) `\(raw.id.value)` is there twice", at: raw.id.span,
          notes: [.init("the first one", at: first)], help: "rename one of them, or put them together")
      } else {
        seen[raw.id.value] = raw.id.span
        add(&names, raw.id.value, index)
      }
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

  /// Reports an id that is malformed.
  mutating func reportBadID(_ id: Located<String>, example: String = "documents_held_by") {
    let joint: Character = example.contains("-") ? "-" : "_"
    let repaired = String(id.value.lowercased().map { " -._".contains($0) ? joint : $0 })
    report(
      "bad-id", "`\(id.value)` is not an id", at: id.span,
      help: isSourceKey(repaired)
        ? "write `\(repaired)`"
        : "ids are words of the letters a to z joined by `\(joint)`, such as `\(example)`")
  }
}
