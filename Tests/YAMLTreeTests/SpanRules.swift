import Source
import Testing
import YAMLTree

/// What holds for the places in every tree, whatever the text.
struct SpanRules {
  private let parsed: Parsed
  /// Nodes behind an alias stand elsewhere than the collection they are listed in.
  private let hasAliases: Bool

  init(_ parsed: Parsed) {
    self.parsed = parsed
    hasAliases = parsed.file.bytes.contains(UInt8(ascii: "*"))
  }

  func check() throws {
    if parsed.root == nil {
      #expect(parsed.diagnostics.contains { $0.severity == .error }, "no root, but no error either")
    }
    for diagnostic in parsed.diagnostics {
      let spans = ([diagnostic.span] + diagnostic.notes.map(\.span)).compactMap { $0 }
      #expect(spans.allSatisfy(isInside), "\(diagnostic.code) lies outside the file")
    }
    if let root = parsed.root { check(root) }
  }

  private func isInside(_ span: Span) -> Bool {
    span.start >= 0 && span.start <= span.end && Int(span.end) <= parsed.file.bytes.count
  }

  private func check(_ node: YAMLNode) {
    guard isInside(node.span) else {
      Issue.record("a \(node.kindName) lies outside the file: \(node.span)")
      return
    }
    let source = parsed.source(of: node.span)
    if let last = source.unicodeScalars.last {
      #expect(!" \t\r\n".unicodeScalars.contains(last), "ends with a blank: \(source.debugDescription)")
    }
    switch node.content {
    case .scalar(let scalar): check(scalar, source)
    case .sequence(let items):
      checkOrder(of: items.map(\.span), in: node.span)
      items.forEach(check)
    case .mapping(let pairs):
      checkOrder(of: pairs.flatMap { [$0.key.span, $0.value.span] }, in: node.span)
      pairs.map(\.value).forEach(check)
    }
  }

  private func check(_ scalar: YAMLScalar, _ source: String) {
    switch scalar.style {
    case .plain where !source.unicodeScalars.contains("\n"): #expect(scalar.text == source)
    case .plain: #expect(source.first == scalar.text.first)
    case .quoted: #expect(source.first == source.last && "\"'".contains(source.prefix(1)), "\(source)")
    case .block: #expect("|>".contains(source.prefix(1)), "\(source)")
    }
  }

  private func checkOrder(of spans: [Span], in outer: Span) {
    guard !hasAliases else { return }
    var end = outer.start
    for span in spans {
      #expect(span.start >= end && span.end <= outer.end, "\(span) is out of order in \(outer)")
      end = span.end
    }
  }
}
