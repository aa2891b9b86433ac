import RuleLanguage
import Scenarios
import YAMLTree

extension SchemaWriter {
  /// What `expect` may hold: with a pack its determinations and classifications too.
  func expectations(_ pack: Pack?) -> JSONValue {
    guard let pack else {
      return mapping(expectationShape).adding([
        "additionalProperties": any([schema(.oneOrMore(.text)), mapping(boundShape)])
      ])
    }
    let determinations = pack.determinations.map { entry in
      ShapeKey(entry.id, tiers(entry.tiers.map(\.id)), "\(entry.entry.title): the tier at which it ends.")
    }
    let classifications = pack.classifications.map { entry in
      ShapeKey(
        entry.id, .oneOrMore(.word(entry.categories.map(\.id))),
        "\(entry.entry.title): the category that applies.")
    }
    return mapping(expectationShape + determinations + classifications)
  }

  private func tiers(_ ids: [String]) -> Shape {
    let bounds = boundShape.map { ShapeKey($0.name, .oneOrMore(.word(ids)), $0.about) }
    return .either([.oneOrMore(.word(ids)), .mapping(bounds)])
  }
}
