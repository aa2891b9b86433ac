import CaseFormat
import Localisation
package import RuleLanguage
import YAMLTree

/// JSON Schema for the files that people write and the results that the program prints: editors complete and check by it.
package enum EditorSchema: String, CaseIterable, Sendable {
  /// Any file of a pack: the manifest, a file of entries, a file of translations.
  case pack
  /// A case story, or a file of translations of stories.
  case scenario
  /// A recorded case.
  case `case`
  /// What `saphan evaluate --format json` prints.
  case result

  /// The schema's text; with a pack its ids are filled in.
  package func text(for pack: Pack? = nil) throws -> String { try JSONReport.text(value(for: pack)) }

  private func value(for pack: Pack?) -> JSONValue {
    var writer = SchemaWriter(dialect: self == .result ? .json : .yaml)
    if let pack { writer.names = SchemaNames(pack) }
    writer.mayNameOthers = self == .pack
    let root: JSONValue =
      switch self {
      case .pack:
        choice("pack", writer.mapping(manifestShape), otherwise: texts(writer, pack, else: entries(writer)))
      case .scenario: texts(writer, nil, else: writer.mapping(scenarioShape))
      case .case: writer.mapping(caseShape)
      case .result: writer.schema(.either([.definition("case"), .list(.definition("case"))]))
      }
    return root.adding([
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"), "title": .text(title(pack)),
      "$defs": .object(definitions(writer, pack)),
    ])
  }

  private func title(_ pack: Pack?) -> String {
    "Saphan: \(rawValue)" + (pack.map { ", with the ids of \($0.name) \($0.version)" } ?? "")
  }

  private func definitions(_ writer: SchemaWriter, _ pack: Pack?) -> [String: JSONValue] {
    switch self {
    case .pack:
      packDefinitions.merging(Self.translated) { $1 }.mapValues { writer.schema($0) }
    case .scenario:
      writer.values(pack).merging([
        "answers": writer.answers(pack), "expectations": writer.expectations(pack),
        "translated": writer.schema(Self.translated["translated"] ?? .text),
      ]) { $1 }
    case .case: writer.values(pack).merging(["answers": writer.answers(pack)]) { $1 }
    case .result: resultDefinitions.mapValues { writer.schema($0) }
    }
  }

  /// Sections may be empty while a file is written.
  private func entries(_ writer: SchemaWriter) -> JSONValue {
    let properties = packFileShape.map { key in
      let section = writer.any([writer.schema(key.shape), .object(["type": .text("null")])])
      return (key.name, section.adding(["description": .text(key.about)]))
    }
    return .object([
      "type": .text("object"), "additionalProperties": .flag(false),
      "properties": .object(Dictionary(properties) { first, _ in first }),
    ])
  }

  /// A file of translations where there is a key `texts`, else something else; with a pack the keys of its texts are known.
  private func texts(_ writer: SchemaWriter, _ pack: Pack?, else other: JSONValue) -> JSONValue {
    let shape = catalogueShape.filter { $0.name != "texts" }
    let entry = writer.schema(.definition("translated"))
    let known = (pack?.texts ?? []).map { ($0.key, entry.adding(["description": .text($0.text)])) }
    let texts = JSONValue.object([
      "type": .text("object"), "additionalProperties": entry,
      "properties": .object(Dictionary(known) { first, _ in first }),
      "description": .text("Each text in the original and in the language, by key."),
    ])
    guard case .object(let pairs) = writer.mapping(shape), case .object(let own)? = pairs["properties"] else {
      return other
    }
    let file = JSONValue.object(pairs).adding([
      "properties": .object(own.merging(["texts": texts]) { $1 }),
      "required": .texts(catalogueShape.filter(\.isRequired).map(\.name)),
    ])
    return choice("texts", file, otherwise: other)
  }

  /// A text in the original and in a language.
  private static let translated: [String: Shape] = [
    "translated": .entries(pattern: "[a-z][a-z0-9_]{1,2}", .text)
  ]

  private func choice(_ key: String, _ then: JSONValue, otherwise: JSONValue) -> JSONValue {
    .object([
      "if": .object(["type": .text("object"), "required": .texts([key])]), "then": then, "else": otherwise,
    ])
  }
}
