import Source
import YAMLTree

/// Draws a tree with the place of every node, for people to read and tests to compare.
struct TreeDump {
  private let index: LineIndex
  private var lines: [String] = []

  static func text(of parsed: Parsed) -> String {
    var dump = TreeDump(index: LineIndex(file: parsed.file))
    if let root = parsed.root { dump.add(root, label: "", level: 0) } else { dump.lines.append("no root") }
    let rendered = parsed.diagnostics.isEmpty ? "" : "\n" + parsed.rendered + "\n"
    return dump.lines.joined(separator: "\n") + "\n" + rendered
  }

  private init(index: LineIndex) {
    self.index = index
  }

  private mutating func add(_ node: YAMLNode, label: String, level: Int) {
    let margin = String(repeating: "  ", count: level)
    switch node.content {
    case .scalar(let scalar):
      lines.append("\(margin)\(label)\(describe(scalar)) @ \(place(node.span))")
    case .sequence(let items):
      lines.append("\(margin)\(label)list @ \(place(node.span))")
      for item in items { add(item, label: "- ", level: level + 1) }
    case .mapping(let pairs):
      lines.append("\(margin)\(label)mapping @ \(place(node.span))")
      for pair in pairs {
        let key = "\(pair.key.value.debugDescription) @ \(place(pair.key.span))"
        add(pair.value, label: "\(key) = ", level: level + 1)
      }
    }
  }

  private func describe(_ scalar: YAMLScalar) -> String {
    let style = scalar.style == .plain ? "" : "\(scalar.style) "
    let text = scalar.text.debugDescription
    return switch scalar.resolved {
    case .null: "\(style)\(text) null"
    case .boolean(let value): "\(style)\(text) boolean \(value)"
    case .integer(let value): "\(style)\(text) integer \(value)"
    case .float: "\(style)\(text) float"
    case .text: "\(style)\(text)"
    }
  }

  /// Line and column of both ends, the second just after the last character.
  private func place(_ span: Span) -> String {
    let (start, end) = (index.position(at: Int(span.start)), index.position(at: Int(span.end)))
    let last = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
    return "\(start.line):\(start.column)-\(last)"
  }
}
