import RuleEngine
public import RuleLanguage

extension CaseFile {
  /// The case as one agency hands it to another: only what was agreed, with who said it.
  ///
  /// Statements that name nobody were made before this agency, and carry its code from here on; the count of interviews goes up by one, so
  /// that the next one warns. Links, other consents, the officer's own view and what became of referrals stay here.
  ///
  /// - Parameters:
  ///   - consent: what may be passed on.
  ///   - agency: the code under which this agency's statements are handed over.
  ///   - pack: the pack that the case was recorded with.
  public func handedOver(under consent: Consent, by agency: String, _ pack: Pack) -> CaseFile {
    var copy = self
    copy.answers = Answers(factCount: answers.statements.count)
    for (id, fact) in pack.facts.enumerated() where consent.items.contains(pack.topics[fact.topic].id) {
      copy.answers.statements[id] = answers.statements[id].map { statement in
        var statement = statement
        statement.by = statement.by ?? agency
        return statement
      }
    }
    var record = CaseRecord()
    record.date = self.record.date
    record.language = self.record.language
    record.program = self.record.program
    record.packHash = self.record.packHash
    record.earlierInterviews = (self.record.earlierInterviews ?? 0) + 1
    record.consents = [consent]
    if consent.items.contains(Consent.result) { record.announced = self.record.announced }
    copy.record = record
    return copy
  }
}
