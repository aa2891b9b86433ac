/// A text with names in braces for what is filled in.
struct TextTemplate {
  /// The text as written.
  let text: String

  init(_ text: String) {
    self.text = text
  }

  private enum Part {
    case plain(Substring)
    case name(Substring)
  }

  /// The names, sorted.
  var names: [String] {
    parts.compactMap { if case .name(let name) = $0 { String(name) } else { nil } }.sorted()
  }

  /// The text with values for its names; a name without a value stays as it is, and values are not looked into.
  func filled(with values: KeyValuePairs<String, String>) -> String {
    parts.map { part in
      switch part {
      case .plain(let text): String(text)
      case .name(let name): values.first { $0.key == name }?.value ?? "{\(name)}"
      }
    }.joined()
  }

  private var parts: [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.plain(rest[..<open]))
      parts.append(.name(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return parts + [.plain(rest)]
  }
}
