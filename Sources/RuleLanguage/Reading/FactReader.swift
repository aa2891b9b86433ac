import Source
import YAMLTree

extension PackReader {
  /// Reads all facts but their gates, whose conditions need every fact's type first.
  mutating func readFacts() {
    for raw in sections[.facts] {
      pack.facts.append(fact(raw))
    }
    resolvePlace()
  }

  private mutating func fact(_ raw: SectionTable.Raw) -> Fact {
    let keys =
      entryKeys.filter { $0 != "title" } + [
        "label", "type", "unit", "range", "values", "ask", "help", "why", "topic", "asked_of", "basis",
        "sensitivity", "usual", "when_statements_differ", "ask_when", "otherwise", "always_ask",
        "first_round",
      ]
    let fields =
      fields(raw.node, of: "fact `\(raw.id.value)`", at: raw.id.span, allowed: keys)
      ?? Fields(owner: "fact `\(raw.id.value)`", span: raw.id.span, pairs: [])
    let (kind, shown) = kindAndValues(fields)
    let sorted = shown.sorted { $0.id < $1.id }
    var fact = Fact(
      entry: entry(raw.id, fields, titleKey: "label"), kind: kind, values: sorted,
      shownOrder: shown.map { label in sorted.firstIndex { $0.id == label.id } ?? 0 },
      question: required("ask", in: fields)?.value ?? "", help: optional("help", in: fields)?.value,
      why: optional("why", in: fields)?.value, topic: topic(fields),
      asked: word("asked_of", in: fields, as: Fact.Asked.self) ?? .person, bases: bases(fields),
      sensitivity: integer("sensitivity", in: fields, 0...3) ?? 0, usual: .no, whenStatementsDiffer: .any,
      gate: nil, alwaysAsk: flag("always_ask", in: fields), firstRound: flag("first_round", in: fields))
    fact.whenStatementsDiffer = policy(fields, for: fact)
    if let usual = fields["usual"] {
      fact.usual = value(usual, of: fact) ?? fact.anything
    } else {
      reportMissing("usual", in: fields)
    }
    return fact
  }

  private mutating func kindAndValues(_ fields: Fields) -> (Fact.Kind, [Label]) {
    guard let type = required("type", in: fields) else { return (.yesNo, []) }
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
      return (type.value == "set" ? .set : .choice, values(fields))
    default:
      let types = ["yes_no", "number", "choice", "set"]
      report(
        "unknown-type", "there is no type `\(type.value)`", at: type.span,
        help: nearestWord(to: type.value, among: types).map { "did you mean `\($0)`?" }
          ?? "types are \(list(types))")
      return (.yesNo, [])
    }
  }

  private mutating func refuse(_ keys: [String], in fields: Fields, type: String) {
    for key in keys where fields[key] != nil {
      report("wrong-key-for-type", "a fact of type `\(type)` has no `\(key)`", at: fields.keySpan(key))
    }
  }

  private mutating func values(_ fields: Fields) -> [Label] {
    if fields["values"] == nil { reportMissing("values", in: fields) }
    let values = labels("values", in: fields)
    if fields["values"] != nil, !(1...63).contains(values.count) {
      report(
        "bad-values", "\(fields.owner) has \(values.count) values", at: fields.keySpan("values"),
        help: "a choice or set has 1 to 63")
    }
    return Array(values.prefix(63))
  }

  private mutating func range(_ fields: Fields) -> ClosedRange<FixedPoint> {
    let fallback = FixedPoint(integer: 0)...FixedPoint(integer: 1)
    guard let text = required("range", in: fields) else { return fallback }
    if let dots = rangeDots(in: text.value), let low = FixedPoint(parsing: trimmed(dots.low)),
      let high = FixedPoint(parsing: trimmed(dots.high)), low <= high
    {
      return low...high
    }
    report(
      "bad-range", "`\(text.value)` is not a range", at: text.span,
      help: "write the lowest and the highest number with two dots between: `0..120`")
    return fallback
  }

  private mutating func topic(_ fields: Fields) -> Int {
    guard let text = required("topic", in: fields) else { return 0 }
    return index(of: text, in: pack.topics, kind: "topic") ?? 0
  }

  private mutating func bases(_ fields: Fields) -> [Fact.Basis] {
    guard fields["basis"] != nil else { return Fact.Basis.allCases }
    return texts("basis", in: fields).compactMap { word($0, of: "`basis`", as: Fact.Basis.self) }
  }

  private mutating func policy(_ fields: Fields, for fact: Fact) -> Fact.WhenStatementsDiffer {
    guard let node = fields["when_statements_differ"] else { return .any }
    if case .sequence = node.content {
      return .order(
        texts("when_statements_differ", in: fields).compactMap {
          word($0, of: "a basis", as: Fact.Basis.self)
        })
    }
    guard let text = text(node, of: "`when_statements_differ`") else { return .any }
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
        help: "write `any`, `open`, a list of bases\(isNumber ? ", `lowest` or `highest`" : "")")
      return .any
    }
  }

  /// A value of a fact, problems reported.
  mutating func value(_ node: YAMLNode, of fact: Fact) -> FactValue? {
    var reader = ValueReader(for: fact)
    let value = reader.read(node)
    diagnostics += reader.diagnostics
    return value
  }

  private mutating func resolvePlace() {
    guard let placeName else { return }
    guard case .fact(let fact)? = names[placeName.value], pack.facts[fact].kind == .choice else {
      report(
        "bad-place", "`place` names `\(placeName.value)`, which is not a choice fact", at: placeName.span,
        help: "name the choice fact that says where help is needed")
      return
    }
    pack.place = fact
  }
}
