import Localisation
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Source

extension SitePageWriter {
  /// What the pack says of a fact.
  func details(of fact: Fact, _ id: FactID) -> String {
    let topic =
      "<a href=\"index.html#topic-\(xml(pack.topics[fact.topic].id))\">\(xml(pack.topics[fact.topic].text))</a>"
    let about = fields([
      (.question, xml(fact.question)), (.forOfficer, fact.help.map(xml) ?? ""),
      (.whyAsked, fact.why.map(xml) ?? ""), (.answers, answers(of: fact)),
      (.usual, xml(words.value(fact.usual, of: id))), (.topic, topic),
      (.askedOf, xml(name(of: fact.asked))), (.sensitivity, "\(fact.sensitivity)"),
      (.whenStatementsDiffer, xml(wording.resolution(fact.whenStatementsDiffer))),
    ])
    guard let gate = fact.gate else { return about }
    return about + section(say(.askedWhen), condition(gate.when))
      + fields([(.otherwise, xml(words.value(gate.otherwise, of: id)))])
  }

  private func answers(of fact: Fact) -> String {
    if case .number(let unit, let range) = fact.kind {
      let bounds = ["low": "\(range.lowerBound)", "high": "\(range.upperBound)"] as KeyValuePairs
      return xml("\(wording.text(ValueText.fromTo, bounds)) \(unit)")
    }
    let labels = words.labels(fact.everyValue, of: fact)
    if fact.kind == .yesNo { return xml(labels.joined(separator: ", ")) }
    return list(
      zip(fact.shownOrder, labels).map { "\(xml($1)) <code>\(xml(fact.values[$0].id))</code>" })
  }
}

extension SitePageWriter {
  fileprivate func name(of asked: Fact.Asked) -> String {
    switch asked {
    case .person: say(.person)
    case .officer: say(.officer)
    case .document: say(.document)
    }
  }
}
