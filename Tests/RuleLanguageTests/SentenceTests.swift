import RuleLanguage
import Source
import Testing

/// The grammar of sentences: what each means, and what is said of those that mean nothing.
@Suite struct SentenceTests {
  @Test(arguments: [
    ("locked_in", "locked_in∈[\"yes\"]"),
    ("not locked_in", "NOT locked_in∈[\"yes\"]"),
    ("locked_in is yes", "locked_in∈[\"yes\"]"),
    ("locked_in is not yes", "NOT locked_in∈[\"yes\"]"),
    ("not locked_in is no", "NOT locked_in∈[\"no\"]"),
    ("not locked_in is not no", "locked_in∈[\"no\"]"),
    ("locked_in is shut_in", "locked_in=shut_in"),
    ("beaten", "beaten∋[\"journey\", \"work\"]"),
    ("not beaten", "NOT beaten∋[\"journey\", \"work\"]"),
    ("beaten includes nothing", "NOT beaten∋[\"journey\", \"work\"]"),
    ("not beaten includes nothing", "beaten∋[\"journey\", \"work\"]"),
    ("beaten includes work or journey", "beaten∋[\"journey\", \"work\"]"),
    ("not beaten includes work", "NOT beaten∋[\"work\"]"),
    ("papers_held_by is broker or self", "papers_held_by∈[\"broker\", \"self\"]"),
    ("papers_held_by is not self", "NOT papers_held_by∈[\"self\"]"),
    ("papers_held_by is phone_held_by", "papers_held_by=phone_held_by"),
    ("age < 18", "age < 18"), ("age<18", "age < 18"), ("age <=17.5", "age <= 17.5"),
    ("not age >= 18", "NOT age >= 18"), ("age is not 17", "NOT age is 17"),
    ("age > parameter adult_age", "age > parameter adult_age"),
    ("age is parameter adult_age", "age is parameter adult_age"),
    ("age < age_then", "age < 1×age_then"), ("age is age_then", "age is 1×age_then"),
    ("age > 1.5 times age_then", "age > 1.5×age_then"), ("age > 2 times age", "age > 2×age"),
    ("age is unknown", "unknown(age)"), ("age is not unknown", "not(unknown(age))"),
    ("not age is unknown", "not(unknown(age))"), ("beaten is known", "not(unknown(beaten))"),
    ("not beaten is known", "unknown(beaten)"), ("not beaten is not known", "not(unknown(beaten))"),
    ("minor", "minor"), ("not minor", "not(minor)"), ("may hold minor", "mayHold(minor)"),
    ("not may hold minor", "not(mayHold(minor))"), ("reaches enquiry", "reaches(enquiry)"),
    ("not reaches enquiry", "not(reaches(enquiry))"), ("may reach enquiry", "mayReach(enquiry)"),
    ("kind is official", "kind∈[\"official\"]"), ("kind is official or own", "kind∈[\"official\", \"own\"]"),
    ("kind is not own", "not(kind∈[\"own\"])"), ("not kind is not own", "kind∈[\"own\"]"),
    ("  age   <  18  ", "age < 18"), ("\"age < 18\"", "age < 18"), (">-\n      age\n      < 18", "age < 18"),
  ])
  func means(_ sentence: String, _ meaning: String) throws {
    let reading = Self.read(sentence)
    #expect(reading.diagnostics.isEmpty, "\(reading.rendered)")
    let pack = try #require(reading.pack)
    let rule = try #require(pack.rules.first { $0.id == "tested" })
    #expect(pack.text(of: rule.when) == meaning)
  }

  @Test(arguments: [
    ("⟦agee⟧ < 18", "unknown-name", "did you mean `age`?"),
    ("not ⟦lockedin⟧", "unknown-name", "did you mean `locked_in`?"),
    ("⟦employer⟧", "unknown-name", "`employer` is a value: write `papers_held_by is employer`"),
    ("⟦journey⟧", "unknown-name", "`journey` is a value: write `beaten includes journey`"),
    ("⟦18⟧ > age", "unknown-name", "a sentence begins with the name of a fact: `age < 18`"),
    ("papers_held_by is ⟦emploier⟧", "unknown-value", "did you mean `employer`?"),
    ("papers_held_by is self or ⟦uncle⟧", "unknown-value", "its values are `broker`, `employer` and `self`"),
    ("papers_held_by is self ⟦or⟧", "unexpected-end", "write it after `or`"),
    ("papers_held_by is not ⟦selff⟧", "unknown-value", "did you mean `self`?"),
    ("papers_held_by is employer or ⟦not⟧ broker", "unexpected-word", nil),
    ("locked_in is ⟦false⟧", "unknown-value", "did you mean `no`?"),
    ("beaten includes ⟦works⟧", "unknown-value", "did you mean `work`?"),
    ("beaten ⟦includes⟧", "unexpected-end", "write it after `includes`"),
    ("age is ⟦is⟧", "unknown-name", nil),
    ("age ⟦=⟧ 17", "unexpected-word", "write `is`"), ("age ⟦==⟧ 17", "unexpected-word", "write `is`"),
    ("age ⟦<>⟧ 17", "unexpected-word", "write `is not`"), ("age ⟦=<⟧ 17", "unexpected-word", "write `<=`"),
    ("age ⟦is⟧", "unexpected-end", "write it after `is`"),
    ("age < ⟦eighteen⟧", "unknown-name", nil), ("age < ⟦1,000⟧", "bad-number", nil),
    ("age is ⟦15..17⟧", "bad-number", "write one sentence for each end, with `>=` and `<=`"),
    ("age < 18 ⟦years⟧", "unexpected-word", "the sentence is complete before it"),
    ("age < ⟦age⟧", "compares-with-itself", "name another fact on one side"),
    ("papers_held_by is ⟦papers_held_by⟧", "compares-with-itself", "name another fact on one side"),
    ("age < ⟦adult_age⟧", "wrong-type", "write `parameter adult_age`"),
    ("age < parameter ⟦adult_agee⟧", "unknown-parameter", "did you mean `adult_age`?"),
    ("age < parameter ⟦age⟧", "unknown-parameter", "name a parameter"),
    ("age > 2 times ⟦locked_in⟧", "wrong-type", nil), ("age > ⟦1001⟧ times age_then", "out-of-range", nil),
    ("age > ⟦-1⟧ times age_then", "out-of-range", nil),
    ("⟦age⟧", "wrong-type", "write `age < 18`, for example"),
    ("⟦papers_held_by⟧", "wrong-type", "write `papers_held_by is broker`, for example"),
    ("papers_held_by ⟦<⟧ self", "wrong-type", "write `papers_held_by is …`"),
    ("beaten ⟦>⟧ 2", "wrong-type", "write `beaten includes …`"),
    ("beaten is ⟦work⟧", "wrong-type", "write `beaten includes work`"),
    ("papers_held_by ⟦includes⟧ self", "wrong-type", "write `papers_held_by is self`"),
    ("age is ⟦locked_in⟧", "wrong-type", nil), ("locked_in is ⟦beaten⟧", "wrong-type", nil),
    ("minor ⟦is⟧ yes", "wrong-type", nil), ("⟦enquiry⟧", "wrong-type", "write `reaches enquiry`"),
    ("⟦result⟧ is enquiry", "wrong-type", nil), ("⟦adult_age⟧", "wrong-type", nil),
    ("⟦kind⟧", "wrong-type", "write `kind is official`, for example"),
    ("kind ⟦<⟧ own", "wrong-type", nil),
    ("kind is ⟦offical⟧", "unknown-category", "did you mean `official`?"),
    ("locked_in ⟦and⟧ beaten", "unexpected-word", "one sentence says one thing: put several under `all:`"),
    ("minor ⟦or⟧ beaten", "unexpected-word", "one sentence says one thing: put several under `any:`"),
    ("minor ⟦unless⟧ beaten", "unexpected-word", nil), ("kind is own ⟦and⟧ minor", "unexpected-word", nil),
    ("not ⟦not⟧ minor", "unexpected-word", "leave both out"), ("⟦not⟧", "unexpected-end", nil),
    ("may ⟦minor⟧", "unexpected-word", nil), ("⟦may⟧", "unexpected-word", nil),
    ("may ⟦hold⟧", "unexpected-end", nil),
    ("may hold ⟦minro⟧", "unknown-conclusion", "did you mean `minor`?"),
    ("may hold ⟦enquiry⟧", "unknown-conclusion", "name a conclusion"),
    ("may reach ⟦enquri⟧", "unknown-tier", "did you mean `enquiry`?"),
    ("reaches ⟦minor⟧", "unknown-tier", "name a tier"), ("⟦reaches⟧", "unexpected-end", nil),
    ("⟦age\u{A0}⟧< 18", "hidden-blank", nil), ("⟦locked_in\u{200B}⟧", "hidden-blank", nil),
    ("⟦ອາຍຸ⟧ < 18", "unknown-name", nil),
  ])
  func isRefused(_ marked: String, _ code: String, _ help: String?) throws {
    let sentence = Marked(marked)
    for quote in ["", "\"", "'"] {
      let reading = Self.read(quote + sentence.text + quote)
      #expect(reading.diagnostics.map(\.code) == [code], "\(marked):\n\(reading.rendered)")
      let diagnostic = try #require(reading.diagnostics.first)
      if let help { #expect(diagnostic.help == help) }
      let start = Self.start + quote.utf8.count
      let place = sentence.range.map { (start + $0.lowerBound)..<(start + $0.upperBound) }
      let span = try #require(diagnostic.span)
      #expect(Int(span.start)..<Int(span.end) == place, "\(marked):\n\(reading.rendered)")
    }
  }

  @Test(arguments: [
    ("age < ⟦180⟧", "never-that-value"), ("age is ⟦-1⟧", "never-that-value"),
    ("reaches ⟦no_sign⟧", "reaches-lowest"),
  ])
  func isDoubted(_ marked: String, _ code: String) throws {
    let sentence = Marked(marked)
    let reading = Self.read(sentence.text)
    #expect(reading.pack != nil && reading.diagnostics.map(\.code) == [code])
    let span = try #require(reading.diagnostics.first?.span)
    #expect(sentence.range == (Int(span.start) - Self.start)..<(Int(span.end) - Self.start))
  }

  @Test func placesInFoldedTextAreTheWholeText() throws {
    let reading = Self.read(">-\n      agee\n      < 18")
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.span.flatMap(reading.text) == ">-\n      agee\n      < 18")
  }

  /// Where the sentence starts in the file.
  private static let start = head.utf8.count

  private static let head = """
    conclusions:
      tested:
        title: Tested
        sources: ["law: article 1"]
        when:\u{20}
    """

  private static func read(_ sentence: String) -> Reading {
    TestPack(["tested.yaml": head + sentence + "\n", "others.yaml": others]).read()
  }

  private static let others = """
    conclusions:
      minor: {title: A minor, when: age < 18, sources: ["law: article 1"]}
    facts:
      age_then: {label: Then, type: number, unit: years, range: 0..120, ask: When?, topic: work, usual: 25}
      shut_in: {label: Shut in, type: yes_no, ask: Were you shut in?, topic: work, usual: no}
      phone_held_by:
        label: Phone
        type: choice
        values: {employer: The employer, self: The person, broker: The broker}
        ask: Who kept your phone?
        topic: work
        usual: self
    parameters:
      adult_age: {title: Adult, unit: years, values: [{value: 18, sources: ["law: article 1"]}]}
    determinations:
      result:
        title: Result
        tiers:
          - no_sign: {title: No sign}
          - enquiry: {title: Enquiry, when: locked_in, sources: ["law: article 1"]}
    classifications:
      kind:
        title: Kind
        categories: {official: {title: Official, when: locked_in}, own: {title: Own}}
        otherwise: own
    """
}
