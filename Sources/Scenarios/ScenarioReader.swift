import CaseFormat
import RuleEngine
public import RuleLanguage
public import Source
import YAMLTree

/// Reads scenarios against a checked pack.
public struct ScenarioReader {
  /// What was wrong so far.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// Where names of the pack stand in the stories read so far.
  public internal(set) var uses: [NameUse] = []
  let pack: Pack
  let names: ScenarioNames

  /// A reader for scenarios of this pack.
  public init(pack: Pack) {
    self.pack = pack
    names = ScenarioNames(pack)
  }

  /// The scenario in a file; nil after an error, which `diagnostics` then holds.
  public mutating func read(_ file: SourceFile) -> Scenario? {
    let (root, problems) = YAMLTree.parse(file)
    diagnostics += problems
    guard let root else { return nil }
    guard root.value(of: "scenario") != nil else {
      report(
        "missing-key", "the file has no `scenario`", at: root.span, help: "begin with `scenario: its-id`")
      return nil
    }
    let before = diagnostics.count
    var cases = CaseReader(pack: pack, mayQuote: true)
    let record = cases.read(root)
    diagnostics += cases.diagnostics
    uses += cases.uses
    if let source = root.value(of: "source") { noteSource(source) }
    let title = text("title", of: root)
    let story = text("story", of: root)
    let expectations = root.value(of: "expect").map { self.expectations($0) }
    if expectations == nil {
      report(
        "missing-key", "the scenario expects nothing", at: root.span,
        help: "add `expect:` with a tier at least")
    }
    let drill = root.value(of: "drill").flatMap { self.drill($0) }
    let isSound = !diagnostics[before...].contains { $0.severity == .error }
    guard isSound, let record, let title, let story, let expectations else { return nil }
    let possibility = possibility(besides: expectations, at: root.value(of: "answers")?.span ?? root.span)
    return Scenario(
      record: record, title: title, source: root.value(of: "source")?.plainText?.value, story: story,
      tags: tags(root), expectations: expectations + possibility, drill: drill,
      isDraft: root.value(of: "status")?.plainText?.value == "draft")
  }

  private mutating func text(_ key: String, of root: YAMLNode) -> String? {
    if let text = root.value(of: key)?.plainText?.value, !text.isEmpty { return text }
    report("missing-key", "the scenario has no `\(key)`", at: root.span, help: "add `\(key):`")
    return nil
  }

  /// Keeps the place where a story's source names one of the pack's.
  private mutating func noteSource(_ node: YAMLNode) {
    guard let text = node.plainText, let key = text.value.split(separator: ":").first.map(String.init),
      names.sources.contains(key)
    else { return }
    uses.append(NameUse(.source(key), at: text.span))
  }

  private mutating func tags(_ root: YAMLNode) -> [String] {
    guard let node = root.value(of: "tags") else { return [] }
    return words(node, of: "`tags`").map(\.value)
  }

  private mutating func drill(_ node: YAMLNode) -> Scenario.Drill? {
    guard let level = node.value(of: "level")?.plainText.flatMap({ Int($0.value) }), (1...3).contains(level),
      let teaches = node.value(of: "teaches")?.plainText?.value
    else {
      report(
        "bad-drill", "`drill` needs a `level` from 1 to 3 and what it `teaches`", at: node.span,
        help: "write `drill: {level: 2, teaches: …}`")
      return nil
    }
    return Scenario.Drill(level: level, teaches: teaches)
  }

  /// The texts of a list, or one text.
  mutating func words(_ node: YAMLNode, of owner: String) -> [Located<String>] {
    if let text = node.plainText { return text.value.isEmpty ? [] : [text] }
    guard case .sequence(let items) = node.content else {
      report("wrong-kind", "\(owner) should be a list", at: node.span)
      return []
    }
    return items.compactMap { item in
      if let text = item.plainText { return text }
      report("wrong-kind", "an item of \(owner) should be a text", at: item.span)
      return nil
    }
  }

  mutating func report(_ code: String, _ message: String, at span: Span?, help: String? = nil) {
    diagnostics.append(Diagnostic(code, .error, message, at: span, help: help))
  }
}
