import CaseFormat
import Localisation
import RuleLanguage
import Source

/// Says what is kept beside the answers, with the titles that a pack gives its ids.
struct RecordWords {
  let pack: Pack
  let wording: Wording

  /// Every entry that stands alone, with its name.
  func entries(_ file: CaseFile) -> [(name: String, text: String)] {
    let record = file.record
    let entries: [(String, String?)] = [
      (wording[.interviewOn], record.date.map(wording.date)),
      (wording[.language], record.language),
      (wording[.interpreter], record.interpreter),
      (wording[.askedBy], record.screener),
      (wording[.minutes], record.minutes.map(String.init)),
      (wording[.earlierInterviews], record.earlierInterviews.map(String.init)),
      (wording[.ownView], record.ownView.map(tier)),
      (wording[.announced], record.announced.map(tier)),
      (wording[.decision], record.decision.map(decision)),
      (wording[.rulesUsed], file.pack?.description),
      (wording[.contentHash], record.packHash),
      (wording[.program], record.program),
      (wording[.judgedAsOf], file.asOf.map(wording.date)),
      (wording[.group], record.group),
      (wording[.keepUntil], record.keepUntil.map(wording.date)),
    ]
    return entries.compactMap { name, text in text.map { (name, $0) } }
  }

  func consent(_ consent: Consent) -> String {
    let recipient = title(consent.recipient)
    let since = consent.date.map { ", \(wording.date($0))" } ?? ""
    let items = consent.items.isEmpty ? "" : ": \(consent.items.map(title).joined(separator: "; "))"
    return "\(recipient): \(wording.consent(consent.answer))\(since)\(items)"
  }

  func referral(_ referral: ReferralFate) -> String {
    let since = referral.date.map { ", \(wording.date($0))" } ?? ""
    return "\(title(referral.need)), \(title(referral.service)): \(wording.fate(referral.fate))\(since)"
  }

  private func decision(_ decision: CaseRecord.Decision) -> String {
    var text = tier(decision.tier)
    if let reason = decision.reason {
      text = wording.text(.because, ["decision": text, "reason": reason])
    }
    if let second = decision.secondPerson {
      text = wording.text(.secondPerson, ["decision": text, "code": second])
    }
    return text
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
