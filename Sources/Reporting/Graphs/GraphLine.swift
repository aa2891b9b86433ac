import Localisation

/// A line of text in a box.
struct GraphLine {
  /// How it is set.
  enum Style: String { case label, words, id, remark }

  let text: String
  let style: Style

  /// Cells of a line at most.
  static let width = 32

  /// The lines of a box, wrapped.
  static func lines(of node: RuleGraph.Node) -> [GraphLine] {
    let wrapper = TextWrapper(width: width)
    let wrapped = { (text: String, style: Style) in
      text.isEmpty ? [] : wrapper.lines(text).map { GraphLine(text: $0, style: style) }
    }
    return wrapped(node.label, .label) + wrapped(node.words, .words)
      + wrapped(node.id.map { "[\($0)]" } ?? "", .id) + node.remarks.flatMap { wrapped($0, .remark) }
  }
}
