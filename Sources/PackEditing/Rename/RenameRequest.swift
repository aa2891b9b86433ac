import RuleLanguage
import Source

/// What is to be renamed, resolved against a pack.
struct RenameRequest {
  let old: PackName
  let new: String

  /// The name after the change.
  var renamed: PackName { old.with(new) }

  /// Resolves two names as a person writes them: `id`, `fact.value`, `classification.category`, or with a kind before: `source.key`.
  init(_ old: String, _ new: String, _ pack: Pack, _ uses: [NameUse]) throws(EditRefused) {
    let declared = Dictionary(
      uses.filter(\.isDeclaration).map { ($0.name, $0.span) }, uniquingKeysWith: { first, _ in first })
    let found = Self.readings(of: old).filter { declared[$0] != nil }
    guard let name = found.first else { throw Self.unknown(old, declared) }
    self.old = name
    if let others = found.dropFirst().first, !name.isEntry {
      throw EditRefused(
        "ambiguous-name", "`\(old)` is both \(name.described) and \(others.described)", at: declared[name],
        notes: [.init("the other one", at: declared[others])],
        help: "write `\(name.written)` or `\(others.written)`")
    }
    self.new = name.stripped(new)
    try validate(declared, pack)
  }

  /// What a written name may stand for, the likeliest first.
  private static func readings(of text: String) -> [PackName] {
    var readings: [PackName] = [
      .entry(text), .source(text), .provider(text), .dimension(text), .tag(text), .topic(text),
    ]
    guard let dot = text.firstIndex(of: ".") else { return readings }
    let (owner, word) = (String(text[..<dot]), String(text[text.index(after: dot)...]))
    readings += [.value(fact: owner, word), .category(classification: owner, word)]
    let kinds: [String: PackName] = [
      "source": .source(word), "provider": .provider(word), "dimension": .dimension(word),
      "tag": .tag(word), "topic": .topic(word),
    ]
    return readings + [kinds[owner]].compactMap { $0 }
  }

  private static func unknown(_ text: String, _ declared: [PackName: Span]) -> EditRefused {
    let near = nearestWord(to: text, among: declared.keys.map(\.written).sorted())
    return EditRefused(
      "unknown-name", "the pack has no name `\(text)`",
      help: near.map { "did you mean `\($0)`?" } ?? "values are written `fact.value`, sources `source.key`")
  }

  /// Refuses a name that is malformed, the same, taken, or was another's.
  private func validate(_ declared: [PackName: Span], _ pack: Pack) throws(EditRefused) {
    let isSource = if case .source = old { true } else { false }
    if case .topic = old {
      throw EditRefused(
        "topic-in-consents",
        "`\(old.word)` is a topic, and kept cases say by topic what a person agreed to pass on",
        at: declared[old], help: "change its title instead; its id is never shown")
    }
    guard new != old.word else {
      throw EditRefused(
        "same-name", "`\(new)` is its name already", at: declared[old], help: "choose another name")
    }
    guard isSource ? isSourceKey(new) : isID(new), !reservedWords.contains(new) else {
      throw EditRefused(
        "bad-id", "`\(new)` cannot be a name", at: declared[old],
        help: reservedWords.contains(new)
          ? "it is a word of the language: choose a longer name"
          : "names are words of the letters a to z joined by `_`, such as `documents_held_by`")
    }
    if let taken = declared[renamed] {
      throw EditRefused(
        "duplicate-id", "the name `\(new)` is taken", at: taken, help: "choose another name")
    }
    if let owner = pack.formerOwner(of: renamed), owner != old {
      throw EditRefused(
        "duplicate-id", "`\(owner.word)` was called `\(new)`, and older cases still say so",
        at: declared[owner], help: "choose another name")
    }
  }
}

extension PackName {
  var isEntry: Bool { if case .entry = self { true } else { false } }

  /// The same thing under another name.
  func with(_ word: String) -> PackName {
    switch self {
    case .entry: .entry(word)
    case .value(let fact, _): .value(fact: fact, word)
    case .category(let classification, _): .category(classification: classification, word)
    case .source: .source(word)
    case .provider: .provider(word)
    case .topic: .topic(word)
    case .dimension: .dimension(word)
    case .tag: .tag(word)
    }
  }

  /// As a person writes it, with what tells it from others.
  package var written: String {
    switch self {
    case .entry(let word): word
    case .value(let owner, let word), .category(let owner, let word): "\(owner).\(word)"
    case .source(let word): "source.\(word)"
    case .provider(let word): "provider.\(word)"
    case .topic(let word): "topic.\(word)"
    case .dimension(let word): "dimension.\(word)"
    case .tag(let word): "tag.\(word)"
    }
  }

  var described: String {
    switch self {
    case .entry: "an entry"
    case .value: "a value"
    case .category: "a category"
    case .source: "a source"
    case .provider: "a provider"
    case .topic: "a topic"
    case .dimension: "a dimension"
    case .tag: "a tag"
    }
  }

  /// A new name without the owner or kind that stands before the old one.
  func stripped(_ text: String) -> String {
    let prefix = written.dropLast(word.count)
    return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
  }
}

extension Pack {
  /// What was called by a name before.
  func formerOwner(of name: PackName) -> PackName? {
    switch name {
    case .entry(let word): return formerNames[word].map { .entry($0) }
    case .provider(let word): return formerProviders[word].map { .provider($0) }
    case .value(let fact, let word):
      guard let fact = facts.first(where: { $0.id == fact }), let index = fact.formerValues[word] else {
        return nil
      }
      return .value(fact: fact.id, fact.values[index].id)
    case .category(let owner, let word):
      return formerCategories["\(owner).\(word)"].map {
        .category(classification: owner, String($0.dropFirst(owner.count + 1)))
      }
    case .source, .topic, .dimension, .tag: return nil
    }
  }
}
