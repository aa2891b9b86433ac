import Localisation

extension TextReport {
  /// Why not the result above or below.
  mutating func contrasts(_ determination: ShownDetermination) {
    page.heading(wording.text(.whyNotAnother, ["determination": determination.title]))
    if let contrast = determination.notHigher {
      page.bullet(wording.text(.notHigher, ["tier": contrast.title]))
      if !contrast.rulesThatDoNotHold.isEmpty {
        let rules = wording.listed(contrast.rulesThatDoNotHold.map(\.title))
        page.write(wording.text(.rulesThatDoNotHold, ["rules": rules]), indent: 4, hanging: 2)
      }
      for test in contrast.tests { page.write(wording.test(test), indent: 4, hanging: 2) }
    } else {
      page.bullet(wording[.nothingHigher])
    }
    if !determination.isFinal {
      let tiers = wording.listed(determination.stillPossible.map(\.title))
      page.bullet(wording.text(.stillOpen, ["tiers": tiers]))
    }
    if !determination.reasons.isEmpty {

      let above = wording.why(determination.lower.title)
      page.bullet(wording.text(.notLower, ["heading": above]))

    } else if determination.isLowest {
      page.bullet(wording[.nothingLower])
    }
  }

  /// Answers that are missing and could change the result.
  mutating func unknown() {
    var seen: Set<ShownAnswer> = []
    let missing = report.determinations.flatMap(\.missing).filter { seen.insert($0).inserted }
    guard !missing.isEmpty else { return }
    page.heading(wording[.couldChangeTheResult])
    var kinds: [WhyMissing?] = []
    for answer in missing where !kinds.contains(answer.missing) { kinds.append(answer.missing) }
    for kind in kinds {
      let labels = missing.filter { $0.missing == kind }.map(\.label)
      let reason = kind.map { wording.capitalised(wording.missing($0)) } ?? wording[.notExactEnough]
      page.bullet("\(reason): \(wording.listed(labels))")
    }
  }

  /// Signs that hold or are open, conclusions and classifications.
  mutating func signs() {
    let signs = report.indicators
    if !signs.hold.isEmpty { page.heading(wording[.signsThatHold]) }
    for sign in signs.hold {
      page.bullet(wording.sign(sign))
      if let text = sign.doesNotShow {
        page.write(wording.text(.doesNotShow, ["text": text]), indent: 4, hanging: 2)
      }
    }
    list(signs.open, under: wording[.signsThatAreOpen])
    if report.determinations.contains(where: \.isLowest) {
      list(signs.doNotHold, under: wording[.signsThatDoNotHold])
    }
    guard !report.conclusions.isEmpty || !report.classifications.isEmpty else { return }
    page.heading(wording[.alsoConcluded])
    for classification in report.classifications { page.bullet(wording.classification(classification)) }
    for conclusion in report.conclusions { page.bullet(wording.conclusion(conclusion)) }
  }

  /// Signs by what they speak to.
  private mutating func list(_ signs: [ShownSign], under heading: String) {
    guard !signs.isEmpty else { return }
    page.heading(heading)
    for dimension in dimensions(of: signs) {
      page.bullet(wording.signs(dimension.title, signs.filter { $0.dimension == dimension }))
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
    page.heading(wording[.whatWasCovered])
    for line in wording.coverage(report.coverage) { page.bullet(line) }
    let others = dimensions(of: report.indicators.hold + report.indicators.open)
    let clear = dimensions(of: report.indicators.doNotHold).filter { !others.contains($0) }.map(\.title)
    if !clear.isEmpty {
      page.bullet(wording.text(.withoutAnySign, ["kinds": wording.listed(clear)]))
    }
  }

  /// Answers that cannot all be right.
  mutating func contradictions() {
    guard !report.contradictions.isEmpty else { return }
    page.heading(wording[.cannotAllBeRight])
    for contradiction in report.contradictions {
      page.bullet(wording.contradiction(contradiction))
    }
  }

  mutating func disagreements() {
    guard !report.disagreements.isEmpty else { return }
    page.heading(wording[.statementsDiffer])
    for disagreement in report.disagreements {
      page.bullet(wording.disagreement(disagreement))
    }
  }

  mutating func setAside() {
    guard !report.setAside.isEmpty else { return }
    page.heading(wording[.answersSetAside])
    for answer in report.setAside {
      let statements = wording.listed(answer.statements.map(wording.statement))
      let condition = wording.text(.countsOnlyIf, ["condition": answer.appliesOnlyIf])
      page.bullet("\(answer.label): \(statements). \(condition)")
    }
  }

  mutating func notInForce() {
    guard !report.notInForce.isEmpty else { return }
    page.heading(wording.text(.notInForceOn, ["date": wording.date(report.asOf)]))
    for note in report.notInForce { page.bullet(wording.dateNote(note)) }
  }

  mutating func sources() {
    guard !report.sources.isEmpty else { return }
    page.heading(wording[.sourcesCited])
    for source in report.sources { page.bullet(wording.source(source)) }
  }

  /// Who formally identifies, and which rules gave the result.
  mutating func footer() {
    page.heading(wording.text(.formalIdentification, ["body": report.pack.formalIdentification]))
    page.write(report.pack.disclaimer)
    page.write(wording.rules(report.pack, wording.date(report.asOf), report.programVersion))
  }
}
