import CaseFormat
import RuleLanguage
import Source
import YAMLTree

extension SchemaWriter {
  /// What `answers` may hold: with a pack its facts, each with its values.
  func answers(_ pack: Pack?) -> JSONValue {
    let rest: [String: JSONValue] = [
      "the rest": .object([
        "enum": .texts(["usual"]), "description": .text("Every other fact has its usual value."),
      ])
    ]
    guard let pack else {
      return .object([
        "type": .text("object"), "properties": .object(rest), "additionalProperties": statements(anyContent),
      ])
    }
    var properties = rest
    for fact in pack.facts {
      let about = "\(fact.label): \(fact.question)"
      let schema = statements(schema(.definition("value_\(fact.id)"))).adding(["description": .text(about)])
      properties[fact.id] = schema
      for old in fact.entry.formerly { properties[old] = schema.adding(["deprecated": .flag(true)]) }
    }
    return .object([
      "type": .text("object"), "properties": .object(properties), "additionalProperties": .flag(false),
    ])
  }

  /// The values of each fact of a pack, by the names that `answers` refers to.
  func values(_ pack: Pack?) -> [String: JSONValue] {
    let values = (pack?.facts ?? []).map { ("value_\($0.id)", content(of: $0)) }
    return Dictionary(values) { first, _ in first }
  }

  /// A value alone, a statement, or several of them.
  private func statements(_ content: JSONValue) -> JSONValue {
    let keys = statementShape.filter { $0.name != "value" }
    var statement = mapping(keys)
    if case .object(let pairs) = statement, case .object(let properties)? = pairs["properties"] {
      statement = statement.adding([
        "properties": .object(properties.merging(["value": content]) { $1 }), "required": .texts(["value"]),
      ])
    }
    let several = JSONValue.object([
      "type": .text("object"), "additionalProperties": .flag(false), "required": .texts(["statements"]),
      "properties": .object(["statements": .object(["type": .text("array"), "items": statement])]),
    ])
    return any([content, statement, several])
  }

  /// A value of a fact that is not known here.
  private var anyContent: JSONValue { schema(.either([.text, .list(.text)])) }

  /// A value of a fact, or why there is none.
  private func content(of fact: Fact) -> JSONValue {
    let ids = fact.values.map(\.id)
    switch fact.kind {
    case .yesNo:
      let words = (["yes", "no"] + silences).map { JSONValue.text($0) }
      return .object(["enum": .list(words + [.flag(true), .flag(false)])])
    case .number(_, let range):
      let number = JSONValue.object([
        "type": .text("number"), "minimum": bound(range.lowerBound), "maximum": bound(range.upperBound),
      ])
      let digits = "\\s*-?\\d+(\\.\\d+)?\\s*"
      return any([
        number, schema(.pattern("\(digits)(\\.\\.\(digits))?")), .object(["enum": .texts(silences)]),
      ])
    case .choice:
      let one = "(\(ids.joined(separator: "|")))"
      return any([
        .object(["enum": .texts(ids + silences)]), schema(.pattern("\(one)(\\s+or\\s+\(one))+")),
      ])
    case .set:
      let members = ids + ids.map { "not \($0)" }
      let list = JSONValue.object([
        "type": .text("array"), "minItems": .whole(1),
        "items": .object(["enum": .texts(members + ["nothing else"])]),
      ])
      return any([.object(["enum": .texts(members + ["none"] + silences)]), list])
    }
  }

  private func bound(_ number: FixedPoint) -> JSONValue {
    Int("\(number)").map { .whole($0) } ?? .number(Double("\(number)") ?? 0)
  }
}
