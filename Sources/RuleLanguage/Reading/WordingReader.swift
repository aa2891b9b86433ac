import Source
import YAMLTree

extension PackReader {
  /// Reads what questions must not hold.
  mutating func readWording() {
    for raw in sections[.wording] {
      let fields = fields(
        raw.node, of: "wording `\(raw.id.value)`", at: raw.id.span, allowed: Section.wording.keys)
      if fields["kind"] == nil { reportMissing("kind", in: fields) }
      let entry = entry(raw.id, fields)
      pack.wordings.append(
        WordingRule(
          entry: entry, kind: word("kind", in: fields, as: WordingRule.Kind.self) ?? .leading,
          phrases: phrases(fields)))
    }
  }

  private mutating func phrases(_ fields: Fields) -> [WordingRule.Phrases] {
    guard let node = fields["phrases"] else {
      reportMissing("phrases", in: fields)
      return []
    }
    let owner = "`phrases` of \(fields.owner)"
    let pairs = pairs(node, of: owner, advice: "write a list for each language: `en: [a phrase]`") ?? []
    let languages = Fields(owner: owner, span: node.span, pairs: pairs)
    return pairs.map(\.key.value).sorted().map { language in
      WordingRule.Phrases(language: language, texts: texts(language, in: languages).map(\.value))
    }
  }

  /// Reads the groups for whom gaps are looked for.
  mutating func readGroups() {
    for raw in sections[.groups] {
      let fields = fields(
        raw.node, of: "group `\(raw.id.value)`", at: raw.id.span, allowed: Section.groups.keys)
      let entry = entry(raw.id, fields)
      if let when = condition("when", in: fields) {
        pack.groups.append(PeopleGroup(entry: entry, when: when))
      }
    }
  }

  /// Reads the change notes.
  mutating func readChanges() {
    for raw in sections[.changes] {
      let fields = fields(
        raw.node, of: "change `\(raw.id.value)`", at: raw.id.span, allowed: Section.changes.keys)
      let entry = entry(raw.id, fields)
      let named = texts("less_protective", in: fields)
      // What is gone from the pack may be named as well.
      for text in named { _ = used(text) }
      pack.changeNotes.append(ChangeNote(entry: entry, lessProtective: named.map(\.value)))
    }
  }

  /// Reads what checking and testing demand.
  mutating func readThresholds() {
    let names = Threshold.allCases.map(\.rawValue)
    for raw in sections[.thresholds] {
      guard names.contains(raw.id.value) else {
        let near = nearestWord(to: raw.id.value, among: names)
        report(
          "unknown-threshold", "there is no threshold `\(raw.id.value)`", at: raw.id.span,
          help: near.map { "did you mean `\($0)`?" } ?? "it is one of \(list(names))")
        continue
      }
      let fields = fields(
        raw.node, of: "threshold `\(raw.id.value)`", at: raw.id.span, allowed: Section.thresholds.keys)
      let bounds = 0...10_000
      if fields["at_least"] == nil, fields["at_most"] == nil { reportMissing("at_least", in: fields) }
      let value = integer("at_least", in: fields, bounds) ?? integer("at_most", in: fields, bounds)
      if let name = Threshold(rawValue: raw.id.value), let value {
        pack.demands.append(Demand(threshold: name, value: value))
      }
      _ = optional("unit", in: fields)
      _ = optional("note", in: fields)
    }
  }
}

/// What a pack may demand of checks and tests.
public enum Threshold: String, Sendable, CaseIterable {
  /// Share of conditions that scenarios make both true and false, in percent.
  case conditions
  /// Share of conditions that scenarios show to decide alone, in percent.
  case pairs
  /// Share of changed rules that some scenario notices, in percent.
  case mutants
  /// Days after which a contact has to be verified again.
  case contacts
}

/// A threshold and what the pack sets it to.
public struct Demand: Hashable, Sendable {
  /// What is demanded.
  public let threshold: Threshold
  /// How much.
  public let value: Int
}

extension Pack {
  /// What the pack demands; by default nothing, and contacts verified within three years.
  public func threshold(_ threshold: Threshold) -> Int {
    demands.first { $0.threshold == threshold }?.value ?? (threshold == .contacts ? 1095 : 0)
  }
}
