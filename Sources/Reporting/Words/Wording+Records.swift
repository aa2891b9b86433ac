import CaseFormat
import Localisation

extension Wording {
  subscript(key: RecordText) -> String { texts.text(key) }

  func text(_ key: RecordText, _ values: KeyValuePairs<String, String>) -> String { texts.text(key, values) }

  func consent(_ answer: Consent.Answer) -> String {
    switch answer {
    case .given: self[.given]
    case .refused: self[.refused]
    case .withdrawn: self[.withdrawn]
    case .emergency: self[.emergency]
    }
  }

  func fate(_ fate: ReferralFate.Fate) -> String {
    switch fate {
    case .pending: self[.notDecided]
    case .accepted: self[.accepted]
    case .declined: self[.declinedByPerson]
    case .unavailable: self[.unavailable]
    }
  }
}
