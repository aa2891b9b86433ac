/// The terminal colours of diagnostics; off, it leaves text alone.
struct Palette: Sendable {
  /// Whether colours are used.
  let isOn: Bool

  func strong(_ text: String) -> String { painted(text, "1") }
  func margin(_ text: String) -> String { painted(text, "34") }

  func severity(_ text: String, _ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: painted(text, "1;31")
    case .warning: painted(text, "1;33")
    case .note: painted(text, "1;36")
    }
  }

  private func painted(_ text: String, _ style: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}
