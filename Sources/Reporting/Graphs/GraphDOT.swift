/// A picture of rules in the language of Graphviz.
public enum GraphDOT {
  /// The graph, for `dot` and its like.
  public static func render(_ graph: RuleGraph) -> String {
    var lines = [
      "digraph rules {",
      "  rankdir=LR; labelloc=t; label=\(quoted("\(graph.title)\n\(graph.caption)"));",
      "  node [fontname=\"Noto Sans, Noto Sans Lao, Noto Sans Thai, sans-serif\", fontsize=11, style=filled, fillcolor=white];",
    ]
    for (number, node) in graph.nodes.enumerated() {
      lines.append("  n\(number) [label=\(quoted(label(node))), \(style(node.shape))];")
    }
    lines += graph.edges.map { "  n\($0.from) -> n\($0.to);" }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private static func label(_ node: RuleGraph.Node) -> String {
    let lines = GraphLine.lines(of: node).map(\.text)
    return lines.joined(separator: "\n")
  }

  /// Shape and line tell what the word says, without colour too.
  private static func style(_ shape: RuleGraph.Shape) -> String {
    switch shape {
    case .holds: "shape=box, penwidth=2, fillcolor=\"#e3f1e3\""
    case .open: "shape=box, style=\"filled,rounded,dashed\", fillcolor=\"#fdf3d0\""
    case .doesNotHold: "shape=octagon, fillcolor=\"#f0f0f0\""
    case .plain: "shape=box"
    case .rest: "shape=plaintext"
    }
  }

  /// A text in quotes; line ends as `\n`, which Graphviz centres.
  private static func quoted(_ text: String) -> String {
    let escaped = text.map { character in
      switch character {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      default: String(character)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
