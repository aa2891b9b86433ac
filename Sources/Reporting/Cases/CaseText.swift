/// A recorded case as plain text.
public enum CaseText {
  /// The record, then every answer under its topic.
  public static func render(_ shown: ShownCase) -> String {
    var page = TextPage()
    page.heading(Wording.recordedCase(shown.code, isDraft: shown.isDraft))
    for entry in shown.record { page.write("\(entry.name): \(entry.text)", indent: 2, hanging: 2) }
    let lists = [
      (Wording.consents, shown.consents), (Wording.referralFates, shown.referrals),
      (Wording.links, shown.links),
    ]
    for (title, items) in lists where !items.isEmpty {
      page.heading(title)
      for item in items { page.bullet(item) }
    }
    for topic in shown.topics {
      page.heading(topic.title)
      for answer in topic.answers {
        page.bullet("\(answer.label): \(answer.statements.map(Wording.statement).joined(separator: "; "))")
      }
    }
    if shown.topics.isEmpty { page.heading(Wording.noAnswers) }
    return page.text
  }
}

extension JSONReport {
  /// A recorded case as an object.
  public static func render(_ shown: ShownCase) throws -> String { try text(shown) }
}
