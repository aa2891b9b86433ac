package import YAMLTree

/// Keys of a file of translations.
package let catalogueShape = [
  ShapeKey("language", .text, required: true, "The code of the language translated into."),
  ShapeKey(
    "status", .word(Catalogue.Status.allCases.map(\.rawValue)), required: true,
    "How far the texts may be relied on."),
  ShapeKey("date", .date, required: true, "When they were made."),
  ShapeKey("reviewed_by", .text, "Who reviewed them."),
  ShapeKey(
    "texts", .entries(pattern: ".+", .entries(pattern: "[a-z][a-z0-9_]{1,2}", .text)), required: true,
    "Each text in the original and in the language, by key."),
  ShapeKey("note", .text, "A remark."),
]
