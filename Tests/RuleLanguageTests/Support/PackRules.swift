import RuleLanguage
import Source
import Testing

/// What holds of every pack that was read: what is named by number is there, and what must be said is said.
struct PackRules {
  private let pack: Pack

  init(_ pack: Pack) {
    self.pack = pack
  }

  func check(_ place: String) {
    checkNumbers(place)
    checkTexts(place)
    for proposition in pack.propositions {
      let name = pack.name(of: proposition).id
      let facts = pack.factsRead(by: proposition).map(\.0)
      #expect(facts.allSatisfy(pack.facts.indices.contains), "\(place): what \(name) reads")
      if case .service = proposition { continue }
      if case .always? = pack.condition(of: proposition)?.kind {
        Issue.record("\(place): \(name) always holds")
      }
    }
  }

  private func checkNumbers(_ place: String) {
    for fact in pack.facts {
      #expect(pack.topics.indices.contains(fact.topic), "\(place): topic of \(fact.id)")
      #expect(!fact.bases.isEmpty, "\(place): basis of \(fact.id)")
    }
    for rule in pack.rules {
      guard let indicator = rule.indicator else { continue }
      #expect(pack.dimensions.indices.contains(indicator.dimension), "\(place): dimension of \(rule.id)")
    }
    for service in pack.services {
      #expect(pack.providers.indices.contains(service.provider), "\(place): provider of \(service.id)")
      #expect(service.offers.allSatisfy(pack.needs.indices.contains), "\(place): offers of \(service.id)")
      #expect(!service.offers.isEmpty && service.places?.value != 0, "\(place): \(service.id)")
    }
    for determination in pack.determinations {
      #expect(determination.tiers.count >= 2, "\(place): tiers of \(determination.id)")
      #expect(determination.tiers.dropFirst().allSatisfy { $0.when != nil }, "\(place): \(determination.id)")
      #expect(determination.tiers.first?.when == nil, "\(place): \(determination.id)")
    }
    for classification in pack.classifications {
      for (number, category) in classification.categories.enumerated() {
        #expect(
          (category.when == nil) == (number == classification.otherwise), "\(place): \(category.id)")
      }
    }
    for parameter in pack.parameters { #expect(!parameter.values.isEmpty, "\(place): \(parameter.id)") }
  }

  private func checkTexts(_ place: String) {
    let texts = pack.texts + [("pack", pack.name), ("version", pack.version)]
    for (key, text) in texts { #expect(text.contains { !$0.isWhitespace }, "\(place): \(key)") }
    #expect(!pack.languages.isEmpty && !pack.topics.isEmpty, "\(place)")
    for safeguard in pack.safeguards {
      #expect(!(safeguard.instructions + safeguard.prohibitions).isEmpty, "\(place): \(safeguard.id)")
    }
  }
}
