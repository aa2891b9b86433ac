import Localisation
import RuleLanguage

extension PageWriter {
  /// What to do before anything else, and what not to do.
  mutating func whatToDo() {
    let atOnce = safeguards.filter { $0.phase == .atOnce }
    let orders = atOnce.flatMap(\.instructions) + determinations.flatMap(\.announced.advice)
    list(orders, under: wording[PageText.doNow])
    for determination in determinations { beneath(determination) }
    list(atOnce.flatMap(\.prohibitions), under: wording[.mustNotDo])
  }

  /// Urgent lines, each once.
  private mutating func list(_ lines: [String], under heading: String) {
    if lines.isEmpty { return }
    page.heading(heading, isUrgent: true)
    var seen: Set<String> = []
    for line in lines where seen.insert(line).inserted { page.bullet(line, .urgent) }
  }

  /// What holds beneath the announced tier: its help is due as well.
  private mutating func beneath(_ determination: ShownDetermination) {
    guard let next = determination.beneath.first else { return }
    page.write(wording.text(.beneath, ["tier": next.title]))
    for line in next.advice { page.bullet(line) }
  }

  /// What to keep in mind while the talk may still go on.
  mutating func whileTalking() {
    if details.isPartial { inFull(.interview, under: wording[.whileTalking]) }
  }

  /// What to keep in mind when help is arranged, and later: beneath whom to call, since
  /// nobody arranges help before having decided whom to ask for it.
  mutating func whenHelpIsArranged() {
    inFull(.referral, under: wording[.whenHelpIsArranged])
    let later = safeguards.filter { $0.phase == .later }
    if later.isEmpty { return }
    page.heading(wording[.afterwards])
    for safeguard in later { page.bullet(safeguard.title) }
  }

  mutating func afterwardsInFull() { inFull(.later, under: wording[.afterwardsInFull]) }

  /// The safeguards of a phase with their lines.
  private mutating func inFull(_ phase: Safeguard.Phase, under heading: String) {
    let safeguards = safeguards.filter { $0.phase == phase }
    if safeguards.isEmpty { return }
    page.heading(heading)
    for safeguard in safeguards {
      page.bullet(safeguard.title)
      for line in safeguard.instructions + safeguard.prohibitions { page.detail(line) }
    }
  }
}
