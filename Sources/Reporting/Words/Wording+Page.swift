import Localisation
import RuleLanguage

extension Wording {
  subscript(key: PageText) -> String { texts.text(key) }

  func text(_ key: PageText, _ values: KeyValuePairs<String, String>) -> String { texts.text(key, values) }

  /// A question to be asked, marked where it is the officer's own or the papers'.
  func question(_ fact: Fact) -> String {
    switch fact.asked {
    case .person: fact.question
    case .officer: "\(texts.text(.forOfficer)) \(fact.question)"
    case .document: "\(texts.text(.fromPapers)) \(fact.question)"
    }
  }

  /// A need with what is urgent about it and what has to be agreed.
  func need(_ need: ShownNeed) -> String {
    let about = [need.urgency] + (need.isPresumed ? [self[.presumed]] : []) + [need.consentWords]
    return "\(need.title) (\(listed(about)))"
  }
}
