import RuleEngine
public import RuleLanguage

/// A safeguard that applies.
public struct ShownSafeguard: Hashable, Sendable, Encodable {
  /// The id.
  public let id: String
  /// The text.
  public let title: String
  /// Whether it applies on doubt.
  public let isPresumed: Bool
  /// When it is to be acted on; not in JSON.
  public let phase: Safeguard.Phase
  /// What to do.
  public let instructions: [String]
  /// What not to do.
  public let prohibitions: [String]
  /// What it rests on.
  public let sources: [ShownCitation]

  /// Names in JSON: as packs write them.
  enum CodingKeys: String, CodingKey {
    case id, title, isPresumed, sources
    case instructions = "do"
    case prohibitions = "doNot"
  }
}

extension ReportBuilder {
  /// Safeguards that apply.
  var safeguards: [ShownSafeguard] {
    pack.safeguards.indices.filter { holds(.safeguard($0)) }.map {
      let safeguard = pack.safeguards[$0]
      return ShownSafeguard(
        id: safeguard.id, title: safeguard.entry.title, isPresumed: evaluation.isPresumed(.safeguard($0)),
        phase: safeguard.phase, instructions: safeguard.instructions, prohibitions: safeguard.prohibitions,
        sources: citations(safeguard.entry.citations))
    }
  }

  /// Safeguards that may apply, with what is missing.
  var openSafeguards: [ShownOpen] {
    pack.safeguards.indices.filter { isOpen(.safeguard($0)) }.map { open(.safeguard($0)) }
  }
}
