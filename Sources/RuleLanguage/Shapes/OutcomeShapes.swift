import YAMLTree

/// Keys of an indicator.
let indicatorShape =
  entryShape + periodShape + [
    ShapeKey("dimension", .name("dimension"), required: true, "What it speaks to."),
    ShapeKey(
      "strength", .word(Rule.Strength.allCases.map(\.rawValue)), required: true, "How much it weighs."),
    ShapeKey("tags", .oneOrMore(.name("tag")), "Labels that it carries."),
    ShapeKey("say", .text, "What the officer would say aloud."),
    ShapeKey("does_not_show", .text, "What it does not show."), whenKey,
  ]

/// Keys of a determination.
let determinationShape =
  entryShape + [
    ShapeKey("while_open", .name("tier"), "The tier that is announced while a higher one is still possible."),
    ShapeKey(
      "tiers", .list(.single(pattern: idPattern, .mapping(tierShape))), required: true,
      "Its tiers, lowest first; the lowest has no condition."),
  ]

/// Keys of a tier.
let tierShape =
  entryShape + [
    optionalWhenKey, ShapeKey("meaning", .text, "What the tier means, for the officer."),
    ShapeKey("advice", .oneOrMore(.text), "What to do now."),
  ] + periodShape

/// Keys of a classification.
let classificationShape =
  entryShape + [
    ShapeKey(
      "categories", .entries(pattern: idPattern, .mapping(categoryShape)), required: true,
      "Its categories; just one of them has no condition."),
    ShapeKey(
      "otherwise", .name("category"), required: true, "The category that applies where no other does."),
  ]

/// Keys of a category.
let categoryShape = entryShape + [optionalWhenKey]

/// The keys that say what a property claims; a property has just one.
let claimShape = [
  ShapeKey("always_served", .mapping(servedShape), "Some service fits a raised need wherever this holds."),
  ShapeKey("further_statement_never_lowers", .name("determination"), "A further statement never lowers it."),
  ShapeKey("implies", .mapping(impliesShape), "Wherever one thing holds, another does."),
  ShapeKey("invariant", .mapping(invariantShape), "Changing these answers never changes the determination."),
  ShapeKey("never_lowers", .mapping(neverLowersShape), "This answer never lowers the determination."),
  ShapeKey("not_final", .mapping(notFinalShape), "Not final at this tier while one of these is open."),
  ShapeKey("possible", .definition("condition"), "Some case makes it true."),
  ShapeKey("usual", .mapping(usualShape), "The case whose facts are all usual ends final at this tier."),
]

private let determinationKey = ShapeKey(
  "of", .name("determination"), required: true, "The determination.")

private let servedShape = [
  ShapeKey("if", .definition("condition"), required: true, "Where help has to be."),
  ShapeKey("from", .date, required: true, "Since when."),
]

private let impliesShape = [
  ShapeKey("if", .definition("condition"), required: true, "Wherever this holds,"),
  ShapeKey("then", .definition("condition"), required: true, "this holds too."),
]

private let invariantShape = [
  determinationKey,
  ShapeKey("under", .oneOrMore(.name("fact")), required: true, "Facts that change nothing."),
]

private let neverLowersShape = [
  determinationKey, ShapeKey("fact", .name("fact"), required: true, "The fact."),
  ShapeKey("to", .definition("value"), required: true, "The answer."), optionalWhenKey,
]

private let notFinalShape = [
  determinationKey, ShapeKey("at", .name("tier"), required: true, "The tier."),
  ShapeKey(
    "while_open", .oneOrMore(.either([.name("fact"), .name("rule")])), required: true, "Facts and rules."),
]

private let usualShape = [determinationKey, ShapeKey("is", .name("tier"), required: true, "The tier.")]
