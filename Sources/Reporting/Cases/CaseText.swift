import Localisation

/// A recorded case as plain text.
public enum CaseText {
  /// The record, then every answer under its topic, in the words that `shown` was made with.
  public static func render(_ shown: ShownCase, _ wording: Wording) -> String {
    var page = TextPage()
    page.heading(wording.text(shown.isDraft ? .recordedDraft : .recordedCase, ["code": shown.code]))
    for entry in shown.record { page.write("\(entry.name): \(entry.text)", indent: 2, hanging: 2) }
    let lists = [
      (wording[.consents], shown.consents), (wording[.referralFates], shown.referrals),
      (wording[.links], shown.links),
    ]
    for (title, items) in lists where !items.isEmpty {
      page.heading(title)
      for item in items { page.bullet(item) }
    }
    for topic in shown.topics {
      page.heading(topic.title)
      for answer in topic.answers {
        page.bullet("\(answer.label): \(wording.listed(answer.statements.map(wording.statement)))")
      }
    }
    if shown.topics.isEmpty { page.heading(wording[.noAnswers]) }
    return page.text
  }
}

extension JSONReport {
  /// A recorded case as an object.
  public static func render(_ shown: ShownCase) throws -> String { try text(shown) }
}
