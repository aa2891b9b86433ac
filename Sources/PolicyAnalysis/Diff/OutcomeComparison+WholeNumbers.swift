import RuleEngine
import RuleLanguage
import Source

extension OutcomeComparison {
  /// The case with whole numbers for those just beside one, as far as it still shows the same: "0..10" for "0..10.001".
  func inWholeNumbers(_ witness: Witness, _ shows: (Witness) -> Bool) -> Witness {
    var shown = witness
    for fact in new.pack.facts.indices {
      for number in shown.answers.statements[fact].indices {
        guard let value = shown.answers.statements[fact][number].value else { continue }
        let tried = value.wholeNumbers.map { shown.stating($0, fact, number) }
        shown = tried.first(where: shows) ?? shown
      }
    }
    return shown
  }
}

extension FactValue {
  /// Values that read more easily than this one: with whole numbers where it has others, the narrowest first.
  fileprivate var wholeNumbers: [FactValue] {
    guard case .number(let low, let high) = self, !low.isWhole || !high.isWhole else { return [] }
    let pairs = [(low.up, high.down), (low.up, high.up), (low.down, high.down), (low.down, high.up)]
    return pairs.filter { $0.0 <= $0.1 }.map { .number(low: $0.0, high: $0.1) }
  }
}

extension FixedPoint {
  fileprivate var isWhole: Bool { thousandths.isMultiple(of: 1000) }

  /// The next whole number below, or this one.
  fileprivate var down: FixedPoint {
    let over = thousandths % 1000
    return FixedPoint(thousandths: thousandths - (over < 0 ? over + 1000 : over))
  }

  /// The next whole number above, or this one.
  fileprivate var up: FixedPoint { isWhole ? self : FixedPoint(thousandths: down.thousandths + 1000) }
}

extension Witness {
  /// The case with another value in one statement of a fact.
  fileprivate func stating(_ value: FactValue, _ fact: FactID, _ number: Int) -> Witness {
    var changed = answers
    changed.statements[fact][number].content = .value(value)
    return Witness(answers: changed, date: date, restsOnComparison: restsOnComparison)
  }
}
