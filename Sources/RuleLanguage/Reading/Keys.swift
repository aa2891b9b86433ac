/// Keys of `pack.yaml`.
let manifestKeys = [
  "pack", "version", "title", "jurisdiction", "languages", "formal_identification", "disclaimer", "place",
  "topics", "dimensions", "tags", "interview", "note",
]

/// Keys of `interview` in the manifest.
let interviewKeys = [
  "introduction", "consent", "sensitive_when", "wishes", "interviews_before", "interpreter", "comfort",
  "keep_days",
  "links", "card",
]

/// Keys that every entry may carry.
let entryKeys = ["title", "sources", "note", "formerly"]

/// Keys that give a condition its structure.
let structureKeys = ["all", "any", "none", "at_least", "of", "unless"]

/// The keys that say what a property claims, each with the keys below it; a property has just one.
let claimKeys: [String: [String]] = [
  "invariant": ["of", "under"], "never_lowers": ["of", "fact", "to", "when"],
  "further_statement_never_lowers": [], "implies": ["if", "then"], "possible": [], "usual": ["of", "is"],
  "not_final": ["of", "at", "while_open"], "always_served": ["if", "from"],
]

/// What a contact may be.
let contactKinds = ["phone", "address", "email", "website", "person"]

extension Section {
  /// The keys of an entry.
  var keys: [String] { Self.keysBySection[self] ?? [] }

  private static let keysBySection = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.written) })

  private var written: [String] {
    switch self {
    case .sources: ["title", "year", "publisher", "confidence", "note"]
    case .providers: ["name", "note", "formerly"]
    case .facts:
      [
        "sources", "note", "formerly", "label", "type", "unit", "range", "values", "ask", "help", "why",
        "topic",
        "asked_of", "basis", "sensitivity", "usual", "when_statements_differ", "ask_when", "otherwise",
        "always_ask", "first_round", "base_rates", "former_values",
      ]
    case .impossible: entryKeys + ["when"]
    case .indicators:
      entryKeys + ["from", "until", "dimension", "strength", "tags", "say", "does_not_show", "when"]
    case .conclusions: entryKeys + ["from", "until", "when"] + structureKeys
    case .determinations: entryKeys + ["while_open", "tiers"]
    case .classifications: entryKeys + ["categories", "otherwise"]
    case .needs: entryKeys + ["when", "from", "until", "urgency", "consent", "prefer", "if_unmet"]
    case .services:
      entryKeys + [
        "provider", "offers", "accepts", "where", "from", "until", "closed", "limits", "contacts",
      ]
    case .safeguards: entryKeys + ["when", "from", "until", "phase", "do", "do_not"]
    case .parameters: entryKeys + ["unit", "values"]
    case .properties: entryKeys + claimKeys.keys.sorted()
    case .wording: entryKeys + ["kind", "phrases"]
    case .groups: entryKeys + ["when"]
    case .changes: entryKeys + ["less_protective"]
    case .thresholds: ["at_least", "at_most", "unit", "note"]
    }
  }
}

/// Keys of a tier.
let tierKeys = entryKeys + ["when", "meaning", "advice", "from", "until"]

/// Keys of a category.
let categoryKeys = entryKeys + ["when"]
