import Source
import YAMLTree

/// Reads what is kept beside a case's answers.
///
/// It needs no pack, so that cases can be listed whatever became of theirs.
struct RecordReader {
  /// What was wrong so far.
  private(set) var diagnostics: [Diagnostic] = []

  /// What the value of `record:` holds; what is wrong is left out and reported.
  mutating func read(_ node: YAMLNode) -> CaseRecord {
    var record = CaseRecord()
    check(node, recordShape)
    record.isDraft = flag("draft", in: node)
    record.date = date("date", in: node)
    record.language = text("language", in: node)
    record.interpreter = text("interpreter", in: node)
    record.screener = text("screener", in: node)
    record.minutes = count("minutes", in: node)
    record.earlierInterviews = count("earlier_interviews", in: node)
    record.program = text("program", in: node)
    record.packHash = text("pack_hash", in: node)
    record.ownView = text("own_view", in: node)
    record.announced = text("announced", in: node)
    record.decision = node.value(of: "decision").flatMap { decision($0) }
    record.consents = items("consents", in: node).compactMap { consent($0) }
    record.referrals = items("referrals", in: node).compactMap { fate($0) }
    record.group = text("group", in: node)
    record.links = items("links", in: node).compactMap { link($0) }
    record.keepUntil = date("keep_until", in: node)
    return record
  }

  private mutating func decision(_ node: YAMLNode) -> CaseRecord.Decision? {
    check(node, decisionShape)
    guard let tier = required("tier", in: node) else { return nil }
    return CaseRecord.Decision(
      tier: tier, reason: text("reason", in: node), secondPerson: text("second_person", in: node))
  }

  private mutating func consent(_ node: YAMLNode) -> Consent? {
    check(node, consentShape)
    guard let recipient = required("recipient", in: node),
      let answer = word("answer", in: node, as: Consent.Answer.self)
    else { return nil }
    let items = items("items", in: node).compactMap { text($0) }
    return Consent(
      recipient: recipient, answer: answer, items: items, date: date("date", in: node),
      ground: text("ground", in: node))
  }

  private mutating func fate(_ node: YAMLNode) -> ReferralFate? {
    check(node, fateShape)
    guard let need = required("need", in: node), let service = required("service", in: node),
      let fate = word("fate", in: node, as: ReferralFate.Fate.self)
    else { return nil }
    return ReferralFate(need: need, service: service, fate: fate, date: date("date", in: node))
  }

  private mutating func link(_ node: YAMLNode) -> CaseRecord.Link? {
    check(node, linkShape)
    guard let code = required("case", in: node), let kind = required("kind", in: node) else { return nil }
    return CaseRecord.Link(code: code, kind: kind)
  }

  /// Adds an error.
  ///
  /// No message repeats what stands in the file.
  mutating func report(_ code: String, _ message: String, at span: Span, help: String? = nil) {
    diagnostics.append(Diagnostic(code, .error, message, at: span, help: help))
  }
}
