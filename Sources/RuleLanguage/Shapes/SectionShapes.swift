package import YAMLTree

extension Section {
  /// The keys of an entry.
  var shape: [ShapeKey] {
    switch self {
    case .sources: sourceShape
    case .providers:
      [ShapeKey("name", .text, required: true, "The name a person reads."), noteKey, formerlyKey]
    case .facts: factShape
    case .impossible: entryShape + [whenKey]
    case .indicators: indicatorShape
    case .conclusions: entryShape + periodShape + [optionalWhenKey] + structureShape
    case .determinations: determinationShape
    case .classifications: classificationShape
    case .needs: needShape
    case .services: serviceShape
    case .safeguards: safeguardShape
    case .parameters: parameterShape
    case .properties: entryShape + claimShape
    case .wording: wordingShape
    case .groups: entryShape + [whenKey]
    case .changes:
      entryShape + [
        ShapeKey(
          "less_protective", .oneOrMore(.text),
          "Ids of what this version deliberately protects less, or `while_open`.")
      ]
    case .thresholds: thresholdShape
    }
  }

  /// What the section is for.
  var about: String {
    switch self {
    case .sources: "The bibliography, by key."
    case .facts: "What can be asked or recorded about a case."
    case .impossible: "Combinations of answers that cannot be."
    case .indicators: "Named signs."
    case .conclusions: "Named intermediate truths."
    case .determinations: "Decisions between ordered tiers."
    case .classifications: "Decisions between categories of which exactly one applies."
    case .needs: "Help that a person may want."
    case .providers: "Who provides services."
    case .services: "The directory of services."
    case .safeguards: "What an officer must or must not do."
    case .parameters: "Dated numbers."
    case .properties: "What has to hold over every possible case."
    case .wording: "Words that questions must not hold."
    case .thresholds: "What checking and testing demand."
    case .changes: "Notes on what this version changes."
    case .groups: "Groups of people for whom gaps in the directory are looked for."
    }
  }

  /// The form of the ids of its entries.
  fileprivate var ids: String {
    switch self {
    case .sources: sourceKeyPattern
    case .thresholds: Threshold.allCases.map(\.rawValue).joined(separator: "|")
    case .changes, .wording, .groups: ".+"
    default: idPattern
    }
  }
}

/// Keys of a file of a pack that is not the manifest.
package let packFileShape = Section.allCases.map { section in
  ShapeKey(section.rawValue, .entries(pattern: section.ids, .mapping(section.shape)), section.about)
}

private let sourceShape = [
  ShapeKey("title", .text, required: true, "The title."),
  ShapeKey("year", .whole(1000...9999), "The year of publication."),
  ShapeKey("publisher", .text, "The issuing body."),
  ShapeKey(
    "confidence", .word(Reference.Confidence.allCases.map(\.rawValue)), required: true,
    "How far it may be relied on."), noteKey,
]

private let wordingShape =
  entryShape + [
    ShapeKey(
      "kind", .word(WordingRule.Kind.allCases.map(\.rawValue)), required: true,
      "What is wrong with such a question."),
    ShapeKey(
      "phrases", .entries(pattern: ".+", .oneOrMore(.text)), required: true, "The phrases of each language."),
  ]

private let thresholdShape = [
  ShapeKey("at_least", .whole(0...10_000), "The least that is demanded."),
  ShapeKey("at_most", .whole(0...10_000), "The most that is allowed."),
  ShapeKey("unit", .text, "What is counted."), noteKey,
]
