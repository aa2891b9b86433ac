public import RuleEngine
public import RuleLanguage
public import Source
import YAMLTree

/// What the fields of a register mean: JSON keys or CSV columns to facts, their words to values.
///
/// Without a mapping file, a field means the fact with its name, and `case`, `as_of` and `pack` what they mean in a case.
public struct InputMapping: Sendable {
  /// What a field holds.
  public enum Target: Hashable, Sendable {
    /// The case's code.
    case code
    /// The date to judge on.
    case asOf
    /// The pack it was recorded with.
    case pack
    case fact(FactID)
    /// Nothing that is wanted here.
    case ignored
  }

  /// One field.
  public struct Field: Sendable {
    /// What it holds.
    public let target: Target
    /// The pack's word for each other word that the register uses.
    public var values: [String: String] = [:]
    /// What stands between the members of a set in one text; nil where a text is one member.
    public var separator: String?
    /// What the field's fact is called today, where the field bears a name that it had.
    public var today: String?
  }

  /// Fields by name.
  public private(set) var fields: [String: Field]
  /// Whether fields that mean nothing here are passed over; otherwise a case that has one is refused.
  public private(set) var ignoresRest = false
  /// Words that stand for an answer without a value.
  public private(set) var silences: [String: Silence]
  /// What stands between two columns of CSV.
  public private(set) var columnSeparator = UInt8(ascii: ",")

  /// Fields named as the pack names its facts.
  public init(_ pack: Pack) {
    fields = ["case": Field(target: .code), "as_of": Field(target: .asOf), "pack": Field(target: .pack)]
    for (index, fact) in pack.facts.enumerated() {
      for former in fact.entry.formerly { fields[former] = Field(target: .fact(index), today: fact.id) }
    }
    for (index, fact) in pack.facts.enumerated() { fields[fact.id] = Field(target: .fact(index)) }
    silences = Dictionary(
      Silence.allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads a mapping file, which says what differs from a mapping without one.
  ///
  /// - Returns: the mapping, and what was wrong; no mapping if anything was.
  public static func read(
    _ file: SourceFile, for pack: Pack
  ) -> (mapping: InputMapping?, diagnostics: [Diagnostic]) {
    let (root, problems) = YAMLTree.parse(file)
    guard let root else { return (nil, problems) }
    var reader = MappingReader(pack)
    let mapping = InputMapping(root, pack, &reader)
    let all = problems + reader.diagnostics
    return (all.contains { $0.severity == .error } ? nil : mapping, all)
  }

  private init(_ root: YAMLNode, _ pack: Pack, _ reader: inout MappingReader) {
    self.init(pack)
    let allowed = ["case", "as_of", "pack", "fields", "ignore", "silences", "separator"]
    for pair in reader.pairs(root, of: "an input mapping", allowed: allowed) {
      switch pair.key.value {
      case "case": rename("case", pair.value, .code, &reader)
      case "as_of": rename("as_of", pair.value, .asOf, &reader)
      case "pack": rename("pack", pair.value, .pack, &reader)
      case "ignore": ignore(pair.value, &reader)
      case "silences": readSilences(pair.value, &reader)
      case "separator": readSeparator(pair.value, &reader)
      default: break
      }
    }
    guard let node = root.value(of: "fields") else { return }
    var named: [Target: Located<String>] = [:]
    for pair in reader.pairs(node, of: "`fields`", allowed: nil) {
      guard let field = field(pair, pack, &reader) else { continue }
      if let first = named.updateValue(pair.key, forKey: field.target) {
        reader.report(
          "duplicate-column", "`\(first.value)` and `\(pair.key.value)` mean the same fact",
          at: pair.key.span,
          help: "keep one, and put the other under `ignore`")
      }
      fields[pair.key.value] = field
    }
  }

  private mutating func rename(
    _ name: String, _ node: YAMLNode, _ target: Target, _ reader: inout MappingReader
  ) {
    guard let text = reader.text(node, of: "`\(name)`") else { return }
    if fields[name]?.target == target { fields[name] = nil }
    fields[text.value] = Field(target: target)
  }

  private mutating func ignore(_ node: YAMLNode, _ reader: inout MappingReader) {
    if node.plainText?.value == "the rest" {
      ignoresRest = true
      return
    }
    guard let items = node.items else {
      return reader.report("wrong-kind", "`ignore` should be a list of fields, or `the rest`", at: node.span)
    }
    for item in items {
      if let text = reader.text(item, of: "a field") { fields[text.value] = Field(target: .ignored) }
    }
  }

  private mutating func readSilences(_ node: YAMLNode, _ reader: inout MappingReader) {
    for (word, silence) in reader.names(node, of: "`silences`") {
      guard let known = Silence(rawValue: silence.value) else {
        reader.report(
          "unknown-word", "`\(silence.value)` is no way of having no answer", at: silence.span,
          help: "it is one of \(Silence.allCases.map(\.rawValue).joined(separator: ", "))")
        continue
      }
      silences[word.value] = known
    }
  }

  private mutating func readSeparator(_ node: YAMLNode, _ reader: inout MappingReader) {
    guard let text = reader.text(node, of: "`separator`") else { return }
    let byte = text.value == "tab" ? UInt8(ascii: "\t") : text.value.utf8.first
    guard let byte, text.value == "tab" || text.value.utf8.count == 1, ![0x0A, 0x0D, 0x22].contains(byte)
    else {
      return reader.report(
        "unknown-word", "`separator` should be one character, or `tab`", at: text.span,
        help: "usual ones are \",\" and \";\"")
    }
    columnSeparator = byte
  }

  private func field(_ pair: YAMLNode.Pair, _ pack: Pack, _ reader: inout MappingReader) -> Field? {
    let ids = pack.facts.map(\.id)
    if let text = pair.value.plainText {
      return reader.index(text, "fact", among: ids).map { Field(target: .fact($0)) }
    }
    let allowed = ["fact", "values", "members"]
    let owner = "field `\(pair.key.value)`"
    let pairs = reader.pairs(pair.value, of: owner, allowed: allowed)
    let named = pairs.first { $0.key.value == "fact" }.flatMap { reader.text($0.value, of: "`fact`") }
    guard let fact = reader.index(named ?? pair.key, "fact", among: ids) else { return nil }
    var field = Field(target: .fact(fact))
    for pair in pairs where pair.key.value == "values" {
      for (word, value) in reader.names(pair.value, of: "`values`") {
        let known = pack.facts[fact].words + pack.facts[fact].formerValues.keys
        guard reader.index(value, "value of `\(ids[fact])`", among: known) != nil else { continue }
        let today = pack.facts[fact].formerValues[value.value].map { pack.facts[fact].values[$0].id }
        field.values[word.value] = today ?? value.value
      }
    }
    for pair in pairs where pair.key.value == "members" {
      field.separator = reader.text(pair.value, of: "`members`")?.value
      if pack.facts[fact].kind != .set || field.separator?.isEmpty ?? true {
        reader.report(
          "wrong-kind", "`members` is for sets, and says what stands between two", at: pair.value.span)
      }
    }
    return field
  }
}

extension Fact {
  /// The words with which a value can be written.
  var words: [String] {
    let ids = values.map(\.id)
    return kind == .set ? ids + ["none", "nothing else"] : ids
  }
}
