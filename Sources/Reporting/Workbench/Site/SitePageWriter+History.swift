import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source

extension SitePageWriter {
  /// Where the history lies below the folder of the language.
  static let historyPath = "dates.html"

  /// Everything that begins or ends on a day, the newest first.
  func historyPage() -> SiteFile {
    let days = Dictionary(grouping: pack.items.flatMap(events), by: \.day)
    let body = days.keys.sorted(by: >).map { day in
      section(wording.date(day), list((days[day] ?? []).map(line)))
    }
    return page(Self.historyPath, title: say(.history), body: body.joined())
  }

  /// A day on which something begins or ends.
  private struct Event {
    let day: CivilDate
    let item: PackItem
    let isBeginning: Bool
    var detail = ""
  }

  private func line(_ event: Event) -> String {
    let kind = heading(pack.kind(of: event.item))
    let what = event.detail.isEmpty ? "" : " (\(xml(event.detail)))"
    let turn = xml(say(event.isBeginning ? .began : .ended))
    return "\(link(event.item, from: ""))\(what): \(turn) <span class=\"note\">\(xml(kind))</span>"
  }

  private func events(_ item: PackItem) -> [Event] {
    switch item {
    case .rule(let id): events(item, pack.rules[id].period)
    case .tier(let id, let tier): events(item, pack.determinations[id].tiers[tier].period)
    case .need(let id): events(item, pack.needs[id].period)
    case .safeguard(let id): events(item, pack.safeguards[id].period)
    case .service(let id):
      events(item, pack.services[id].period)
        + pack.services[id].closures.flatMap { events(item, $0.period, "\(say(.closed)): \($0.because)") }
    case .parameter(let id):
      pack.parameters[id].values.flatMap {
        events(item, $0.period, "\($0.value) \(pack.parameters[id].unit)")
      }
    default: []
    }
  }

  private func events(_ item: PackItem, _ period: Period, _ detail: String = "") -> [Event] {
    let from = period.from.map { Event(day: $0, item: item, isBeginning: true, detail: detail) }
    let until = period.until.map { Event(day: $0, item: item, isBeginning: false, detail: detail) }
    return [from, until].compactMap { $0 }
  }
}
