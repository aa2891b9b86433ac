import RuleLanguage

extension Pack {
  /// The pack with its ids as a later version calls them, where that one says what they were called.
  func named(as later: Pack) -> Pack {
    let names = later.formerNames.filter { old, _ in !later.namedEntries.contains { $0.id == old } }
    var copy = self
    for index in facts.indices {
      copy.facts[index].entry.rename(names)
      copy.facts[index].renameValues(as: later)
    }
    for index in rules.indices { copy.rules[index].entry.rename(names) }
    for index in needs.indices { copy.needs[index].entry.rename(names) }
    for index in services.indices { copy.services[index].entry.rename(names) }
    for index in safeguards.indices { copy.safeguards[index].entry.rename(names) }
    for index in parameters.indices { copy.parameters[index].entry.rename(names) }
    for index in determinations.indices {
      copy.determinations[index].entry.rename(names)
      for tier in determinations[index].tiers.indices {
        copy.determinations[index].tiers[tier].entry.rename(names)
      }
    }
    for index in classifications.indices {
      copy.classifications[index].entry.rename(names)
      let now = later.classifications.first { $0.id == copy.classifications[index].id }
      let pairs = (now?.categories ?? []).flatMap { category in
        category.entry.formerly.map { ($0, category.id) }
      }
      let categories = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
      for number in classifications[index].categories.indices {
        copy.classifications[index].categories[number].entry.rename(categories)
      }
    }
    return copy
  }
}

extension Entry {
  fileprivate mutating func rename(_ names: [String: String]) {
    guard let name = names[id] else { return }
    self = Entry(id: name, title: title, span: span, citations: citations, note: note, formerly: formerly)
  }
}

extension Fact {
  /// Masks go by the order of values: those whose order would change keep their ids and count as changed.
  fileprivate mutating func renameValues(as later: Pack) {
    guard let now = later.facts.first(where: { $0.id == id }) else { return }
    let renamed = values.map { value in
      Label(id: now.formerValues[value.id].map { now.values[$0].id } ?? value.id, text: value.text)
    }
    if renamed.map(\.id) == renamed.map(\.id).sorted() { values = renamed }
  }
}
