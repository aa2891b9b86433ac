import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source

extension SitePageWriter {
  /// What the pack says of an item itself.
  func details(of item: PackItem) -> String {
    switch item {
    case .fact(let id): details(of: pack.facts[id], id)
    case .rule(let id): details(of: pack.rules[id])
    case .impossible(let id): holdsWhen(pack.impossible[id].when)
    case .determination: ""
    case .tier(let id, let tier): details(of: pack.determinations[id].tiers[tier], of: id)
    case .classification: ""
    case .category(let id, let category): details(of: pack.classifications[id], category, id)
    case .need(let id): details(of: pack.needs[id])
    case .service(let id): details(of: pack.services[id])
    case .provider: ""
    case .safeguard(let id): details(of: pack.safeguards[id])
    case .parameter(let id): details(of: pack.parameters[id])
    case .property(let id): claim(pack.properties[id].claim)
    case .group(let id): holdsWhen(pack.groups[id].when)
    case .wording(let id): details(of: pack.wordings[id])
    case .source(let id): details(of: pack.sources[id])
    case .interview: interviewDetails
    }
  }

  func holdsWhen(_ when: Condition) -> String { section(say(.holdsWhen), condition(when)) }

  func texts(_ texts: [String]) -> String { list(texts.map(xml)) }

  private func details(of rule: Rule) -> String {
    let about =
      rule.indicator.map { indicator in
        fields([
          (.dimension, xml(pack.dimensions[indicator.dimension].text)),
          (.strength, xml(wording.strength(indicator.strength))),
          (.tags, xml(indicator.tags.map { pack.tags[$0].text }.joined(separator: ", "))),
          (.saidAloud, indicator.say.map(xml) ?? ""), (.doesNotShow, indicator.doesNotShow.map(xml) ?? ""),
        ])
      } ?? ""
    return about + fields([(.dates, dates(rule.period))]) + holdsWhen(rule.when)
  }

  private func details(of tier: Determination.Tier, of id: DeterminationID) -> String {
    let about = fields([
      (.meaning, tier.meaning.map(xml) ?? ""), (.advice, texts(tier.advice)), (.dates, dates(tier.period)),
    ])
    return about
      + (tier.when.map(holdsWhen)
        ?? section(say(.holdsWhen), "<p>\(xml(say(.appliesOtherwise)))</p>"))
  }

  private func details(of entry: Classification, _ category: Int, _ id: ClassificationID) -> String {
    entry.categories[category].when.map(holdsWhen)
      ?? section(say(.holdsWhen), "<p>\(xml(say(.appliesOtherwise)))</p>")
  }

  private func details(of need: Need) -> String {
    fields([
      (.urgency, xml(wording.within(need.urgency))), (.consent, xml(wording.consent(need.consent))),
      (.ifUnmet, xml(need.ifUnmet)), (.dates, dates(need.period)),
    ]) + holdsWhen(need.when)
  }

  private func details(of safeguard: Safeguard) -> String {
    fields([
      (.phase, xml(name(of: safeguard.phase))), (.advice, texts(safeguard.instructions)),
      (.prohibitions, texts(safeguard.prohibitions)), (.dates, dates(safeguard.period)),
    ]) + holdsWhen(safeguard.when)
  }

  private func details(of rule: WordingRule) -> String {
    rule.phrases.map { phrases in
      section(
        phrases.language,
        "<ul lang=\"\(xml(phrases.language))\">"
          + phrases.texts.map { "<li>\(xml($0))</li>" }.joined(separator: "\n") + "</ul>", level: 3)
    }.joined()
  }

  private func details(of source: Reference) -> String {
    fields([
      (.publisher, source.publisher.map { "<span\(originalMark)>\(xml($0))</span>" } ?? ""),
      (.year, source.year.map { "\($0)" } ?? ""),
      (.confidence, xml(name(of: source.confidence))),
      (.note, source.note.map { "<span\(originalMark)>\(xml($0))</span>" } ?? ""),
    ])
  }

  private var interviewDetails: String {
    let plan = pack.interview
    let card = plan.card.map { "<p><b>\(xml($0.title))</b></p>" + texts($0.lines) } ?? ""
    return section(say(.introduction), texts(plan.introduction))
      + section(say(.comfort), texts(plan.comfort)) + section(say(.card), card)
  }
}

extension SitePageWriter {
  fileprivate func name(of phase: Safeguard.Phase) -> String {
    switch phase {
    case .atOnce: say(.atOnce)
    case .interview: say(.duringInterview)
    case .referral: say(.onReferral)
    case .later: say(.later)
    }
  }

  fileprivate func name(of confidence: Reference.Confidence) -> String {
    switch confidence {
    case .primary: say(.primary)
    case .secondary: say(.secondary)
    case .unverified: say(.unverified)
    }
  }
}
