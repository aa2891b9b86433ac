import RuleLanguage
import Source
import Testing
import YAMLTree

/// Values as packs and cases write them.
@Suite struct ValueTests {
  @Test(arguments: [
    ("locked_in", "yes", FactValue.yes), ("locked_in", "no", .no), ("locked_in", "true", .yes),
    ("locked_in", "'yes'", .yes),
    ("age", "17", number(17, 17)), ("age", "15..17", number(15, 17)), ("age", "15 .. 17", number(15, 17)),
    ("age", "0", number(0, 0)), ("age", "120", number(120, 120)), ("age", "+7", number(7, 7)),
    // Values are sorted: broker, employer, self; journey, work.
    ("papers_held_by", "broker", .choice(possible: 0b001)),
    ("papers_held_by", "self or broker", .choice(possible: 0b101)),
    ("papers_held_by", "broker or employer or self", .choice(possible: 0b111)),
    ("beaten", "none", .set(includes: 0, excludes: 0b11)),
    ("beaten", "work", .set(includes: 0b10, excludes: 0)),
    ("beaten", "[work]", .set(includes: 0b10, excludes: 0)),
    ("beaten", "[work, not journey]", .set(includes: 0b10, excludes: 0b01)),
    ("beaten", "[not journey]", .set(includes: 0, excludes: 0b01)),
    ("beaten", "[journey, nothing else]", .set(includes: 0b01, excludes: 0b10)),
    ("beaten", "[nothing else]", .set(includes: 0, excludes: 0b11)),
    ("beaten", "[journey, work]", .set(includes: 0b11, excludes: 0)),
  ])
  func reads(_ fact: String, _ text: String, _ expected: FactValue) throws {
    let (value, diagnostics, _) = try Self.read(text, of: fact)
    #expect(value == expected && diagnostics.isEmpty)
  }

  @Test func numbersKeepTheirDecimals() throws {
    let (value, _, _) = try Self.read("0.5..17.125", of: "age")
    #expect(value == .number(low: FixedPoint(thousandths: 500), high: FixedPoint(thousandths: 17_125)))
  }

  @Test(arguments: [
    ("locked_in", "⟦never⟧", "unknown-value"), ("locked_in", "⟦Yes⟧", "unknown-value"),
    ("locked_in", "⟦[yes]⟧", "wrong-kind"), ("locked_in", "⟦{a: b}⟧", "wrong-kind"),
    ("locked_in", "⟦null⟧", "wrong-kind"),
    ("age", "⟦121⟧", "out-of-range"), ("age", "⟦-1⟧", "out-of-range"), ("age", "⟦100..121⟧", "out-of-range"),
    ("age", "⟦17..15⟧", "out-of-range"), ("age", "⟦about 17⟧", "unknown-value"),
    ("age", "⟦15..⟧", "unknown-value"), ("age", "⟦..⟧", "unknown-value"),
    ("age", "⟦1..2..3⟧", "unknown-value"),
    ("age", "⟦1e2⟧", "unknown-value"), ("age", "⟦99999999999999999999⟧", "unknown-value"),
    ("age", "⟦0.1234⟧", "unknown-value"),
    ("papers_held_by", "⟦brokr⟧", "unknown-value"), ("papers_held_by", "self or ⟦brokr⟧", "unknown-value"),
    ("papers_held_by", "self ⟦or⟧", "unknown-value"), ("papers_held_by", "⟦or⟧", "unknown-value"),
    ("papers_held_by", "\"self or ⟦uncle⟧\"", "unknown-value"), ("papers_held_by", "⟦~⟧", "wrong-kind"),
    ("beaten", "⟦[]⟧", "unknown-value"), ("beaten", "[⟦school⟧]", "unknown-value"),
    ("beaten", "[not ⟦school⟧]", "unknown-value"), ("beaten", "[work, ⟦not work⟧]", "unknown-value"),
    ("beaten", "[⟦none⟧]", "unknown-value"), ("beaten", "[work, ⟦[journey]⟧]", "wrong-kind"),
    ("beaten", "[work, ⟦~⟧]", "wrong-kind"), ("beaten", "⟦work or journey⟧", "unknown-value"),
  ])
  func refuses(_ fact: String, _ marked: String, _ code: String) throws {
    let text = Marked(marked)
    let (value, diagnostics, _) = try Self.read(text.text, of: fact)
    #expect(value == nil && diagnostics.map(\.code) == [code], "\(diagnostics)")
    let span = try #require(diagnostics.first?.span)
    // The value stands behind `v: `.
    #expect(Int(span.start - 3)..<Int(span.end - 3) == text.range)
    #expect(diagnostics.first?.help != nil)
  }

  @Test(arguments: [
    ("locked_in", "seventeen"), ("age", "seventeen"), ("age", "777"), ("age", "77..33"),
    ("papers_held_by", "somebody"), ("beaten", "[somewhere]"), ("beaten", "[work, not work]"),
  ])
  func neverQuotesAnAnswer(_ fact: String, _ answer: String) throws {
    let (_, diagnostics, _) = try Self.read(answer, of: fact, mayQuote: false)
    let said = try #require(diagnostics.first)
    for word in ["seventeen", "777", "77", "33", "somebody", "somewhere", "not work"] {
      #expect(!said.message.contains(word) && said.help?.contains(word) != true, "\(said)")
    }
  }

  private static func number(_ low: Int, _ high: Int) -> FactValue {
    .number(low: FixedPoint(integer: low), high: FixedPoint(integer: high))
  }

  private static let facts = TestPack([:]).read().pack?.facts ?? []

  private static func read(
    _ text: String, of id: String, mayQuote: Bool = true
  ) throws -> (value: FactValue?, diagnostics: [Diagnostic], fact: Fact) {
    let fact = try #require(facts.first { $0.id == id })
    var files = SourceFiles()
    let file = files.add(name: "v.yaml", bytes: Array("v: \(text)".utf8))
    let node = try #require(YAMLTree.parse(file).root?.value(of: "v"))
    var reader = ValueReader(for: fact, mayQuote: mayQuote)
    let value = reader.read(node)
    return (value, reader.diagnostics, fact)
  }
}
