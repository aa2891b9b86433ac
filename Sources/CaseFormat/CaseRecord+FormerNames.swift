import RuleLanguage

extension CaseRecord {
  /// The record with today's ids of tiers, needs, services and providers in the place of those that they had.
  mutating func rename(_ names: [String: String], providers: [String: String]) {
    if names.isEmpty, providers.isEmpty { return }
    let today = { (id: String) in names[id] ?? id }
    ownView = ownView.map(today)
    announced = announced.map(today)
    if let tier = decision?.tier { decision?.tier = today(tier) }
    for index in consents.indices {
      let recipient = consents[index].recipient
      consents[index].recipient = providers[recipient] ?? today(recipient)
    }
    let fates = referrals
    referrals = []
    // An older and a newer fate of one referral may stand under two ids.
    for var fate in fates {
      fate.need = today(fate.need)
      fate.service = today(fate.service)
      note(fate)
    }
  }
}
