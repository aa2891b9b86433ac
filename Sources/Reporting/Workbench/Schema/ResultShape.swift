import RuleEngine
import RuleLanguage
import YAMLTree

/// What `saphan evaluate --format json` prints of a case, by the names that parts refer to.
///
/// It says again what `ScreeningReport` and its parts encode; tests hold every result against it.
let resultDefinitions: [String: Shape] = [
  "case": .mapping(caseResult),
  "titled": .mapping(titled),
  "answer": .mapping([
    required("id", .text, "The fact's id."), required("label", .text, "The fact's short name."),
    required("answer", .text, "The answer in words."),
    ShapeKey(
      "missing", .word(["does not know", "declined", "not safe to ask", "not asked", "not asked yet"]),
      "Why there is no answer."),
  ]),
  "citation": .mapping([
    required("source", .text, "The source's key."), required("locator", .text, "Article, page or section."),
  ]),
  "statement": .mapping([
    required("answer", .text, "The answer in words."), required("basis", .text, "What it rests on."),
    ShapeKey("by", .text, "Whose it is."),
  ]),
  "tier": .mapping(
    titled + [
      ShapeKey("meaning", .text, "What it means."), required("advice", .list(.text), "What to do."),
    ]),
  "reason": .mapping(titled + [list("answers", "answer", "The answers."), sources]),
  "open": .mapping(titled + [list("missing", "answer", "What is missing to know.")]),
]

private let caseResult = [
  required("case_code", .text, "The case's code; never a name."),
  required("pack", .mapping(packOfResult), "The rules that gave the result."),
  required("program_version", .text, "The program's version."),
  required("as_of", .date, "The date that the case is judged on."),
  required("determinations", .list(.mapping(determinationResult)), "What each determination came to."),
  required("classifications", .list(.mapping(classificationResult)), "What each classification came to."),
  required("indicators", .mapping(signs), "The pack's indicators."),
  required("conclusions", .list(.mapping(titled + [presumed, sources])), "Conclusions that hold."),
  required("safeguards", .list(.mapping(safeguardResult)), "Safeguards that apply."),
  list("open_safeguards", "open", "Safeguards that may apply."),
  required("needs", .list(.mapping(needResult)), "Needs that are raised, the most urgent first."),
  list("open_needs", "open", "Needs that may be raised."),
  required("services", .list(.mapping(serviceResult)), "Services that fit or may fit."),
  required("disagreements", .list(.mapping(disagreement)), "Facts about which statements differ."),
  required("set_aside", .list(.mapping(setAside)), "Answers without effect."),
  required(
    "contradictions", .list(.mapping(titled + [list("answers", "answer", "The answers.")])),
    "Combinations of answers that cannot be."),
  required("not_in_force", .list(.mapping(dateNote)), "Rules that only the date keeps from holding."),
  required("coverage", .mapping(coverage), "What was asked about."),
  required("sources", .list(.mapping(sourceResult)), "The bibliography of what is shown."),
]

private let packOfResult = [
  required("name", .text, "The pack's name."), required("version", .text, "The pack's version."),
  required("title", .text, "The name a person reads."),
  required("content_hash", .text, "The hash over the pack's files."),
  required("formal_identification", .text, "The body that formally identifies."),
  required("disclaimer", .text, "What is said beneath every result."),
]

private let determinationResult =
  titled + [
    required("announced", .definition("tier"), "The tier to announce and act on."),
    required("lower", .definition("titled"), "The highest tier certainly reached."),
    required("upper", .definition("titled"), "The highest tier still possible."),
    required("is_final", .flag, "Whether nothing that is unknown can change it."),
    required("is_lowest", .flag, "Whether the lowest tier is the final result."), presumed, presumedFor,
    list("reasons", "reason", "At most three groups that are enough for the lower bound together."),
    list("beneath", "tier", "Tiers below the announced one that hold as well."),
    list("reasons_beneath", "reason", "The reasons for the first of them."),
    list("still_possible", "titled", "Tiers above the lower bound that are still possible."),
    list("could_become", "titled", "Those of them that are above the announced tier."),
    list("missing", "answer", "Answers that are missing to settle it."),
    ShapeKey("not_higher", .mapping(contrast), "Why the tier just above the upper bound does not hold."),
  ]

private let contrast =
  titled + [
    list("rules_that_do_not_hold", "titled", "Rules that would have to hold."),
    required(
      "tests",
      .list(
        .mapping([
          required("test", .text, "What is not met, in words."), list("answers", "answer", "The answers."),
        ])), "Tests that are not met."),
  ]

private let classificationResult =
  titled + [
    required("is_open", .flag, "Whether it is not settled."),
    list("categories", "titled", "The category that applies; several while it is open."),
  ]

private let signs = ["hold", "open", "do_not_hold"].map {
  required($0, .list(.mapping(sign)), "Those that hold, may hold, or do not hold.")
}

private let sign =
  titled + [
    required("dimension", .definition("titled"), "What it speaks to."),
    required("strength", .word(Rule.Strength.allCases.map(\.rawValue)), "How much it weighs."), presumed,
    ShapeKey("does_not_show", .text, "What it does not show."),
    list("tags", "titled", "Labels that it carries."), sources,
  ]

private let safeguardResult =
  titled + [
    presumed, required("do", .list(.text), "What to do."),
    required("do_not", .list(.text), "What not to do."), sources,
  ]

private let needResult =
  titled + [
    required("urgency", .text, "Within what time."),
    required("consent", .word(Need.Consent.allCases.map(\.rawValue)), "What has to be agreed."),
    required("consent_words", .text, "The same in words."), presumed, presumedFor,
    required("status", .word(["met", "open", "unmet"]), "Whether a service fits."),
    required("services", .list(.mapping(option)), "Services that offer it, in order."),
    required("if_unmet", .text, "Whom to ask where none fits."), sources,
  ]

private let option =
  titled + [
    required("fit", .word(["fits", "may fit", "does not fit"]), "Whether it fits."),
    required("because", .list(.text), "Why it does not."),
    list("to_know", "answer", "What to find out first."),
  ]

private let serviceResult =
  titled + [
    required("provider", .definition("titled"), "Who provides it."),
    ShapeKey("limits", .text, "What it does not do, how long, how many."),
    required(
      "contacts",
      .list(
        .mapping([
          required("kind", .text, "What kind: `phone` for example."),
          required("text", .text, "The number or address."),
          ShapeKey("verified", .date, "The day on which somebody last checked it."),
          ShapeKey("source", .text, "Where it comes from."),
        ])), "How to reach it."), sources,
  ]

private let disagreement = [
  required("id", .text, "The fact's id."), required("label", .text, "The fact's short name."),
  list("statements", "statement", "Every statement."),
  required("resolution", .text, "What they amount to, in words."),
]

private let setAside = [
  required("id", .text, "The fact's id."), required("label", .text, "The fact's short name."),
  list("statements", "statement", "What was answered."),
  required("applies_only_if", .text, "When the question would apply."),
]

private let dateNote =
  titled + [
    ShapeKey("from", .date, "The first day in force."), ShapeKey("until", .date, "The last day in force."),
  ]

private let coverage = [
  list("topics_answered", "titled", "Topics with at least one answer."),
  list("topics_not_answered", "titled", "Topics without any."),
  list("not_answered", "answer", "Facts that apply and have no value."),
]

private let sourceResult = [
  required("key", .text, "The key."), required("title", .text, "The title."),
  ShapeKey("publisher", .text, "The issuing body."),
  ShapeKey("year", .whole(1000...9999), "The year of publication."),
  required(
    "confidence", .word(Reference.Confidence.allCases.map(\.rawValue)), "How far it may be relied on."),
]

private let titled = [required("id", .text, "The id."), required("title", .text, "The text.")]

private let presumed = required("is_presumed", .flag, "Whether it rests on doubt.")

private let presumedFor = list("presumed_for", "answer", "Missing answers that it rests on.")

private let sources = list("sources", "citation", "What it rests on.")

private func required(_ name: String, _ shape: Shape, _ about: String) -> ShapeKey {
  ShapeKey(name, shape, required: true, about)
}

private func list(_ name: String, _ part: String, _ about: String) -> ShapeKey {
  required(name, .list(.definition(part)), about)
}
