/// Pictures drawn as SVG: only simple shapes, lines and text, so that they print, scale and need nothing from anywhere.
///
/// Text is never fitted: what is long stands in HTML beside the picture, where a browser breaks lines of Lao and Thai rightly.
struct SVG {
  private var parts: [String] = []
  private let width: Int
  private let height: Int
  /// What the picture shows, for whoever cannot see it.
  private let title: String
  /// What stands in the picture itself when it is a file of its own: its language and style.
  private let language: String?
  private let style: String?

  init(width: Int, height: Int, title: String, language: String? = nil, style: String? = nil) {
    self.width = width
    self.height = height
    self.title = title
    self.language = language
    self.style = style
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ kind: String, radius: Double = 0
  ) {
    let round = radius > 0 ? " rx=\"\(number(radius))\"" : ""
    parts.append(
      "<rect class=\"\(kind)\" x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" "
        + "height=\"\(number(height))\"\(round)/>")
  }

  mutating func polygon(_ points: [(Double, Double)], _ kind: String) {
    let list = points.map { "\(number($0.0)),\(number($0.1))" }.joined(separator: " ")
    parts.append("<polygon class=\"\(kind)\" points=\"\(list)\"/>")
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ kind: String) {
    parts.append(
      "<line class=\"\(kind)\" x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\"/>"
    )
  }

  mutating func text(_ x: Double, _ y: Double, _ text: String, _ kind: String) {
    parts.append(
      "<text class=\"\(kind)\" x=\"\(number(x))\" y=\"\(number(y))\">\(DocumentHTML.escaped(text))</text>")
  }

  mutating func path(_ points: [(Double, Double)], _ kind: String) {
    let list = points.map { "\(number($0.0)),\(number($0.1))" }.joined(separator: " ")
    parts.append("<polyline class=\"\(kind)\" points=\"\(list)\"/>")
  }

  mutating func dot(_ x: Double, _ y: Double, _ kind: String) {
    parts.append("<circle class=\"\(kind)\" cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"4\"/>")
  }

  /// The picture.
  var markup: String {
    let name = DocumentHTML.escaped(title)
    // Beside others on a page a picture takes the page's width; by itself it has its own.
    let own = style == nil ? "" : " width=\"\(width)\" height=\"\(height)\""
    let language = language.map { " xml:lang=\"\($0)\"" } ?? ""
    let styled = style.map { "\n<style>\n\($0)\n</style>" } ?? ""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)"\(own)\(language) role="img" aria-label="\(name)">
      <title>\(name)</title>\(styled)
      \(parts.joined(separator: "\n"))
      </svg>
      """
  }

  /// A coordinate with at most one decimal.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
