public import RuleLanguage
public import Source
import YAMLTree

/// Which results are written for each case, under which names, in which form.
public struct OutputMapping: Sendable {
  /// How the answers are written.
  public enum Format: String, Sendable, CaseIterable {
    case jsonLines = "json-lines"
    case csv
  }

  /// Which end of a determination's interval.
  public enum Bound: String, Sendable, CaseIterable { case announced, lower, upper }

  /// What a list holds.
  public enum Listed: Hashable, Sendable {
    /// Propositions, in this order.
    case propositions([Proposition])
    /// Services that fit and offer help that is needed.
    case referred
  }

  /// The form of one result.
  public enum Form: Hashable, Sendable {
    case code
    /// The number of the case's line, from 1.
    case line
    case asOf
    case pack
    /// The hash of the rules.
    case rules
    case disclaimer
    /// The body that identifies formally.
    case formalIdentification
    /// The ids of facts that apply and about which statements differ.
    case disagreements
    /// A tier's id.
    case tier(DeterminationID, Bound)
    /// Whether the interval has just one tier.
    case isFinal(DeterminationID)
    /// The id of the category that certainly applies, or nothing.
    case category(ClassificationID)
    /// `holds`, `open` or `does not hold`.
    case truth(Proposition)
    /// A letter for each: T, F or U.
    case letters([Proposition])
    /// The ids of those that hold, or of those that are open.
    case list(Listed, areOpen: Bool)
    /// The answer to a fact as it was written.
    case answer(FactID)
  }

  /// One result.
  public struct Field: Hashable, Sendable {
    /// Its name: a key or a column.
    public let name: String
    /// In which form it is written.
    public let form: Form
    /// What stands for ids and words of the pack.
    public var names: [String: String] = [:]
  }

  /// The name under which `--explain` writes, so that no result can have it.
  static let why = "why"

  /// How the answers are written.
  public private(set) var format = Format.jsonLines
  /// The results, in order.
  public private(set) var fields: [Field]

  /// Everything that a case comes to: tiers with both bounds, categories, needs, referrals, safeguards, what does not agree in it, what rules
  /// gave it and who identifies.
  public init(_ pack: Pack) {
    fields = [Field(name: "case", form: .code), Field(name: "as_of", form: .asOf)]
    for (index, determination) in pack.determinations.enumerated() {
      fields.append(Field(name: determination.id, form: .tier(index, .announced)))
      fields.append(Field(name: determination.id + "_lower", form: .tier(index, .lower)))
      fields.append(Field(name: determination.id + "_upper", form: .tier(index, .upper)))
    }
    for (index, classification) in pack.classifications.enumerated() {
      fields.append(Field(name: classification.id, form: .category(index)))
    }
    let needs = Listed.propositions(pack.needs.indices.map(Proposition.need))
    let safeguards = Listed.propositions(pack.safeguards.indices.map(Proposition.safeguard))
    let impossible = Listed.propositions(pack.impossible.indices.map(Proposition.impossible))
    fields += [
      Field(name: "needs", form: .list(needs, areOpen: false)),
      Field(name: "needs_open", form: .list(needs, areOpen: true)),
      Field(name: "services", form: .list(.referred, areOpen: false)),
      Field(name: "safeguards", form: .list(safeguards, areOpen: false)),
      Field(name: "disagreements", form: .disagreements),
      Field(name: "contradictions", form: .list(impossible, areOpen: false)),
      Field(name: "pack", form: .pack), Field(name: "rules", form: .rules),
      Field(name: "formal_identification", form: .formalIdentification),
      Field(name: "disclaimer", form: .disclaimer),
    ]
  }

  /// Reads a mapping file.
  ///
  /// - Returns: the mapping, and what was wrong; no mapping if anything was.
  public static func read(
    _ file: SourceFile, for pack: Pack
  ) -> (mapping: OutputMapping?, diagnostics: [Diagnostic]) {
    let (root, problems) = YAMLTree.parse(file)
    guard let root else { return (nil, problems) }
    var reader = OutputMappingReader(pack)
    let mapping = reader.read(root)
    let all = problems + reader.base.diagnostics
    return (all.contains { $0.severity == .error } ? nil : mapping, all)
  }

  init(format: Format, fields: [Field]) {
    self.format = format
    self.fields = fields
  }

  /// The row above the answers, where they are written as CSV.
  public var header: [UInt8] {
    if format == .jsonLines { return [] }
    return Array((fields.map { TextStyle.csv.value($0.name) }.joined(separator: ",") + "\n").utf8)
  }

  /// The facts whose answers are written as they came.
  var answersWritten: [FactID] {
    fields.compactMap { if case .answer(let fact) = $0.form { fact } else { nil } }
  }

  /// Whether referrals are written.
  var listsReferrals: Bool {
    fields.contains { if case .list(.referred, _) = $0.form { true } else { false } }
  }

  /// Every proposition whose truth is asked for.
  func propositions(of pack: Pack) -> [Proposition] {
    fields.flatMap { field -> [Proposition] in
      switch field.form {
      case .tier(let id, _), .isFinal(let id):
        pack.determinations[id].tiers.indices.dropFirst().map { .tier(id, $0) }
      case .category(let id): pack.classifications[id].categories.indices.map { .category(id, $0) }
      case .truth(let proposition): [proposition]
      case .letters(let propositions), .list(.propositions(let propositions), _): propositions
      case .list(.referred, _):
        pack.services.indices.map(Proposition.service) + pack.needs.indices.map(Proposition.need)
      case .code, .line, .asOf, .pack, .rules, .disclaimer, .formalIdentification, .disagreements, .answer:
        []
      }
    }
  }

  /// Whether facts are written about which statements differ.
  var listsDisagreements: Bool { fields.contains { $0.form == .disagreements } }

  /// The gates that have to be known as well: about a fact that does not apply nothing disagrees.
  func gates(of pack: Pack) -> [Proposition] {
    listsDisagreements ? pack.facts.indices.filter { pack.facts[$0].gate != nil }.map { .gate($0) } : []
  }
}
