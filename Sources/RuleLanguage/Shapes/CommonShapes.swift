package import YAMLTree

/// The form of an id.
package let idPattern = "[a-z][a-z0-9_]*"

/// The form of a source's key, and of a pack's name.
package let sourceKeyPattern = "[a-z][a-z0-9_.-]*"

/// What an entry rests on.
let sourcesKey = ShapeKey(
  "sources", .oneOrMore(.definition("citation")), "What it rests on, each as `key: article or page`.")

/// A remark.
let noteKey = ShapeKey("note", .text, "Why it is so, and where sources contradict one another.")

/// Old names of an entry.
let formerlyKey = ShapeKey(
  "formerly", .oneOrMore(.pattern(idPattern)), "Ids that older cases may still use.")

/// Keys that every entry may carry.
let entryShape = [
  ShapeKey("title", .text, required: true, "The text a person reads for it."), sourcesKey, noteKey,
  formerlyKey,
]

/// The first and the last day.
let periodShape = [
  ShapeKey("from", .date, "The first day in force; a year or a month means its first day."),
  ShapeKey("until", .date, "The last day in force; a year or a month means its last day."),
]

/// Keys that give a condition its structure.
package let structureShape = [
  ShapeKey("all", .list(.definition("condition")), "All of these hold."),
  ShapeKey("any", .list(.definition("condition")), "At least one of these holds."),
  ShapeKey("none", .list(.definition("condition")), "None of these holds."),
  ShapeKey("at_least", .whole(1...Int.max), "So many of what stands under `of` hold.", needs: ["of"]),
  ShapeKey(
    "of", .either([.list(.definition("condition")), .mapping(groupShape)]),
    "What is counted: a list, or a group of indicators.", needs: ["at_least"]),
  ShapeKey("unless", .definition("condition"), "What holds otherwise does not hold where this does."),
]

/// Keys of a group of indicators.
let groupShape = [
  ShapeKey("dimension", .text, "Only indicators of this dimension, or of `a or b`."),
  ShapeKey("strength", .text, "Only indicators of this strength, or of `medium or strong`."),
  ShapeKey("tag", .text, "Only indicators with this tag, or with `a or b`."),
]

/// When something holds.
let whenKey = ShapeKey("when", .definition("condition"), required: true, "When it holds.")

/// The same where it may be left out.
let optionalWhenKey = ShapeKey("when", .definition("condition"), "When it holds.")

/// What is defined once for all files of a pack.
package let packDefinitions: [String: Shape] = [
  "condition": .either([.definition("sentence"), .mapping(structureShape)]),
  "citation": .pattern("\(sourceKeyPattern)\\s*:\\s*\\S[\\s\\S]*"),
  // A sentence is read by the program; editors complete the plainest ones.
  "sentence": .name("sentence"),
  "value": .either([.text, .list(.text)]),
]

/// The keys of a shape.
func names(_ keys: [ShapeKey]) -> [String] { keys.map(\.name) }
