import YAMLTree

/// The types of facts.
let factTypes = ["yes_no", "number", "choice", "set"]

/// Keys of a fact.
let factShape = [
  sourcesKey, noteKey, formerlyKey,
  ShapeKey("label", .text, required: true, "The short name."),
  ShapeKey("type", .word(factTypes), required: true, "What kind of value it has."),
  ShapeKey("unit", .text, "Of a number: what is counted.", with: ("type", ["number"])),
  ShapeKey(
    "range", .pattern("[^.]*(\\.\\d+)?\\s*\\.\\.\\s*\\S+"), "Of a number: lowest and highest, as `0..120`.",
    with: ("type", ["number"])),
  ShapeKey(
    "values", .entries(pattern: idPattern, .text), "Of a choice or set: its values, by id.",
    with: ("type", ["choice", "set"])),
  ShapeKey(
    "former_values", .entries(pattern: idPattern, .pattern(idPattern)),
    "Of a choice or set: old ids of values that older cases may still use, each with the id of today."),
  ShapeKey("ask", .text, required: true, "The question, or what to look at."),
  ShapeKey("help", .text, "A line for the officer."),
  ShapeKey("why", .text, "Why it matters."),
  ShapeKey("topic", .name("topic"), required: true, "The topic in which it is asked."),
  ShapeKey("asked_of", .word(Fact.Asked.allCases.map(\.rawValue)), "Who or what the answer comes from."),
  ShapeKey(
    "basis", .oneOrMore(.word(Fact.Basis.allCases.map(\.rawValue))), "What a statement about it may rest on."),
  ShapeKey("sensitivity", .whole(0...3), "From 0, open, to 3, only behind its gates."),
  ShapeKey("usual", .definition("value"), required: true, "What an unremarkable case would answer."),
  ShapeKey(
    "when_statements_differ",
    .either([
      .word(["any", "open", "lowest", "highest"]), .list(.word(Fact.Basis.allCases.map(\.rawValue))),
    ]),
    "What several statements amount to."),
  ShapeKey(
    "ask_when", .definition("condition"), "When it is asked at all; needs `otherwise`.", needs: ["otherwise"]),
  ShapeKey("otherwise", .definition("value"), "Its value while it is not asked.", needs: ["ask_when"]),
  ShapeKey("always_ask", .flag, "Whether it is asked of everyone."),
  ShapeKey("first_round", .flag, "Whether it is part of the short first round with a group."),
  ShapeKey(
    "base_rates", .entries(pattern: ".+", .whole(0...100)),
    "How often values occur, of a hundred cases; orders questions and nothing else."),
]
