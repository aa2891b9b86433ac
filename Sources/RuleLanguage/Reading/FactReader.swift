import Source
import YAMLTree

extension PackReader {
  /// Reads all facts but their gates, whose conditions need every fact's type first.
  mutating func readFacts() {
    for raw in sections[.facts] {
      let owner = "fact `\(raw.id.value)`"
      let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: Section.facts.keys)
      pack.facts.append(fact(raw.id, fields))
      factFields.append(fields)
    }
    resolvePlace()
  }

  private mutating func fact(_ id: Located<String>, _ fields: Fields) -> Fact {
    let read = kindAndValues(fields)
    if read == nil { unclearFacts.insert(pack.facts.count) }
    declareUses(fields["values"]) { .value(fact: id.value, $0) }
    let (kind, shown) = read ?? (.yesNo, [])
    let sorted = shown.sorted { $0.id < $1.id }
    var fact = Fact(
      entry: entry(id, fields, titleKey: "label"), kind: kind, values: sorted,
      shownOrder: shown.map { label in sorted.firstIndex { $0.id == label.id } ?? 0 },
      question: required("ask", in: fields)?.value ?? "", help: optional("help", in: fields)?.value,
      why: optional("why", in: fields)?.value, topic: topic(fields),
      asked: word("asked_of", in: fields, as: Fact.Asked.self) ?? .person, bases: bases(fields),
      sensitivity: integer("sensitivity", in: fields, 0...3) ?? 0, usual: .no, whenStatementsDiffer: .any,
      gate: nil, alwaysAsk: flag("always_ask", in: fields), firstRound: flag("first_round", in: fields))
    if fields["usual"] == nil { reportMissing("usual", in: fields) }
    if read == nil { return fact }
    fact.whenStatementsDiffer = policy(fields, for: fact)
    if let usual = fields["usual"] { fact.usual = value(usual, of: fact) ?? fact.anything }
    fact.baseRates = baseRates(fields, of: fact)
    fact.formerValues = formerValues(fields, of: fact)
    return fact
  }

  /// A fact's type and values in the order written; nil if they cannot be known.
  private mutating func kindAndValues(_ fields: Fields) -> (Fact.Kind, [Label])? {
    guard let type = required("type", in: fields) else { return nil }
    switch type.value {
    case "yes_no":
      refuse(["values", "range", "unit"], in: fields, type: type.value)
      return (.yesNo, [Label(id: "no", text: "No"), Label(id: "yes", text: "Yes")])
    case "number":
      refuse(["values"], in: fields, type: type.value)
      let unit = required("unit", in: fields)?.value ?? ""
      return (.number(unit: unit, range: range(fields)), [])
    case "choice", "set":
      refuse(["range", "unit"], in: fields, type: type.value)
      return values(fields).map { (type.value == "set" ? .set : .choice, $0) }
    default:
      let types = factTypes
      report(
        "unknown-type", "there is no type `\(type.value)`", at: type.span,
        help: nearestWord(to: type.value, among: types).map { "did you mean `\($0)`?" }
          ?? "types are \(list(types, "and"))")
      return nil
    }
  }

  private mutating func refuse(_ keys: [String], in fields: Fields, type: String) {
    for key in keys where fields[key] != nil {
      report(
        "wrong-key-for-type", "a fact of type `\(type)` has no `\(key)`", at: fields.keySpan(key),
        help: "take `\(key)` out, or change the type")
    }
  }

  private mutating func values(_ fields: Fields) -> [Label]? {
    guard let node = fields["values"] else {
      reportMissing("values", in: fields)
      return nil
    }
    let values = labels("values", in: fields)
    if node.pairs != nil, !(1...63).contains(values.count) {
      report(
        "bad-values", "\(fields.owner) has \(values.isEmpty ? "no" : "\(values.count)") values",
        at: fields.keySpan("values"), help: "a choice or set has 1 to 63")
    }
    return (1...63).contains(values.count) ? values : nil
  }

  /// The range of a number; the widest after a problem.
  private mutating func range(_ fields: Fields) -> ClosedRange<FixedPoint> {
    let widest = FixedPoint(integer: Int.min)...FixedPoint(integer: Int.max)
    guard let text = required("range", in: fields) else { return widest }
    if let dots = rangeDots(in: text.value), let low = FixedPoint(parsing: trimmed(dots.low)),
      let high = FixedPoint(parsing: trimmed(dots.high)), low <= high
    {
      return low...high
    }
    report(
      "bad-range", "`\(text.value)` is not a range", at: text.span,
      help: "write the lowest and the highest number with two dots between: `0..120`")
    return widest
  }

  /// The index of the topic; -1 after a problem, so that no check of order concerns it.
  private mutating func topic(_ fields: Fields) -> Int {
    guard let text = required("topic", in: fields) else { return -1 }
    if let index = index(of: text, in: pack.topics, { .topic($0) }) { return index }
    reportUnknown("unknown-topic", "topic", text, among: pack.topics)
    return -1
  }

  private mutating func bases(_ fields: Fields) -> [Fact.Basis] {
    guard fields["basis"] != nil else { return Fact.Basis.allCases }
    return someTexts("basis", in: fields).compactMap { word($0, of: "`basis`", as: Fact.Basis.self) }
  }

  private mutating func policy(_ fields: Fields, for fact: Fact) -> Fact.WhenStatementsDiffer {
    guard let node = fields["when_statements_differ"] else { return .any }
    if case .sequence = node.content {
      return .order(
        someTexts("when_statements_differ", in: fields).compactMap {
          word($0, of: "a basis", as: Fact.Basis.self)
        })
    }
    guard let text = text(node, of: "`when_statements_differ` of \(fields.owner)") else { return .any }
    var isNumber = false
    if case .number = fact.kind { isNumber = true }
    switch text.value {
    case "any": return .any
    case "open": return .open
    case "lowest" where isNumber: return .lowest
    case "highest" where isNumber: return .highest
    default:
      report(
        "unknown-word", "`when_statements_differ` of \(fields.owner) cannot be `\(text.value)`",
        at: text.span,
        help:
          "write `any`, `open`, \(isNumber ? "`lowest`, `highest` " : "")or a list such as `[document, said]`"
      )
      return .any
    }
  }

  private mutating func resolvePlace() {
    guard let placeName else { return }
    guard case .fact(let fact)? = used(placeName) else {
      let near = nearestWord(
        to: placeName.value, among: names.ids { if case .fact = $0 { true } else { false } })
      report(
        "bad-place", "`place` names `\(placeName.value)`, which is not a fact", at: placeName.span,
        help: near.map { "did you mean `\($0)`?" } ?? "name the choice fact that says where help is needed")
      silenced.insert("bad-place")
      return
    }
    if pack.facts[fact].kind == .choice {
      pack.place = fact
    } else {
      if !unclearFacts.contains(fact) {
        report(
          "bad-place", "`place` names `\(placeName.value)`, which is not a choice", at: placeName.span,
          help: "name the choice fact that says where help is needed")
      }
      silenced.insert("bad-place")
    }
  }
}
