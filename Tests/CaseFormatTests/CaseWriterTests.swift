import CaseFormat
import RuleEngine
import RuleLanguage
import Source
import Testing

struct CaseWriterTests {
  @Test func whatIsWrittenIsReadBackTheSame() throws {
    #expect(TestPack.all.count == 2)
    for pack in TestPack.all {
      for seed in 0..<UInt64(400) {
        var draft = RandomCase(pack, seed: seed)
        let file = draft.file()
        let text = CaseWriter(pack: pack).text(of: file)
        var reader = CaseReader(pack: pack)
        let read = reader.read(TestPack.file(text))
        #expect(reader.diagnostics.isEmpty, "seed \(seed): \(reader.diagnostics)")
        #expect(read == file, "seed \(seed): \(String(decoding: text, as: UTF8.self))")
        #expect(read.map(CaseWriter(pack: pack).text) == text)
      }
    }
  }

  @Test func answersStandInTheOrderOfTheirFacts() throws {
    let pack = try #require(TestPack.odd)
    var file = CaseFile(code: "7KC4M-9XPTR", pack: pack, asOf: CivilDate(year: 2026, month: 11, day: 23))
    let facts = Dictionary(uniqueKeysWithValues: pack.facts.enumerated().map { ($1.id, $0) })
    file.answers.statements[try #require(facts["s"])] = [
      Statement(.value(.number(low: FixedPoint(integer: -5), high: FixedPoint(integer: 3))), basis: .said)
    ]
    file.answers.statements[try #require(facts["e"])] = [
      Statement(.value(.set(includes: 0b0010, excludes: 0b0100)), basis: .seen),
      Statement(.silence(.declined), basis: .record, by: "police 2"),
      Statement(.value(.set(includes: 0b1000, excludes: 0b0111)), basis: .record, by: "ສະພານ"),
    ]
    file.record.isDraft = true
    file.record.keepUntil = CivilDate(year: 2027, month: 2, day: 1)
    file.record.links = [CaseRecord.Link(code: "34679-CFHJK", kind: "siblings")]
    #expect(
      String(decoding: CaseWriter(pack: pack).text(of: file), as: UTF8.self) == """
        case: "7KC4M-9XPTR"
        pack: odd 0.10
        as_of: 2026-11-23
        answers:
          e:
            statements:
              - {value: ["n", not null], basis: seen}
              - {value: declined, basis: record, by: police 2}
              - {value: [x, nothing else], basis: record, by: "ສະພານ"}
          s: {value: -5..3, basis: said}
        record:
          draft: yes
          links:
            - {case: "34679-CFHJK", kind: siblings}
          keep_until: 2027-02-01

        """)
  }

  @Test func whatCannotBeReadBackDoesNoHarm() throws {
    let pack = try #require(TestPack.odd)
    var file = CaseFile(code: "a\u{1B}[2Jb\r\u{202E}", pack: pack)
    for (id, fact) in pack.facts.enumerated() {
      file.answers.statements[id] = [
        Statement(.value(fact.anything), basis: fact.defaultBasis, by: "\0\u{85}")
      ]
    }
    var reader = CaseReader(pack: pack)
    let result = reader.read(TestPack.file(CaseWriter(pack: pack).text(of: file)))
    let read = try #require(result)
    #expect(read.code == "a\u{FFFD}[2Jb\u{FFFD}\u{FFFD}")
    for (id, fact) in pack.facts.enumerated() {
      let statement = try #require(read.answers.statements[id].first)
      #expect(statement.by == "\u{FFFD}\u{FFFD}")
      let saysNothing = fact.kind == .yesNo || fact.kind == .set
      #expect(statement.content == (saysNothing ? .silence(.doesNotKnow) : .value(fact.anything)))
    }
  }
}
