import Localisation
import RuleLanguage

extension Wording {
  subscript(key: BackgroundText) -> String { texts.text(key) }

  func text(_ key: BackgroundText, _ values: KeyValuePairs<String, String>) -> String {
    texts.text(key, values)
  }

  func sign(_ sign: ShownSign) -> String {
    let strength = (sign.isPresumed ? self[.presumed] + ", " : "") + strength(sign.strength)
    let about = listed([strength, sign.dimension.title] + sign.sources.map(citation))
    return "\(sign.title) (\(about))"
  }

  /// Signs of one kind, each with its strength.
  func signs(_ kind: String, _ signs: [ShownSign]) -> String {
    "\(kind): \(listed(signs.map { "\($0.title) (\(strength($0.strength)))" }))"
  }

  func classification(_ classification: ShownClassification) -> String {
    let categories = or(classification.categories.map(\.title))
    if !classification.isOpen { return "\(classification.title): \(categories)" }
    return text(.openClassification, ["title": classification.title, "categories": categories])
  }

  func conclusion(_ conclusion: ShownConclusion) -> String {
    conclusion.title + (conclusion.isPresumed ? " (\(self[.presumed]))" : "")
  }

  /// What was asked about, and what was not.
  func coverage(_ coverage: ShownCoverage) -> [String] {
    let topics = listed(coverage.topicsAnswered.map(\.title))
    let open = listed(coverage.topicsNotAnswered.map(\.title))
    let labels = listed(coverage.notAnswered.map(\.label))
    return [topics.isEmpty ? self[.noTopicAnswered] : text(.topicsAnswered, ["topics": topics])]
      + (open.isEmpty ? [] : [text(.topicsNotAnswered, ["topics": open])])
      + (labels.isEmpty ? [] : [text(.unanswered, ["labels": labels])])
  }

  func contradiction(_ contradiction: ShownContradiction) -> String {
    "\(contradiction.title): \(listed(contradiction.answers))"
  }

  func disagreement(_ disagreement: ShownDisagreement) -> String {
    let statements = listed(disagreement.statements.map(statement))
    return "\(disagreement.label): \(statements). \(disagreement.resolution)"
  }

  /// How statements that differ are taken.
  func resolution(_ way: Fact.WhenStatementsDiffer) -> String {
    switch way {
    case .any: self[.eachStatementCounts]
    case .lowest: self[.lowestCounts]
    case .highest: self[.highestCounts]
    case .open: self[.eachStaysPossible]
    case .order(let bases):
      text(.firstOfTheseCounts, ["bases": bases.map(basis).joined(separator: ", ")])
    }
  }

  func dateNote(_ note: ShownDateNote) -> String {
    "\(note.title) (\(dates(Period(from: note.from, until: note.until))))"
  }

  func source(_ source: ShownSource) -> String {
    let details = [source.publisher, source.year.map(String.init)].compactMap { $0 }
    let parts: [String?] = [
      "\(source.key): \(source.title)", details.isEmpty ? nil : details.joined(separator: ", "),
      source.confidence == .unverified ? self[.notCheckedAgainstOriginal] : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: ". ")
  }

  /// Which rules gave the result: the pack with sixteen signs of its hash, the day, the program.
  func rules(_ pack: ShownPack, _ asOf: String, _ version: String) -> String {
    text(
      .rules,
      [
        "name": pack.name, "version": pack.version, "hash": String(pack.contentHash.prefix(16)), "date": asOf,
        "program": version,
      ])
  }
}
