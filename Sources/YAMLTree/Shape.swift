/// What may stand at a place in a file.
///
/// Readers take the keys that they allow from here, and schemas for editors are made from the same: so the two cannot differ.
package indirect enum Shape: Sendable {
  /// A text, which YAML may take for a number.
  case text
  /// A text of a form, as a regular expression over the whole of it.
  case pattern(String)
  /// One of these words.
  case word([String])
  /// Yes or no.
  case flag
  /// A whole number within bounds.
  case whole(ClosedRange<Int>)
  /// A number.
  case number
  /// A year, a month or a day.
  case date
  /// The id of something of this kind.
  case name(String)
  /// A list.
  case list(Shape)
  /// A list, or one item alone.
  case oneOrMore(Shape)
  /// Keys that are known beforehand.
  case mapping([ShapeKey])
  /// Any keys of a form, each with the same below it.
  case entries(pattern: String, Shape)
  /// One key of the file's own choice.
  case single(pattern: String, Shape)
  case either([Shape])
  /// What is defined elsewhere under this name.
  case definition(String)

  /// The keys of a mapping; none of anything else.
  package var keys: [String] { if case .mapping(let keys) = self { keys.map(\.name) } else { [] } }
}

/// A key that a mapping may hold.
package struct ShapeKey: Sendable {
  /// The key.
  package let name: String
  /// What may stand below it.
  package let shape: Shape
  /// Whether it has to be there.
  package let isRequired: Bool
  /// What it is for, in a sentence.
  package let about: String
  /// Other keys without which it means nothing.
  package let needed: [String]
  /// A key beside it and the words there with which it has to be, and without which it must not be.
  package let belonging: (key: String, words: [String])?

  /// A key.
  package init(
    _ name: String, _ shape: Shape, required isRequired: Bool = false, _ about: String,
    needs needed: [String] = [], with belonging: (key: String, words: [String])? = nil
  ) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.about = about
    self.needed = needed
    self.belonging = belonging
  }
}
