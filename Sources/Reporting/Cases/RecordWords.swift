import CaseFormat
import RuleLanguage
import Source

/// Says what is kept beside the answers, with the titles that a pack gives its ids.
struct RecordWords {
  let pack: Pack

  /// Every entry that stands alone, with its name.
  func entries(_ file: CaseFile) -> [(name: String, text: String)] {
    let record = file.record
    let entries: [(String, String?)] = [
      (Wording.dateOfInterview, record.date?.description),
      (Wording.languageOfInterview, record.language),
      (Wording.interpreterCode, record.interpreter),
      (Wording.screenerCode, record.screener),
      (Wording.minutesTaken, record.minutes.map(String.init)),
      (Wording.earlierInterviews, record.earlierInterviews.map(String.init)),
      (Wording.ownView, record.ownView.map(tier)),
      (Wording.announcedTier, record.announced.map(tier)),
      (Wording.decidedTier, record.decision.map(decision)),
      (Wording.rulesUsed, file.pack?.description),
      (Wording.contentHash, record.packHash),
      (Wording.programVersion, record.program),
      (Wording.judgedAsOf, file.asOf?.description),
      (Wording.groupCode, record.group),
      (Wording.keepUntil, record.keepUntil?.description),
    ]
    return entries.compactMap { name, text in text.map { (name, $0) } }
  }

  func consent(_ consent: Consent) -> String {
    let recipient = title(consent.recipient)
    let since = consent.date.map { ", \($0)" } ?? ""
    let items = consent.items.isEmpty ? "" : ": \(consent.items.map(title).joined(separator: "; "))"
    return "\(recipient): \(consent.answer.rawValue)\(since)\(items)"
  }

  func referral(_ referral: ReferralFate) -> String {
    let since = referral.date.map { ", \($0)" } ?? ""
    return "\(title(referral.need)), \(title(referral.service)): \(Wording.fate(referral.fate))\(since)"
  }

  private func decision(_ decision: CaseRecord.Decision) -> String {
    let reason = decision.reason.map { "; \(Wording.because) \($0)" } ?? ""
    let second = decision.secondPerson.map { "; \(Wording.secondPerson) \($0)" } ?? ""
    return tier(decision.tier) + reason + second
  }

  private func tier(_ id: String) -> String {
    pack.determinations.flatMap(\.tiers).first { $0.id == id }?.entry.title ?? id
  }

  /// The title of a need, service, provider, topic or fact; the id itself where the pack has none such.
  private func title(_ id: String) -> String {
    if let need = pack.needs.first(where: { $0.id == id }) { return need.entry.title }
    if let service = pack.services.first(where: { $0.id == id }) { return service.entry.title }
    if let fact = pack.facts.first(where: { $0.id == id }) { return fact.label }
    return (pack.providers + pack.topics).first { $0.id == id }?.text ?? id
  }
}
