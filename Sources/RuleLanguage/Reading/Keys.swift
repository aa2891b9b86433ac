import YAMLTree

// What the reader allows is what the shapes list.

/// Keys of `pack.yaml`.
let manifestKeys = names(manifestShape)

/// Keys of `interview` in the manifest.
let interviewKeys = names(interviewShape)

/// Keys that give a condition its structure.
let structureKeys = names(structureShape)

/// The keys that say what a property claims, each with the keys below it; a property has just one.
let claimKeys = Dictionary(uniqueKeysWithValues: claimShape.map { ($0.name, $0.shape.keys) })

/// What a contact may be.
let contactKinds = names(contactKindShape)

/// Keys of a contact.
let contactKeys = names(contactShape)

/// Keys of a closure.
let closureKeys = names(closureShape)

/// Keys of a dated value.
let datedValueKeys = names(datedValueShape)

/// Keys of a group of indicators.
let groupKeys = names(groupShape)

/// Keys of the card that the person is given.
let cardKeys = names(cardShape)

/// Keys of a tier.
let tierKeys = names(tierShape)

/// Keys of a category.
let categoryKeys = names(categoryShape)

extension Section {
  /// The keys of an entry.
  var keys: [String] { Self.keysBySection[self] ?? [] }

  private static let keysBySection = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, names($0.shape)) })
}
