import YAMLTree

/// Makes JSON Schema out of shapes.
struct SchemaWriter {
  /// What kind of text is described.
  enum Dialect {
    /// What a person writes, where YAML may take a text for a number.
    case yaml
    /// What the program writes.
    case json
  }

  let dialect: Dialect
  /// Ids by kind, to complete and check; none without a pack.
  var names = SchemaNames()
  /// Whether an id that is not in the pack may stand there: while a pack is written, there is always one more.
  var mayNameOthers = false

  /// The schema of a shape.
  func schema(_ shape: Shape) -> JSONValue {
    switch shape {
    case .text: text
    case .pattern(let pattern): .object(["type": .text("string"), "pattern": .text(whole(pattern))])
    case .word(let words): .object(["enum": .texts(words)])
    case .flag: flag
    case .whole(let bounds): number("integer", bounds)
    case .number: .object(["type": .text("number")])
    case .date: date
    case .name(let kind): name(kind)
    case .list(let item): .object(["type": .text("array"), "items": schema(item)])
    case .oneOrMore(let item): any([schema(item), schema(.list(item))])
    case .mapping(let keys): mapping(keys)
    case .entries(let pattern, let entry): entries(pattern, entry)
    case .single(let pattern, let entry):
      entries(pattern, entry).adding(["minProperties": .whole(1), "maxProperties": .whole(1)])
    case .either(let shapes): any(shapes.map(schema))
    case .definition(let name): .object(["$ref": .text("#/$defs/\(name)")])
    }
  }

  /// The schema of a mapping with known keys.
  func mapping(_ keys: [ShapeKey]) -> JSONValue {
    let properties = keys.map { ($0.name, schema($0.shape).adding(["description": .text($0.about)])) }
    var pairs: [String: JSONValue] = [
      "type": .text("object"), "additionalProperties": .flag(false),
      "properties": .object(Dictionary(properties) { first, _ in first }),
      "required": .texts(keys.filter(\.isRequired).map(\.name)),
    ]
    let needed = keys.filter { !$0.needed.isEmpty }.map { ($0.name, JSONValue.texts($0.needed)) }
    if !needed.isEmpty { pairs["dependentRequired"] = .object(Dictionary(needed) { first, _ in first }) }
    let belonging = keys.compactMap(belonging)
    if !belonging.isEmpty { pairs["allOf"] = .list(belonging) }
    return .object(pairs)
  }

  /// That a key stands beside some words of another, and beside no others.
  private func belonging(_ key: ShapeKey) -> JSONValue? {
    guard let belonging = key.belonging else { return nil }
    let words = JSONValue.object([belonging.key: .object(["enum": .texts(belonging.words)])])
    return .object([
      "if": .object(["properties": words, "required": .texts([belonging.key])]),
      "then": .object(["required": .texts([key.name])]),
      "else": .object(["properties": .object([key.name: .flag(false)])]),
    ])
  }

  /// What holds if one of these does.
  func any(_ schemas: [JSONValue]) -> JSONValue { .object(["anyOf": .list(schemas)]) }

  private func entries(_ pattern: String, _ entry: Shape) -> JSONValue {
    .object([
      "type": .text("object"), "additionalProperties": schema(entry),
      "propertyNames": .object(["pattern": .text(whole(pattern))]),
    ])
  }

  private func name(_ kind: String) -> JSONValue {
    guard let ids = names.ids[kind], !ids.isEmpty else { return .object(["type": .text("string")]) }
    let known = JSONValue.object(["enum": .texts(ids)])
    return mayNameOthers ? any([known, .object(["type": .text("string")])]) : known
  }

  private func number(_ type: String, _ bounds: ClosedRange<Int>) -> JSONValue {
    var pairs: [String: JSONValue] = ["type": .text(type), "minimum": .whole(bounds.lowerBound)]
    if bounds.upperBound < Int.max { pairs["maximum"] = .whole(bounds.upperBound) }
    return .object(pairs)
  }

  private var text: JSONValue {
    switch dialect {
    case .yaml: .object(["type": .texts(["string", "number", "boolean"])])
    case .json: .object(["type": .text("string")])
    }
  }

  private var flag: JSONValue {
    switch dialect {
    case .yaml: .object(["enum": .list([.text("yes"), .text("no"), .flag(true), .flag(false)])])
    case .json: .object(["type": .text("boolean")])
    }
  }

  private var date: JSONValue {
    let day = "\\d{4}-\\d{2}-\\d{2}"
    switch dialect {
    case .yaml:
      return any([
        .object(["type": .text("string"), "pattern": .text(whole("\\d{4}(-\\d{2}(-\\d{2})?)?"))]),
        number("integer", 1000...9999),
      ])
    case .json: return .object(["type": .text("string"), "pattern": .text(whole(day))])
    }
  }

  /// A pattern for the whole of a text.
  private func whole(_ pattern: String) -> String { "^(\(pattern))$" }
}
