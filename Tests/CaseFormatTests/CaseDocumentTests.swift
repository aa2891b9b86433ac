import CaseFormat
import RuleLanguage
import Source
import Testing

struct CaseDocumentTests {
  @Test func theRecordIsReadWithoutThePack() throws {
    for pack in TestPack.all {
      for seed in 0..<UInt64(200) {
        var draft = RandomCase(pack, seed: seed)
        let file = draft.file()
        let text = CaseWriter(pack: pack).text(of: file)
        var document = try #require(CaseDocument.read(TestPack.file(text)).document)
        #expect(document.code == file.code)
        #expect(document.pack == file.pack)
        #expect(document.record == file.record)
        document.replace(document.record)
        #expect(document.text == text)
      }
    }
  }

  @Test func replacingTheRecordLeavesTheAnswers() throws {
    for pack in TestPack.all {
      for seed in 0..<UInt64(200) {
        var draft = RandomCase(pack, seed: seed)
        var file = draft.file()
        var document = try #require(
          CaseDocument.read(TestPack.file(CaseWriter(pack: pack).text(of: file))).document)
        for _ in 0..<3 {
          file.record = draft.random.below(4) == 0 ? CaseRecord() : draft.record()
          document.replace(file.record)
          var reader = CaseReader(pack: pack)
          #expect(reader.read(TestPack.file(document.text)) == file, "seed \(seed)")
        }
      }
    }
  }

  @Test func theRecordMayStandAnywhere() throws {
    let text = "case: a\nrecord:\n  draft: yes # still\n\nanswers: {}"
    var document = try #require(CaseDocument.read(TestPack.file(Array(text.utf8))).document)
    document.replace(CaseRecord())
    #expect(String(decoding: document.text, as: UTF8.self) == "case: a\n # still\n\nanswers: {}")
    var record = CaseRecord()
    record.minutes = 4
    document = try #require(CaseDocument.read(TestPack.file(Array("case: a\nanswers: {}".utf8))).document)
    document.replace(record)
    #expect(String(decoding: document.text, as: UTF8.self) == "case: a\nanswers: {}\nrecord:\n  minutes: 4\n")
  }

  @Test func aReferralHasOneFate() {
    var record = CaseRecord()
    record.note(ReferralFate(need: "shelter", service: "house", fate: .pending))
    record.note(ReferralFate(need: "shelter", service: "other", fate: .unavailable))
    record.note(ReferralFate(need: "shelter", service: "house", fate: .declined))
    #expect(record.referrals.map(\.fate) == [.declined, .unavailable])
  }

  @Test func aCaseIsKeptThroughItsLastDay() throws {
    var record = CaseRecord()
    let day = try #require(CivilDate(year: 2027, month: 2, day: 28))
    #expect(!record.isOverdue(on: day))
    record.keepUntil = day
    #expect(!record.isOverdue(on: day))
    #expect(record.isOverdue(on: try #require(CivilDate(year: 2027, month: 3, day: 1))))
  }

  @Test(arguments: [
    ("record: secret", "wrong-kind"), ("record: {secret: 1}", "unknown-key"),
    ("record: {draft: secret}", "unknown-value"),
    ("record: {date: secret}", "bad-date"), ("record: {minutes: -77}", "unknown-value"),
    ("record: {links: secret}", "wrong-kind"), ("record: {links: [{case: secret}]}", "missing-key"),
    ("record: {referrals: [{need: a, service: b, fate: secret}]}", "unknown-word"),
    ("record: {referrals: [secret]}", "wrong-kind"), ("record: {consents: [{answer: given}]}", "missing-key"),
    ("record: {decision: {reason: secret}}", "missing-key"), ("record: {group: [secret]}", "wrong-kind"),
    ("record: {keep_untill: 2027-01-01}", "unknown-key"),
  ])
  func aBadRecordIsReportedAndNeverQuoted(_ text: String, _ code: String) throws {
    let (document, diagnostics) = CaseDocument.read(TestPack.file(Array("case: a\n\(text)".utf8)))
    #expect(document == nil)
    #expect(diagnostics.first?.code == code)
    for said in diagnostics { #expect(!"\(said.message) \(said.help ?? "")".contains("secret"), "\(said)") }
  }
}
