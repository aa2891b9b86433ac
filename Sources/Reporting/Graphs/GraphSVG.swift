import Localisation
import Source

/// A picture of rules as SVG that needs nothing from anywhere.
///
/// What holds is a box with thick sides, what is open has round dashed ones, what does not hold has its corners cut; each says so in a word.
/// So nothing is lost in print without colour.
public enum GraphSVG {
  /// The picture.
  public static func render(_ graph: RuleGraph) -> String {
    let lines = graph.nodes.map(GraphLine.lines)
    let heights = lines.map { Double($0.count) * lineHeight + 2 * padding }
    let layout = LayeredLayout(heights: heights, edges: graph.edges, boxWidth: boxWidth)
    let head = heading(graph, room: max(layout.width, boxWidth * 2))
    let top = margin + Double(head.count) * lineHeight + margin
    let width = max(layout.width, boxWidth * 2) + 2 * margin
    var svg = SVG(
      width: Int(width.rounded(.up)), height: Int((top + layout.height + margin).rounded(.up)),
      title: graph.title,
      language: graph.language, style: style)
    for (number, line) in head.enumerated() {
      svg.text(margin, margin + Double(number + 1) * lineHeight, line.text, line.style.rawValue)
    }
    for route in layout.routes { draw(route, top, in: &svg) }
    for (number, node) in graph.nodes.enumerated() {
      let place = layout.places[number]
      draw(node.shape, place.x + margin, place.y + top, heights[number], in: &svg)
      for (row, line) in lines[number].enumerated() {
        let y = place.y + top + padding + (Double(row) + 0.75) * lineHeight
        svg.text(place.x + margin + padding, y, line.text, line.style.rawValue)
      }
    }
    return svg.markup + "\n"
  }

  private static let lineHeight = 18.0
  private static let padding = 9.0
  private static let margin = 16.0
  /// Room for the widest line that is wrapped, in the widest of three scripts.
  private static let boxWidth = Double(GraphLine.width) * 7.4 + 2 * padding

  private static func heading(_ graph: RuleGraph, room: Double) -> [GraphLine] {
    let wrapper = TextWrapper(width: Int(room / 8))
    return wrapper.lines(graph.title).map { GraphLine(text: $0, style: .label) }
      + wrapper.lines(graph.caption).map { GraphLine(text: $0, style: .remark) }
  }

  private static func draw(_ route: [LayeredLayout.Place], _ top: Double, in svg: inout SVG) {
    let points = route.map { ($0.x + margin, $0.y + top) }
    svg.path(points, "edge")
    guard let end = points.last else { return }
    svg.polygon([(end.0, end.1), (end.0 - 7, end.1 - 3.5), (end.0 - 7, end.1 + 3.5)], "arrow")
  }

  private static func draw(
    _ shape: RuleGraph.Shape, _ x: Double, _ y: Double, _ height: Double, in svg: inout SVG
  ) {
    let (right, bottom, cut) = (x + boxWidth, y + height, 10.0)
    switch shape {
    case .doesNotHold:
      svg.polygon(
        [
          (x + cut, y), (right - cut, y), (right, y + cut), (right, bottom - cut), (right - cut, bottom),
          (x + cut, bottom), (x, bottom - cut), (x, y + cut),
        ], shape.rawValue)
    case .open: svg.rectangle(x, y, boxWidth, height, shape.rawValue, radius: min(18, height / 2))
    case .holds, .plain, .rest: svg.rectangle(x, y, boxWidth, height, shape.rawValue)
    }
  }

  private static let style = """
    text { font: 13px "Noto Sans", "Noto Sans Lao", "Noto Sans Thai", sans-serif; fill: #111; }
    .label { font-weight: bold; }
    .id { font: 11px monospace; fill: #444; }
    .remark { font-style: italic; }
    rect, polygon { fill: #fff; stroke: #222; stroke-width: 1; }
    .holds { fill: #e3f1e3; stroke-width: 3; }
    .open { fill: #fdf3d0; stroke-dasharray: 6 4; }
    .fails { fill: #f0f0f0; }
    .rest { fill: none; stroke: none; }
    .edge { fill: none; stroke: #666; stroke-width: 1.2; }
    .arrow { fill: #666; stroke: none; }
    """
}
