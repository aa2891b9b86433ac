public import Drills
public import Localisation
import RuleEngine
import RuleLanguage
import Scenarios

/// Stories on paper for a class without machines: a handout to fill in, and its answer key apart.
public struct Handout {
  /// A story in the language to show, and how far its translation may be relied on; nil where it stands in the original language.
  public typealias Entry = (story: DrillStory, status: Catalogue.Status?)

  private let entries: [Entry]
  private let texts: ProgramTexts

  /// The papers of some stories.
  public init(_ entries: [Entry], texts: ProgramTexts) {
    self.entries = entries
    self.texts = texts
  }

  /// What is handed out: nothing on it tells what is right.
  public var sheet: String {
    let code = "<p class=\"code\"><b>\(escaped(.yourCode))</b> <span class=\"rule\"></span></p>"
    let stories = entries.enumerated().map { place, entry in
      story(place, entry) + questions(entry.story)
    }
    return page(
      .handout,
      code + "<p>\(escaped(.howTo))</p>"
        + stories.map { "<article>\($0)</article>" }.joined(separator: "\n"))
  }

  /// What the trainer keeps: each question with what is right marked, and why.
  public var key: String {
    let answers = entries.enumerated().map { place, entry in
      "<article>\(heading(place, entry.story))\(key(of: entry.story))</article>"
    }
    return page(.answerKey, answers.joined(separator: "\n"))
  }

  private func page(_ title: DrillReportText, _ body: String) -> String {
    TrainingHTML.page(
      title: texts.text(title), mark: texts.text(DrillText.training), language: texts.language,
      style: TrainingHTML.handoutStyle,
      body: body)
  }

  private func heading(_ place: Int, _ story: DrillStory) -> String {
    "<h2>\(place + 1). \(DocumentHTML.escaped(story.scenario.title))</h2>"
  }

  private func story(_ place: Int, _ entry: Entry) -> String {
    var note = ""
    if entry.status == .draft {
      note = "<p class=\"note\">\(DocumentHTML.escaped(texts.text(DrillText.draftTranslation)))</p>"
    }
    if entry.status == nil, texts.language != .english {
      note = "<p class=\"note\">\(DocumentHTML.escaped(texts.text(DrillText.notTranslated)))</p>"
    }
    let date = texts.text(DrillText.toldOn, ["date": Wording(texts).date(entry.story.evaluation.asOf)])
    return heading(place, entry.story) + note
      + "<p class=\"story\">\(DocumentHTML.escaped(date)) \(DocumentHTML.escaped(entry.story.scenario.story))</p>"
  }

  // MARK: Questions

  private func questions(_ story: DrillStory) -> String {
    let pack = story.pack
    return list(.signsAsked, story.signs.map { pack.rules[$0].entry.title })
      + list(.tierAsked, story.tiers.map(\.entry.title))
      + list(.servicesAsked, story.services.map { pack.services[$0].entry.title })
      + list(.cautionsAsked, story.cautions.map { pack.safeguards[$0].prohibitions[0] })
      + list(
        .certaintyAsked, [DrillText.certaintyLow, .certaintyMiddle, .certaintyHigh].map { texts.text($0) })
  }

  private func list(_ question: DrillReportText, _ entries: [String]) -> String {
    if entries.isEmpty { return "" }
    let items = entries.map { "<li><span class=\"box\"></span> \(DocumentHTML.escaped($0))</li>" }
    return "<div class=\"ask\"><h3>\(escaped(question))</h3><ul>\(items.joined())</ul></div>"
  }

  // MARK: Answers

  private func key(of story: DrillStory) -> String {
    let pack = story.pack
    let words = DrillWords(story.evaluation, texts)
    var html = "<p><b>\(DocumentHTML.escaped(tierLine(story)))</b></p>"
    html += answers(.signsAsked, story.signs, { pack.rules[$0].entry.title }, isRight: story.isThere) {
      sign in
      story.isThere(sign: sign) ? words.basis(of: sign) : words.absence(of: .rule(sign))
    }
    html += answers(
      .servicesAsked, story.services, { pack.services[$0].entry.title }, isRight: story.isToCall
    ) {
      story.isToCall($0) ? [] : words.builder.obstacles(to: $0).map { ScreenLine(.note, $0) }
    }
    html += answers(
      .cautionsAsked, story.cautions, { pack.safeguards[$0].prohibitions[0] }, isRight: story.applies
    ) { _ in [] }
    if let drill = story.scenario.drill {
      html +=
        "<h3>\(DocumentHTML.escaped(texts.text(DrillText.teaches)))</h3><p>\(DocumentHTML.escaped(drill.teaches))</p>"
    }
    return html
  }

  private func tierLine(_ story: DrillStory) -> String {
    let interval = story.interval
    let says = texts.text(DrillText.rulesSay, ["tier": story.tiers[interval.announced].entry.title])
    guard interval.upper > interval.announced else { return says }
    return says + ". " + texts.text(DrillText.mayBecome, ["tier": story.tiers[interval.upper].entry.title])
  }

  private func answers<ID>(
    _ question: DrillReportText, _ ids: [ID], _ title: (ID) -> String, isRight: (ID) -> Bool,
    detail: (ID) -> [ScreenLine]
  ) -> String {
    if ids.isEmpty { return "" }
    let items = ids.map { id -> String in
      let because = detail(id).map { "<br/><span class=\"note\">\(DocumentHTML.escaped($0.text))</span>" }
        .joined()
      let sign = isRight(id) ? "☒" : "☐"
      return
        "<li class=\"\(isRight(id) ? "right" : "wrong")\">\(sign) \(DocumentHTML.escaped(title(id)))\(because)</li>"
    }
    return "<h3>\(escaped(question))</h3><ul class=\"key\">\(items.joined())</ul>"
  }

  private func escaped(_ key: DrillReportText) -> String { DocumentHTML.escaped(texts.text(key)) }
}
