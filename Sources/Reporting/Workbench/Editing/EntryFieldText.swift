public import PackEditing
public import RuleLanguage

/// What is asked of whoever writes an entry.
public enum EntryFieldText {
  /// The question, with how it is answered.
  public static func question(_ field: EntryField, _ kind: EntryKind, in pack: Pack) -> String {
    var lines = [question(field, kind)]
    if let choices = field.choices(in: pack) { lines.append("  One of: \(choices.joined(separator: ", "))") }
    if field.isList { lines.append("  Several: put a semicolon between them.") }
    if !field.isNeeded(in: kind) { lines.append("  Enter alone leaves it out.") }
    return lines.joined(separator: "\n") + "\n\(field.rawValue)> "
  }

  private static func question(_ field: EntryField, _ kind: EntryKind) -> String {
    switch field {
    case .label: "What is it called in a report, in a few words?"
    case .title: title(kind)
    case .ask:
      "Which open question is asked, or what has the officer to look at? It must not give the answer away."
    case .help: "What helps the officer to ask it, or the person to answer?"
    case .why: "Why does it matter to the person?"
    case .say: "What does the officer see or hear? Say it to the person, in one sentence."
    case .type: "What kind of answer does it have?"
    case .unit: "In what is it counted?"
    case .range: "From which number to which? Write 0..120."
    case .values: "Which answers are there? Write id: Text for each."
    case .topic: "To which part of the interview does it belong?"
    case .askedOf: "Who or what answers it? Default: person."
    case .sensitivity: "How much does it hurt to be asked? 0 not at all, 3 only behind the gates. Default: 0."
    case .usual: "What would an unremarkable case answer?"
    case .dimension: "To what does it speak?"
    case .strength: "How much does it weigh?"
    case .when: "Which answers show it? Write a sentence of the rule language; of several one is enough."
    case .unless: "What would make it not hold after all? Write a sentence."
    case .doesNotShow: "What does it not show? Write \"That …\"."
    case .provider: "Who provides it?"
    case .offers: "Which needs does it meet?"
    case .accepts:
      "Whom does it accept? Write a sentence of the rule language; of several one is enough. Default: everyone."
    case .place: "Where does it serve?"
    case .from: "Since when? Write a year, a month or a day."
    case .until: "Until when, if that is known?"
    case .limits: "What does it not do, how long, for how many?"
    case .contact: "How is it reached? Write phone: …, address: …, email: …, website: … or person: …"
    case .verified: "When did somebody last check that? Write a date, or unverified."
    case .verifiedHow: "How was it checked, or where does it stand?"
    case .asOf: "On which day is the case judged? Default: the day of the run."
    case .story: "What happened? A few sentences in your own words, without a name."
    case .source: "Where does the story come from? Write key: page."
    case .answers: "What was answered? Write fact = value for each."
    case .sources: "Which sentence of which source says so? Write key: article or page."
    case .missed: "Who could be missed by it, or wrongly caught?"
    }
  }

  private static func title(_ kind: EntryKind) -> String {
    switch kind {
    case .fact, .indicator: "What is the sign, in one line?"
    case .service: "What is the service called?"
    case .scenario: "What is the story about, in one line?"
    }
  }
}
