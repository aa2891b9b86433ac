public import Source
import YAMLTree

/// A drill whose answers stand in a file: sessions of trainees, keyed by story and by what is asked.
///
/// ```yaml
/// drill: TRAINING
/// sessions:
///   - trainee: T07
///     date: 2026-11-25
///     stories:
///       annex-01: {signs: [got_away], tier: further_enquiry, services: [], cautions: [own_account], certainty: 2}
/// ```
public struct DrillScript: Sendable {
  /// One trainee's stories on one day.
  public struct Session: Sendable {
    /// The trainee's code.
    public let trainee: Located<String>
    /// The day.
    public let date: CivilDate
    /// Answers by story, in the order of the file.
    public let stories: [(id: Located<String>, answer: Answer)]
  }

  /// The answer to a story, in ids.
  public struct Answer: Sendable {
    /// Signs that are seen.
    public var signs: [Located<String>] = []
    /// The tier.
    public var tier: Located<String>?
    /// Services to call.
    public var services: [Located<String>] = []
    /// Safeguards whose prohibitions are minded.
    public var cautions: [Located<String>] = []
    /// From 1 to 3.
    public var certainty: Located<String>?
    /// Whether advice is agreed with; yes by default.
    public var agrees = true
    /// Where it stands.
    public let span: Span
  }

  /// The sessions, in the order of the file.
  public let sessions: [Session]
}

/// Reads scripts of drills.
public struct DrillScriptReader {
  /// What was wrong so far.
  public private(set) var diagnostics: [Diagnostic] = []

  /// A reader.
  public init() {}

  /// The script in a file; nil after an error.
  public mutating func read(_ file: SourceFile) -> DrillScript? {
    let (root, problems) = YAMLTree.parse(file)
    diagnostics += problems
    guard let root else { return nil }
    check(root, ["drill", "sessions"])
    if root.value(of: "drill")?.plainText?.value != LogEntry.mark {
      report("not-a-drill", "the file should say `drill: \(LogEntry.mark)`", at: root.span)
    }
    guard case .sequence(let items)? = root.value(of: "sessions")?.content else {
      report("missing-key", "the script has no list of `sessions`", at: root.span)
      return nil
    }
    let sessions = items.compactMap { session($0) }
    return diagnostics.contains { $0.severity == .error } ? nil : DrillScript(sessions: sessions)
  }

  private mutating func session(_ node: YAMLNode) -> DrillScript.Session? {
    check(node, ["trainee", "date", "stories"])
    guard let trainee = node.value(of: "trainee")?.plainText,
      let date = node.value(of: "date")?.plainText.flatMap({ CivilDate.first(of: $0.value) }),
      let stories = node.value(of: "stories")?.pairs
    else {
      report("missing-key", "a session needs a `trainee`, a `date` and `stories`", at: node.span)
      return nil
    }
    return DrillScript.Session(
      trainee: trainee, date: date, stories: stories.map { ($0.key, answer($0.value)) })
  }

  private mutating func answer(_ node: YAMLNode) -> DrillScript.Answer {
    check(node, ["signs", "tier", "services", "cautions", "certainty", "agree"])
    var answer = DrillScript.Answer(span: node.span)
    answer.signs = ids("signs", of: node)
    answer.tier = node.value(of: "tier")?.plainText
    answer.services = ids("services", of: node)
    answer.cautions = ids("cautions", of: node)
    answer.certainty = node.value(of: "certainty")?.plainText
    if answer.tier == nil { report("missing-key", "the answer has no `tier`", at: node.span) }
    if answer.certainty == nil { report("missing-key", "the answer has no `certainty`", at: node.span) }
    if let agree = node.value(of: "agree")?.plainText {
      answer.agrees = ["yes", "true"].contains(agree.value)
      if !["yes", "no", "true", "false"].contains(agree.value) {
        report("unknown-value", "`agree` should be yes or no", at: agree.span)
      }
    }
    return answer
  }

  private mutating func ids(_ key: String, of node: YAMLNode) -> [Located<String>] {
    guard let value = node.value(of: key) else { return [] }
    guard case .sequence(let items) = value.content else {
      report("wrong-kind", "`\(key)` should be a list", at: value.span)
      return []
    }
    return items.compactMap { item in
      if let text = item.plainText { return text }
      report("wrong-kind", "an item of `\(key)` should be an id", at: item.span)
      return nil
    }
  }

  private mutating func check(_ node: YAMLNode, _ allowed: [String]) {
    guard let pairs = node.pairs else {
      report("wrong-kind", "this should be a mapping of keys to values", at: node.span)
      return
    }
    for pair in pairs where !allowed.contains(pair.key.value) {
      report(
        "unknown-key", "there is no key `\(pair.key.value)` here", at: pair.key.span,
        help: nearestWord(to: pair.key.value, among: allowed).map { "did you mean `\($0)`?" }
          ?? "keys here are \(allowed.joined(separator: ", "))")
    }
  }

  private mutating func report(_ code: String, _ message: String, at span: Span, help: String? = nil) {
    diagnostics.append(Diagnostic(code, message, at: span, help: help))
  }
}
