import CaseFormat
import RuleLanguage

/// An entry written as packs are: one key a line, plain text where YAML takes it for text.
struct EntryText {
  let kind: EntryKind
  let id: String
  let answers: [EntryField: String]
  private(set) var lines: [String] = []

  init(_ kind: EntryKind, _ id: String, _ answers: [EntryField: String]) {
    self.kind = kind
    self.id = id
    self.answers = answers
    switch kind {
    case .fact: writeFact()
    case .indicator: writeIndicator()
    case .service: writeService()
    case .scenario: writeScenario()
    }
  }

  /// The entry below its section, indented by so many blanks.
  func text(indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let own = kind == .scenario ? lines : ["\(id):"] + lines.map { "  " + $0 }
    return own.map { $0.isEmpty ? "\n" : margin + $0 + "\n" }.joined()
  }

  private mutating func writeFact() {
    pair("label", .label)
    pair("type", .type)
    pair("unit", .unit)
    pair("range", .range)
    let values = items(.values)
    if !values.isEmpty { lines.append("values:") }
    for value in values {
      let parts = value.split(separator: ":", maxSplits: 1).map { trimmed($0) }
      lines.append("  \(parts.first ?? ""): \(Self.scalar(parts.count > 1 ? parts[1] : ""))")
    }
    pair("ask", .ask)
    pair("help", .help)
    pair("why", .why)
    pair("topic", .topic)
    pair("asked_of", .askedOf)
    pair("sensitivity", .sensitivity)
    raw("usual", .usual)
    note()
    sources()
  }

  private mutating func writeIndicator() {
    pair("title", .title)
    pair("say", .say)
    pair("does_not_show", .doesNotShow)
    pair("dimension", .dimension)
    pair("strength", .strength)
    condition("when")
    note()
    sources()
  }

  private mutating func writeService() {
    pair("title", .title)
    pair("provider", .provider)
    lines.append("offers: [\(items(.offers).joined(separator: ", "))]")
    condition("accepts")
    let places = items(.place)
    lines.append(
      "where: " + (places == ["everywhere"] ? "everywhere" : "[\(places.joined(separator: ", "))]"))
    raw("from", .from)
    raw("until", .until)
    pair("limits", .limits)
    if let contact = answers[.contact] {
      let parts = contact.split(separator: ":", maxSplits: 1).map { trimmed($0) }
      let source = answers[.verifiedHow].map { ", source: \(Self.quoted($0))" } ?? ""
      lines.append(
        "contacts: [{\(parts.first ?? ""): \(Self.quoted(parts.count > 1 ? parts[1] : "")), "
          + "verified: \(answers[.verified] ?? "unverified")\(source)}]")
    }
    note()
    sources()
  }

  private mutating func writeScenario() {
    lines.append("scenario: \(id)")
    lines.append("status: draft")
    pair("title", .title)
    if let source = answers[.source] { lines.append("source: \(Self.quoted(source))") }
    raw("as_of", .asOf)
    lines.append("story: |")
    lines += (answers[.story] ?? "").split(separator: "\n").map { "  " + trimmed($0) }
    lines.append("answers:")
    for answer in items(.answers) {
      let parts = answer.split(separator: "=", maxSplits: 1).map { trimmed($0) }
      lines.append("  \(parts.first ?? ""): \(parts.count > 1 ? parts[1] : "")")
    }
    lines.append("# Say from the story, not from the program, what must follow and what must not.")
    lines.append("# Then take out `status: draft`.")
    lines.append("expect: {}")
  }

  /// A condition from sentences of which one suffices, and exceptions of which none may hold.
  private mutating func condition(_ key: String) {
    let sentences = items(key == "when" ? .when : .accepts)
    let exceptions = key == "when" ? items(.unless) : []
    guard let first = sentences.first else { return }
    if sentences.count == 1, exceptions.isEmpty { return lines.append("\(key): \(first)") }
    lines.append("\(key):")
    lines.append("  any:")
    lines += sentences.map { "    - \($0)" }
    guard let exception = exceptions.first else { return }
    if exceptions.count == 1 { return lines.append("  unless: \(exception)") }
    lines.append("  unless:")
    lines.append("    any:")
    lines += exceptions.map { "      - \($0)" }
  }

  private mutating func note() {
    if let missed = answers[.missed] { lines.append("note: \(Self.scalar("Could miss: \(missed)"))") }
  }

  private mutating func sources() {
    let list = items(.sources)
    if !list.isEmpty { lines.append("sources: [\(list.map(Self.quoted).joined(separator: ", "))]") }
  }

  private mutating func pair(_ key: String, _ field: EntryField) {
    if let text = answers[field] { lines.append("\(key): \(Self.scalar(text))") }
  }

  /// A value that is YAML already, such as a date or a list.
  private mutating func raw(_ key: String, _ field: EntryField) {
    if let text = answers[field] { lines.append("\(key): \(text)") }
  }

  private func items(_ field: EntryField) -> [String] {
    (answers[field] ?? "").split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// A text without quotes where every reader of YAML takes it for one line of text; else in quotes.
  static func scalar(_ text: String) -> String {
    let first = text.unicodeScalars.first
    let isWord = first.map { $0.properties.isAlphabetic } ?? false
    let isPlain =
      isWord && !text.contains(": ") && !text.hasSuffix(":") && !text.contains(" #")
      && text.unicodeScalars.allSatisfy { $0.value >= 0x20 } && !text.contains("\"")
      && !["yes", "no", "true", "false", "null", "on", "off"].contains(text.lowercased())
    return isPlain ? text : YAMLText.scalar(text)
  }

  private static func quoted(_ text: String) -> String {
    let scalar = YAMLText.scalar(text)
    return scalar.hasPrefix("\"") ? scalar : "\"\(scalar)\""
  }
}

/// The text without blanks at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
