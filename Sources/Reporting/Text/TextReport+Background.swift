extension TextReport {
  /// Why not the result above or below.
  mutating func contrasts(_ determination: ShownDetermination) {
    page.heading(Wording.whyNotAnother(determination.title))
    if let contrast = determination.notHigher {
      page.bullet(Wording.notHigher(contrast.title))
      if !contrast.rulesThatDoNotHold.isEmpty {
        page.write(Wording.doNotHold(contrast.rulesThatDoNotHold), indent: 4, hanging: 2)
      }
      for test in contrast.tests { page.write(Wording.test(test), indent: 4, hanging: 2) }
    } else {
      page.bullet(Wording.nothingHigher)
    }
    if !determination.isFinal { page.bullet(Wording.stillOpen(determination.stillPossible)) }
    if !determination.reasons.isEmpty {
      page.bullet(Wording.notLower(determination.lower.title))
    } else if determination.isLowest {
      page.bullet(Wording.lowestOfAll)
    }
  }

  /// Answers that are missing and could change the result.
  mutating func unknown() {
    var seen: Set<ShownAnswer> = []
    let missing = report.determinations.flatMap(\.missing).filter { seen.insert($0).inserted }
    guard !missing.isEmpty else { return }
    page.heading(Wording.couldMatter)
    var kinds: [String] = []
    for answer in missing where !kinds.contains(answer.missing ?? "") { kinds.append(answer.missing ?? "") }
    for kind in kinds {
      let labels = missing.filter { ($0.missing ?? "") == kind }.map(\.label)
      page.bullet(Wording.missing(kind, labels))
    }
  }

  /// Signs that hold or are open, conclusions and classifications.
  mutating func signs() {
    let signs = report.indicators
    if !signs.hold.isEmpty { page.heading(Wording.signsThatHold) }
    for sign in signs.hold {
      page.bullet(Wording.sign(sign))
      if let text = sign.doesNotShow { page.write(Wording.doesNotShow(text), indent: 4, hanging: 2) }
    }
    list(signs.open, under: Wording.signsThatAreOpen)
    if report.determinations.contains(where: \.isLowest) {
      list(signs.doNotHold, under: Wording.signsThatDoNotHold)
    }
    guard !report.conclusions.isEmpty || !report.classifications.isEmpty else { return }
    page.heading(Wording.alsoConcluded)
    for classification in report.classifications { page.bullet(Wording.classification(classification)) }
    for conclusion in report.conclusions { page.bullet(Wording.conclusion(conclusion)) }
  }

  /// Signs by what they speak to.
  private mutating func list(_ signs: [ShownSign], under heading: String) {
    guard !signs.isEmpty else { return }
    page.heading(heading)
    for dimension in dimensions(of: signs) {
      page.bullet(Wording.signs(dimension.title, signs.filter { $0.dimension == dimension }))
    }
  }

  private func dimensions(of signs: [ShownSign]) -> [Titled] {
    var dimensions: [Titled] = []
    for sign in signs where !dimensions.contains(sign.dimension) { dimensions.append(sign.dimension) }
    return dimensions
  }

  /// What was covered, where the result is the lowest.
  mutating func coverage() {
    guard report.determinations.contains(where: \.isLowest) else { return }
    page.heading(Wording.whatWasCovered)
    let coverage = report.coverage
    page.bullet(Wording.covered(coverage.topicsAnswered.map(\.title)))
    if !coverage.topicsNotAnswered.isEmpty {
      page.bullet(Wording.notCovered(coverage.topicsNotAnswered.map(\.title)))
    }
    if !coverage.notAnswered.isEmpty {
      page.bullet(Wording.withoutAnswer(coverage.notAnswered.map(\.label)))
    }
    let others = dimensions(of: report.indicators.hold + report.indicators.open)
    let clear = dimensions(of: report.indicators.doNotHold).filter { !others.contains($0) }.map(\.title)
    if !clear.isEmpty { page.bullet(Wording.withoutAnySign(clear)) }
  }

  /// Answers that cannot all be right.
  mutating func contradictions() {
    guard !report.contradictions.isEmpty else { return }
    page.heading(Wording.cannotBothBeRight)
    for contradiction in report.contradictions {
      page.bullet("\(contradiction.title): \(Wording.list(contradiction.answers))")
    }
  }

  mutating func disagreements() {
    guard !report.disagreements.isEmpty else { return }
    page.heading(Wording.statementsDiffer)
    for disagreement in report.disagreements {
      let statements = disagreement.statements.map(Wording.statement).joined(separator: "; ")
      page.bullet("\(disagreement.label): \(statements). \(disagreement.resolution)")
    }
  }

  mutating func setAside() {
    guard !report.setAside.isEmpty else { return }
    page.heading(Wording.answersSetAside)
    for answer in report.setAside {
      let statements = answer.statements.map(Wording.statement).joined(separator: "; ")
      page.bullet("\(answer.label): \(statements). \(Wording.appliesOnlyIf(answer.appliesOnlyIf))")
    }
  }

  mutating func notInForce() {
    guard !report.notInForce.isEmpty else { return }
    page.heading(Wording.notInForce(report.asOf))
    for note in report.notInForce { page.bullet(Wording.dateNote(note)) }
  }

  mutating func sources() {
    guard !report.sources.isEmpty else { return }
    page.heading(Wording.sourcesCited)
    for source in report.sources { page.bullet(Wording.source(source)) }
  }

  /// Who formally identifies, and which rules gave the result.
  mutating func footer() {
    page.heading(Wording.formal(report.pack.formalIdentification))
    page.write(report.pack.disclaimer)
    page.write(Wording.rules(report.pack, report.asOf, report.programVersion))
  }
}
