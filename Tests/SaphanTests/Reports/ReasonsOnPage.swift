import Reporting
import RuleLanguage

/// The reasons as they stand on a page, read back from its lines.
struct ReasonsOnPage {
  /// A rule with the answers under it.
  struct Group {
    let rule: String
    var answers: [String] = []
    var facts: [FactID] = []
  }

  private(set) var groups: [Group] = []

  init(_ page: ResultPage, of pack: Pack) {
    var isInside = false
    for line in page.lines {
      if line.role == .heading, line.mark.isEmpty { isInside = line.text.hasPrefix("Why: ") }
      guard isInside, line.role == .text else { continue }
      if line.mark == "- " { groups.append(Group(rule: line.text)) }
      guard line.mark == "  ", !groups.isEmpty else { continue }
      groups[groups.count - 1].answers.append(line.text)
      if let fact = pack.facts.firstIndex(where: { line.text.hasPrefix($0.label + ": ") }) {
        groups[groups.count - 1].facts.append(fact)
      }
    }
  }
}
