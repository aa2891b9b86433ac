import RuleEngine
public import RuleLanguage
public import Source
public import YAMLTree

/// Reads a case, or the case part of a scenario, against a checked pack.
///
/// YAML or JSON. Everything wrong is reported at once; nothing is guessed. In a case, messages name facts and values of the pack, never what
/// was answered.
public struct CaseReader {
  /// What was wrong so far.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Where names of the pack stand in what was read.
  public private(set) var uses: [NameUse] = []
  let pack: Pack
  private let factIDs: [String: FactID]
  private let formerNames: [String: String]
  /// Whether what stands in the file may be shown in messages: true for a made-up story only.
  let mayQuote: Bool

  /// A reader for cases of this pack.
  ///
  /// `mayQuote` says whether messages may repeat what stands in the file.
  public init(pack: Pack, mayQuote: Bool = false) {
    self.pack = pack
    self.mayQuote = mayQuote
    factIDs = Dictionary(
      pack.facts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    formerNames = pack.formerNames
  }

  /// The case in a file.
  ///
  /// - Returns: nil if there is any error, which `diagnostics` then holds.
  public mutating func read(_ file: SourceFile) -> CaseFile? {
    let (root, problems) = YAMLTree.parse(file)
    diagnostics += problems
    guard let root else { return nil }
    return read(root)
  }

  /// The case that a document's root holds.
  ///
  /// Keys that only scenarios have are left to their reader.
  public mutating func read(_ root: YAMLNode) -> CaseFile? {
    guard case .mapping(let pairs) = root.content else {
      report("wrong-kind", "a case should be a mapping of keys to values", at: root.span)
      return nil
    }
    let isScenario = root.value(of: "scenario") != nil
    let allowed = (isScenario ? scenarioShape : caseShape).map(\.name)
    for pair in pairs where !allowed.contains(pair.key.value) {
      let near = nearestWord(to: pair.key.value, among: allowed)
      report(
        "unknown-key", "a \(isScenario ? "scenario" : "case") has no key `\(pair.key.value)`",
        at: pair.key.span,
        help: near.map { "did you mean `\($0)`?" }
          ?? "keys here are \(allowed.sorted().joined(separator: ", "))")
    }
    guard let code = root.value(of: isScenario ? "scenario" : "case")?.plainText else {
      report("missing-key", "the case has no `case`", at: root.span, help: "give it a code: `case: 2026-014`")
      return nil
    }
    let reference = packReference(root)
    let isOtherVersion = reference.map { $0 != pack.reference } ?? false
    var result = CaseFile(
      code: code.value, pack: reference, asOf: asOf(root), answers: Answers(factCount: pack.facts.count))
    // Whatever the word is, somebody has marked it: in doubt it is no real case.
    result.isTraining = isScenario || root.value(of: "training") != nil
    readAnswers(root, isOtherVersion: isOtherVersion, into: &result.answers)
    readRecord(root, into: &result.record)
    return diagnostics.contains { $0.severity == .error } ? nil : result
  }

  private mutating func packReference(_ root: YAMLNode) -> PackReference? {
    guard let node = root.value(of: "pack") else { return nil }
    guard let reference = node.plainText.flatMap({ PackReference($0.value) }) else {
      report(
        "bad-pack-reference", "`pack` should be a name and a version", at: node.span,
        help: "write `pack: \(pack.name) \(pack.version)`")
      return nil
    }
    if reference.name != pack.name {
      report(
        "other-pack", "the case was recorded with the pack `\(reference.name)`, not `\(pack.name)`",
        at: node.span,
        help: "name that pack with `--rules`")
    } else if reference.version != pack.version {
      diagnostics.append(
        Diagnostic(
          "other-pack-version", .warning,
          "the case was recorded with version \(reference.version) of the pack, and is read with \(pack.version)",
          at: node.span))
    }
    return reference
  }

  private mutating func asOf(_ root: YAMLNode) -> CivilDate? {
    guard let node = root.value(of: "as_of") else { return nil }
    if let date = node.plainText.flatMap({ CivilDate.first(of: $0.value) }) { return date }
    report("bad-date", "`as_of` is not a date", at: node.span, help: "write a day: `2018-11-01`")
    return nil
  }

  private mutating func readRecord(_ root: YAMLNode, into record: inout CaseRecord) {
    guard let node = root.value(of: "record") else { return }
    var reader = RecordReader()
    record = reader.read(node)
    diagnostics += reader.diagnostics
    record.rename(formerNames, providers: pack.formerProviders)
  }

  private mutating func readAnswers(_ root: YAMLNode, isOtherVersion: Bool, into answers: inout Answers) {
    guard let node = root.value(of: "answers") else {
      report("missing-key", "the case has no `answers`", at: root.span, help: "add `answers:`")
      return
    }
    guard case .mapping(let pairs) = node.content else {
      report("wrong-kind", "`answers` should be a mapping of facts to values", at: node.span)
      return
    }
    for pair in pairs where pair.key.value != "the rest" {
      guard let fact = fact(pair.key, isOtherVersion: isOtherVersion) else { continue }
      if !answers.statements[fact].isEmpty {
        report(
          "answered-twice", "`\(pack.facts[fact].id)` stands here under two names", at: pair.key.span,
          help: "keep the one of today")
      }
      answers.statements[fact] = statements(pair.value, of: fact, isOtherVersion: isOtherVersion)
    }
    guard let rest = node.value(of: "the rest") else { return }
    guard rest.plainText?.value == "usual" else {
      report("unknown-value", "`the rest` can only be `usual`", at: rest.span)
      return
    }
    for fact in pack.facts.indices where answers.statements[fact].isEmpty {
      answers.statements[fact] = [
        Statement(.value(pack.facts[fact].usual), basis: pack.facts[fact].defaultBasis)
      ]
    }
  }

  private mutating func fact(_ key: Located<String>, isOtherVersion: Bool) -> FactID? {
    uses.append(NameUse(.entry(key.value), at: key.span))
    if let fact = factIDs[key.value] { return fact }
    if let today = formerNames[key.value], let fact = factIDs[today] {
      diagnostics.append(.formerName(key.value, now: today, at: key.span))
      return fact
    }
    if isOtherVersion {
      diagnostics.append(
        Diagnostic(
          "no-longer-exists", .warning, "`\(key.value)` no longer exists in the pack and has no effect",
          at: key.span))
      return nil
    }
    let near = nearestWord(to: key.value, among: factIDs.keys)
    report(
      "unknown-fact", "the pack has no fact `\(key.value)`", at: key.span,
      help: near.map { "did you mean `\($0)`?" })
    return nil
  }

  mutating func report(_ code: String, _ message: String, at span: Span?, help: String? = nil) {
    diagnostics.append(Diagnostic(code, .error, message, at: span, help: help))
  }

  /// Keeps the words of a value, and notes those that are called something else today.
  mutating func note(_ words: [Located<String>], of fact: Fact) {
    for word in words {
      uses.append(NameUse(.value(fact: fact.id, word.value), at: word.span))
      if let index = fact.formerValues[word.value] {
        // A value is an answer, which a message does not repeat.
        let (old, today) = ("\(fact.id).\(word.value)", "\(fact.id).\(fact.values[index].id)")
        diagnostics.append(
          mayQuote
            ? .formerName(old, now: today, at: word.span)
            : Diagnostic(
              "former-name", .note,
              "a value of `\(fact.id)` is called something else today, and is read as that",
              at: word.span, help: "nothing has to be changed"))
      }
    }
  }

  mutating func add(_ problems: [Diagnostic]) {
    diagnostics += problems
  }
}

extension Pack {
  /// The pack's name and version.
  public var reference: PackReference { PackReference(name: name, version: version) }
}
