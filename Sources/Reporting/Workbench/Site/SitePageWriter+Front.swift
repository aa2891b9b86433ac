import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source

extension SitePageWriter {
  /// What the pack is, how much there is in it, and how current it is.
  func frontPage() -> SiteFile {
    let version = say(.packLine, ["name": pack.name, "version": pack.version])
    let draft =
      language.hasDraftFrame
      ? "<p class=\"draft\">\(xml(say(.draftPage))) \(xml(say(.draftFrame)))</p>" : ""
    let body = [
      "<p class=\"note\">\(xml(version))</p>", draft,
      fields([
        (.identifiedBy, xml(pack.formalIdentification)), (.jurisdiction, xml(pack.jurisdiction)),
      ]),
      "<p class=\"disclaimer\">\(xml(pack.disclaimer))</p>",
      section(say(.contents), contents), section(say(.howCurrent), currency),
      section(say(.thresholds), thresholds),
    ]
    return page(
      "index.html", title: pack.title, body: body.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private var contents: String {
    let kinds = PackItem.Kind.allCases.compactMap { kind -> String? in
      let count = pack.items.count { pack.kind(of: $0) == kind }
      if count == 0 { return nil }
      let path = kind == .interview ? SitePath.page(of: .interview, in: pack) : SitePath.list(of: kind)
      let number = kind == .interview ? "" : " (\(count))"
      return "<a href=\"\(path)\">\(xml(heading(kind)))</a>\(number)"
    }
    let stories = site.stories.map {
      "<a href=\"\(SitePath.stories)\">\(xml(say(.stories)))</a> (\($0.results.count))"
    }
    let history = "<a href=\"\(Self.historyPath)\">\(xml(say(.history)))</a>"
    return list(kinds + (stories.map { [$0] } ?? []) + [history])
  }

  private var currency: String {
    let translations = site.languages.filter { !$0.isOriginal }.map { other in
      let counts = other.counts
      let text = say(
        .translationCounts,
        ["translated": "\(counts.translated)", "count": "\(counts.all)", "drafts": "\(counts.drafts)"])
      return "<span lang=\"\(xml(other.code))\">\(xml(other.ownName))</span>: \(xml(text))"
    }
    return fields([
      (.newestDate, pack.newestDate.map { xml(wording.date($0)) } ?? ""),
      (.newestSource, pack.sources.compactMap(\.year).max().map { "\($0)" } ?? ""),
      (.contactsHeading, contactsChecked), (.translation, list(translations)),
      (.contentHash, "<code>\(xml(site.contentHash))</code>"),
    ]) + "<p class=\"note\">\(xml(say(.judgedOn, ["date": wording.date(site.asOf)])))</p>"
  }

  private var contactsChecked: String {
    let contacts = pack.services.flatMap(\.contacts)
    let days = contacts.compactMap { if case .on(let day) = $0.verified { day } else { nil } }
    guard let first = days.min(), let last = days.max() else { return "" }
    return xml(
      say(
        .contactsChecked,
        [
          "checked": "\(days.count)", "count": "\(contacts.count)", "from": wording.date(first),
          "until": wording.date(last),
        ]))
  }

  private var thresholds: String {
    list(
      pack.demands.map {
        "<span id=\"threshold-\($0.threshold.rawValue)\"><code>\($0.threshold.rawValue)</code>: \($0.value)</span>"
      })
  }
}

extension Pack {
  /// The last day on which something began.
  fileprivate var newestDate: CivilDate? {
    var periods = rules.map(\.period) + needs.map(\.period) + services.map(\.period)
    periods += safeguards.map(\.period) + determinations.flatMap(\.tiers).map(\.period)
    periods += services.flatMap(\.closures).map(\.period) + parameters.flatMap(\.values).map(\.period)
    return periods.compactMap(\.from).max()
  }
}
