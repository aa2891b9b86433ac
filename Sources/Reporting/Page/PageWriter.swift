import Localisation
import RuleEngine
import RuleLanguage
import Source

/// Writes a result page; every section is an extension of its own.
struct PageWriter {
  let report: ReportBuilder
  let details: ResultPage.Details
  let determinations: [ShownDetermination]
  let safeguards: [ShownSafeguard]
  let needs: [ShownNeed]
  var page = PageLines()
  /// Services whose contacts stand on the page already.
  var shownServices: Set<String> = []

  init(_ report: ReportBuilder, _ details: ResultPage.Details) {
    self.report = report
    self.details = details
    determinations = report.pack.determinations.indices.map(report.determination)
    safeguards = report.safeguards
    needs = report.needs
  }

  var wording: Wording { report.wording }

  mutating func writePage() {
    beginning()
    whatToDo()
    whileTalking()
    for determination in determinations { reasons(determination) }
    covered()
    for id in determinations.indices { openQuestions(id) }
    accountsThatDiffer()
    for id in determinations.indices { contrasts(id) }
    whomToContact()
    unmetNeeds()
    whenHelpIsArranged()
    ending()
  }

  /// What comes on request.
  mutating func writeMore() {
    afterwardsInFull()
    servicesInFull()
  }

  private mutating func beginning() {
    if details.isPartial {
      page.write(wording[.partial], .urgent)
      page.write(wording[.partialCounts])
      page.blankLine()
    }
    let day = wording.date(report.evaluation.asOf)
    page.write(wording.text(.caseLine, ["code": details.caseCode, "date": day]), .note)
    for determination in determinations {
      page.heading(wording.headline(determination))
      for line in wording.meaning(determination) { page.write(line) }
    }
  }

  /// Who formally identifies, and which rules gave the result.
  private mutating func ending() {
    let pack = ShownPack(report.pack, contentHash: details.contentHash)
    page.heading(wording.text(.formalIdentification, ["body": pack.formalIdentification]))
    page.write(pack.disclaimer)
    page.write(
      wording.rules(pack, wording.date(report.evaluation.asOf), details.programVersion), .note)
  }
}
