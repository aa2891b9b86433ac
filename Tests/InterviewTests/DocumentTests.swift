import CaseFormat
import Foundation
import Interviewing
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import TestSupport
import Testing

/// Forms, card, identity sheet and hand-over.
@Suite struct DocumentTests {
  /// Nothing that was not agreed stands on a form, whatever was agreed.
  @Test(arguments: 0..<40)
  func aFormHoldsNothingThatWasNotAgreed(_ seed: Int) throws {
    let program = try #require(Shipped.program)
    let pack = program.pack
    var random = SplitMix64(seed: 4000 + UInt64(seed))
    let story = random.pick(Shipped.stories)
    let items =
      pack.topics.map(\.id).filter { _ in random.chance(40) } + (random.chance(50) ? [Consent.result] : [])
    let evaluation = try program.evaluate(story.record.answers.closed(), asOf: Shipped.date(of: story))
    for recipient in evaluation.recipients {
      let consent = Consent(recipient: pack.providers[recipient.provider].id, answer: .given, items: items)
      let form = try form(story.record, evaluation, consent, .english)
      let text = DocumentText.render(form, width: 4000)
      for (id, fact) in pack.facts.enumerated()
      where !items.contains(pack.topics[fact.topic].id) && evaluation.state(of: id).standing == .valued {
        #expect(!text.contains("- \(fact.label): "), "seed \(4000 + seed), \(story.record.code): \(fact.id)")
      }
      if !items.contains(Consent.result) {
        let tier = pack.determinations[0].tiers[evaluation.interval(0).announced]
        #expect(!text.contains(tier.entry.title), "seed \(4000 + seed), \(story.record.code)")
      }
    }
  }

  /// What is said of care follows from what the form holds: answers kept back change none of it.
  @Test(arguments: 0..<20)
  func careTellsNothingThatWasKeptBack(_ seed: Int) throws {
    let program = try #require(Shipped.program)
    let pack = program.pack
    var random = SplitMix64(seed: 5000 + UInt64(seed))
    let story = random.pick(Shipped.stories)
    let date = try Shipped.date(of: story)
    let items = pack.topics.map(\.id).filter { _ in random.chance(30) }
    let evaluation = try program.evaluate(story.record.answers.closed(), asOf: date)
    guard let recipient = evaluation.recipients.first else { return }
    let consent = Consent(recipient: pack.providers[recipient.provider].id, answer: .given, items: items)
    var other = story.record
    for (id, fact) in pack.facts.enumerated() where !items.contains(pack.topics[fact.topic].id) {
      other.answers.statements[id] = []
    }
    let care = try form(story.record, evaluation, consent, .english).sections.first {
      $0.title == "Please take care"
    }
    let withheld = try form(
      other, program.evaluate(other.answers.closed(), asOf: date), consent, .english
    ).sections.first { $0.title == "Please take care" }
    #expect(care?.parts == withheld?.parts, "seed \(5000 + seed), \(story.record.code)")
  }

  @Test func anEmergencyStatesItsGround() throws {
    let story = try #require(Shipped.stories.first { $0.record.code == "annex-08" })
    let program = try #require(Shipped.program)
    let evaluation = try program.evaluate(story.record.answers.closed(), asOf: Shipped.date(of: story))
    let consent = Consent(recipient: "lwu", answer: .emergency, ground: "Law on children, article 5")
    let text = DocumentText.render(try form(story.record, evaluation, consent, .english))
    #expect(text.contains("Passed on in an emergency, without agreement.") && text.contains("article 5"))
  }

  /// Every story and language: the form is well-formed XML, needs nothing from anywhere, and says who identifies.
  @Test(arguments: ["en", "lo", "th"])
  func formsAreWellFormed(_ language: String) throws {
    let (pack, texts) = try Shipped.shown(language)
    let program = Program(pack)
    for story in Shipped.stories {
      let evaluation = try program.evaluate(story.record.answers.closed(), asOf: Shipped.date(of: story))
      for recipient in evaluation.recipients.prefix(2) {
        let consent = Consent(
          recipient: pack.providers[recipient.provider].id, answer: .given,
          items: pack.topics.map(\.id) + [Consent.result])
        let page = try form(story.record, evaluation, consent, texts.language)
        let html = DocumentHTML.render(page)
        #expect(Markup.problem(in: html) == nil, "\(story.record.code): \(Markup.problem(in: html) ?? "")")
        for word in ["http:", "https:", "url(", "@import", "<script", "<img", "<link"] {
          #expect(!html.contains(word), "\(story.record.code): \(word)")
        }
        #expect(html.contains(DocumentHTMLText.escaped(pack.formalIdentification)))
        for line in DocumentText.render(page, width: 60).split(separator: "\n") {
          #expect(DisplayWidth.cells(of: line) <= 60, "\(line)")
        }
      }
    }
  }

  /// The card names no kind of work and nothing of the case, in any language.
  @Test(arguments: ["en", "lo", "th"])
  func theCardIsSafeForTheFamily(_ language: String) throws {
    let (pack, _) = try Shipped.shown(language)
    let card = try #require(FamilyCard(pack, language: language).document)
    let text = DocumentText.render(card).lowercased()
    let words = [
      "traffick", "victim", "sex", "prostitut", "brothel", "bar ", "police report", "scam", "massage", "beer",
      "ຄ້າມະນຸດ", "ເຄາະຮ້າຍ", "ໂສເພນີ", "ເພດ", "ບາ ", "ຮ້ານເບຍ", "ຄ້າປະເວນີ",
      "ค้ามนุษย์", "ผู้เสียหาย", "โสเภณี", "เพศ", "บาร์", "ค้าประเวณี",
    ]
    for word in words { #expect(!text.contains(word), "\(language): \(word)") }
    let work = try #require(pack.facts.first { $0.id == "work_kind" })
    for value in work.values {
      #expect(!text.contains(value.text.lowercased()), "\(language): \(value.text)")
    }
    #expect(text.contains("1362"))
  }

  @Test func aHandOverHoldsWhatWasAgreedWithWhoSaidIt() throws {
    let pack = try #require(Shipped.program).pack
    var file = try #require(Shipped.stories.first { $0.record.code == "annex-08" }).record
    file.record.earlierInterviews = 2
    file.record.ownView = "no_sign_found"
    let consent = Consent(recipient: "lwu", answer: .given, items: ["person", "family"])
    let handed = file.handedOver(under: consent, by: "post-7", pack)
    #expect(
      handed.record.earlierInterviews == 3 && handed.record.ownView == nil && handed.record.announced == nil)
    #expect(handed.record.consents == [consent])
    for (id, fact) in pack.facts.enumerated() {
      let topic = pack.topics[fact.topic].id
      #expect(
        handed.answers.statements[id].map(\.content)
          == (consent.items.contains(topic) ? file.answers.statements[id].map(\.content) : []))
      #expect(handed.answers.statements[id].allSatisfy { $0.by != nil })
    }
  }

  @Test func anIdentitySheetHoldsTheCodeAndWhatWasTyped() throws {
    let sheet = IdentitySheet(code: "7KC4M-9XPTR", texts: ProgramTexts(.lao))
    #expect(sheet.questions.count == 7)
    let text = DocumentText.render(sheet.document(["A & B"]))
    #expect(text.contains("7KC4M-9XPTR") && text.contains("A & B"))
    #expect(DocumentHTML.render(sheet.document(["A & <B>"])).contains("A &amp; &lt;B&gt;"))
  }

  private func form(
    _ file: CaseFile, _ evaluation: Evaluation, _ consent: Consent, _ language: Language
  ) throws -> Document {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 25))
    return ReferralForm(
      .init(
        file, evaluation, consent: consent, contentHash: "0123456789abcdef0123", programVersion: "test",
        today: today),
      texts: ProgramTexts(language)
    ).document
  }
}
