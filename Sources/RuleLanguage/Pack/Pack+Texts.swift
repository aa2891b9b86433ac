extension Pack {
  /// Rewrites every text that a person reads, in a fixed order: titles, questions, advice.
  ///
  /// `rewrite` gets the text's key and the text.
  ///
  /// Keys are the entry's id and what the text is for it: `age.ask`, `age.values.self`, `lwu_shelter.limits`, `topics.person`. Notes,
  /// properties and the bibliography are for staff and stay as they are.
  public mutating func rewriteTexts(_ rewrite: (_ key: String, _ text: String) -> String) {
    title = rewrite("pack.title", title)
    jurisdiction = rewrite("pack.jurisdiction", jurisdiction)
    formalIdentification = rewrite("pack.formal_identification", formalIdentification)
    disclaimer = rewrite("pack.disclaimer", disclaimer)
    topics = topics.map { $0.rewritten("topics", rewrite) }
    dimensions = dimensions.map { $0.rewritten("dimensions", rewrite) }
    tags = tags.map { $0.rewritten("tags", rewrite) }
    providers = providers.map { $0.rewritten("providers", rewrite) }
    interview.rewriteTexts(rewrite)
    for index in facts.indices { facts[index].rewriteTexts(rewrite) }
    for index in impossible.indices { impossible[index].entry.rewriteTitle(rewrite) }
    for index in rules.indices { rules[index].rewriteTexts(rewrite) }
    for index in determinations.indices { determinations[index].rewriteTexts(rewrite) }
    for index in classifications.indices { classifications[index].rewriteTexts(rewrite) }
    for index in needs.indices {
      needs[index].entry.rewriteTitle(rewrite)
      needs[index].ifUnmet = rewrite(needs[index].id + ".if_unmet", needs[index].ifUnmet)
    }
    for index in services.indices { services[index].rewriteTexts(rewrite) }
    for index in safeguards.indices { safeguards[index].rewriteTexts(rewrite) }
    for index in parameters.indices {
      parameters[index].entry.rewriteTitle(rewrite)
      parameters[index].unit = rewrite(parameters[index].id + ".unit", parameters[index].unit)
    }
  }

  /// Every text that a person reads, by key, in the order of `rewriteTexts`.
  public var texts: [(key: String, text: String)] {
    var found: [(key: String, text: String)] = []
    var copy = self
    copy.rewriteTexts { key, text in
      found.append((key, text))
      return text
    }
    return found
  }
}

/// Texts of a list, keyed by their place in it from 1.
private func rewriteList(_ texts: inout [String], _ key: String, _ rewrite: (String, String) -> String) {
  for index in texts.indices { texts[index] = rewrite("\(key).\(index + 1)", texts[index]) }
}

extension InterviewPlan {
  fileprivate mutating func rewriteTexts(_ rewrite: (String, String) -> String) {
    rewriteList(&introduction, "interview.introduction", rewrite)
    rewriteList(&comfort, "interview.comfort", rewrite)
    links = links.map { $0.rewritten("interview.links", rewrite) }
    guard var card else { return }
    card.title = rewrite("interview.card.title", card.title)
    rewriteList(&card.lines, "interview.card.lines", rewrite)
    self.card = card
  }
}

extension Label {
  fileprivate func rewritten(_ kind: String, _ rewrite: (String, String) -> String) -> Label {
    Label(id: id, text: rewrite("\(kind).\(id)", text))
  }
}

extension Entry {
  fileprivate mutating func rewriteTitle(
    _ rewrite: (String, String) -> String, as name: String = "title"
  ) {
    title = rewrite("\(id).\(name)", title)
  }
}

extension Fact {
  fileprivate mutating func rewriteTexts(_ rewrite: (String, String) -> String) {
    entry.rewriteTitle(rewrite, as: "label")
    question = rewrite(id + ".ask", question)
    help = help.map { rewrite(id + ".help", $0) }
    why = why.map { rewrite(id + ".why", $0) }
    if case .number(let unit, let range) = kind {
      kind = .number(unit: rewrite(id + ".unit", unit), range: range)
    }
    if kind != .yesNo { values = values.map { $0.rewritten(id + ".values", rewrite) } }
  }
}

extension Rule {
  fileprivate mutating func rewriteTexts(_ rewrite: (String, String) -> String) {
    entry.rewriteTitle(rewrite)
    guard var indicator else { return }
    indicator.say = indicator.say.map { rewrite(entry.id + ".say", $0) }
    indicator.doesNotShow = indicator.doesNotShow.map { rewrite(entry.id + ".does_not_show", $0) }
    self.indicator = indicator
  }
}

extension Determination {
  fileprivate mutating func rewriteTexts(_ rewrite: (String, String) -> String) {
    entry.rewriteTitle(rewrite)
    for index in tiers.indices {
      tiers[index].entry.rewriteTitle(rewrite)
      tiers[index].meaning = tiers[index].meaning.map { rewrite(tiers[index].id + ".meaning", $0) }
      rewriteList(&tiers[index].advice, tiers[index].id + ".advice", rewrite)
    }
  }
}

extension Classification {
  fileprivate mutating func rewriteTexts(_ rewrite: (String, String) -> String) {
    entry.rewriteTitle(rewrite)
    for index in categories.indices {
      categories[index].entry.title = rewrite(
        "\(id).categories.\(categories[index].id)", categories[index].entry.title)
    }
  }
}

extension Service {
  fileprivate mutating func rewriteTexts(_ rewrite: (String, String) -> String) {
    entry.rewriteTitle(rewrite)
    limits = limits.map { rewrite(id + ".limits", $0) }
    for index in closures.indices {
      closures[index].because = rewrite("\(id).closed.\(index + 1)", closures[index].because)
    }
  }
}

extension Safeguard {
  fileprivate mutating func rewriteTexts(_ rewrite: (String, String) -> String) {
    entry.rewriteTitle(rewrite)
    rewriteList(&instructions, id + ".do", rewrite)
    rewriteList(&prohibitions, id + ".do_not", rewrite)
  }
}
