import CaseFormat
import RuleEngine
import RuleLanguage
import Source

/// Random cases: every kind of value, silence, basis and source, and every entry of the record.
struct RandomCase {
  let pack: Pack
  var random: SplitMix64

  init(_ pack: Pack, seed: UInt64) {
    self.pack = pack
    random = SplitMix64(seed: seed)
  }

  mutating func file() -> CaseFile {
    var answers = Answers(factCount: pack.facts.count)
    let share = random.below(4)
    for (id, fact) in pack.facts.enumerated() where random.below(4) <= share {
      answers.statements[id] = (0...random.pick([0, 0, 0, 1, 2])).map { _ in statement(on: fact) }
    }
    return CaseFile(
      code: text(), pack: random.below(5) == 0 ? nil : pack.reference, asOf: date(), answers: answers,
      record: random.below(4) == 0 ? CaseRecord() : record())
  }

  private mutating func statement(on fact: Fact) -> Statement {
    let content =
      random.below(4) == 0
      ? .silence(random.pick(Silence.allCases)) : Statement.Content.value(value(of: fact))
    return Statement(content, basis: random.pick(fact.bases), by: random.below(3) == 0 ? text() : nil)
  }

  /// A value that says something.
  private mutating func value(of fact: Fact) -> FactValue {
    switch fact.kind {
    case .yesNo: return random.pick([.yes, .no])
    case .choice:
      let possible = random.next() & fact.everyValue
      return .choice(possible: possible == 0 ? 1 : possible)
    case .number(_, let range):
      let low = range.lowerBound.thousandths
      let ends = (0..<2).map { _ in low + Int64(random.below(Int(range.upperBound.thousandths - low) + 1)) }
      let high = random.below(2) == 0 ? ends[0] : ends[1]
      return .number(
        low: FixedPoint(thousandths: min(ends[0], high)), high: FixedPoint(thousandths: max(ends[0], high)))
    case .set:
      let includes = random.next() & random.next() & fact.everyValue
      let others = fact.everyValue & ~includes
      let excludes = random.below(2) == 0 ? others : others & random.next()
      return .set(includes: includes, excludes: includes | excludes == 0 ? others : excludes)
    }
  }

  mutating func record() -> CaseRecord {
    var record = CaseRecord()
    record.isDraft = random.below(2) == 0
    record.date = date()
    record.language = maybe()
    record.interpreter = maybe()
    record.screener = maybe()
    record.minutes = random.below(2) == 0 ? random.below(200) : nil
    record.earlierInterviews = random.below(2) == 0 ? random.below(9) : nil
    record.program = maybe()
    record.packHash = maybe()
    record.ownView = maybe()
    record.announced = maybe()
    record.decision =
      random.below(2) == 0 ? CaseRecord.Decision(tier: text(), reason: maybe(), secondPerson: maybe()) : nil
    record.consents = several { draft in
      Consent(
        recipient: draft.text(), answer: draft.random.pick(Consent.Answer.allCases),
        items: draft.several { $0.text() }, date: draft.date())
    }
    record.referrals = several { draft in
      ReferralFate(
        need: draft.text(), service: draft.text(), fate: draft.random.pick(ReferralFate.Fate.allCases),
        date: draft.date())
    }
    record.group = maybe()
    record.links = several { CaseRecord.Link(code: $0.text(), kind: $0.text()) }
    record.keepUntil = date()
    return record
  }

  private mutating func several<Item>(_ make: (inout RandomCase) -> Item) -> [Item] {
    (0..<random.pick([0, 0, 1, 3])).map { _ in make(&self) }
  }

  private mutating func maybe() -> String? { random.below(3) == 0 ? nil : text() }

  private mutating func date() -> CivilDate? {
    random.below(3) == 0 ? nil : CivilDate(daysSinceEpoch: random.below(40_000) - 10_000)
  }

  /// Texts that YAML, in one version or another, takes for something else, and other scripts.
  mutating func text() -> String {
    random.pick([
      "police-2", "7KC4M-9XPTR", "2345678923", "1e5", "0.1.0", "2026-11-23", "no", "Yes", "null", "~", "",
      " ", " a", "a ",
      "- a", "a: b", "a #b", "#", "{a}", "[", "*a", "&a", "!a", "%a", "@a", "'a'", "\"a\"", "a\\nb",
      "line\nline", "tab\there",
      "...", "---", "?", "a, b", "<<", "=", "the rest", "does not know", "ສະພານ", "สะพาน", "é🙂", "a  b",
      "record:", "\nrecord: {}\n",
    ])
  }
}
