import Drills
import Localisation

/// The pictures of a class report.
struct ClassCharts {
  let words: ClassWords

  /// The confusion matrix: what agrees is framed, what was missed is striped, and the more often, the darker.
  var matrix: String {
    let counts = words.report.matrix.counts
    let cell = 44.0
    let size = Int(cell) * counts.count + 64
    var picture = SVG(width: size, height: size, title: words(.matrix))
    let most = counts.flatMap(\.self).max() ?? 0
    for (row, columns) in counts.enumerated() {
      let y = 40 + Double(row) * cell
      picture.text(22, y + cell / 2 + 5, "\(row + 1)", "label")
      picture.text(40 + (Double(row) + 0.5) * cell, 28, "\(row + 1)", "label")
      for (column, count) in columns.enumerated() {
        let x = 40 + Double(column) * cell
        picture.rectangle(x, y, cell, cell, shade(count, most))
        if row >= words.report.threshold, column < words.report.threshold {
          for offset in stride(from: 6.0, to: cell, by: 9) {
            picture.line(x, y + offset, x + offset, y, "stripe")
            picture.line(x + offset, y + cell, x + cell, y + offset, "stripe")
          }
        }
        picture.rectangle(x, y, cell, cell, row == column ? "agree" : "cell")
        if count > 0 { picture.text(x + cell / 2, y + cell / 2 + 5, "\(count)", ink(count, most)) }
      }
    }
    // The threshold, in rows and columns.
    let edge = 40 + Double(words.report.threshold) * cell
    picture.line(40, edge, 40 + Double(counts.count) * cell, edge, "threshold")
    picture.line(edge, 40, edge, 40 + Double(counts.count) * cell, "threshold")
    return picture.markup
  }

  private func shade(_ count: Int, _ most: Int) -> String {
    guard count > 0, most > 0 else { return "shade0" }
    return "shade\(1 + (4 * count - 1) / most)"
  }

  private func ink(_ count: Int, _ most: Int) -> String { 2 * count > most ? "count light" : "count" }

  /// What a bar stands for, with the name of its look.
  enum BarKind: String {
    case share = "bar"
    case alarm = "bar alarm"
  }

  /// A share as a bar with its interval; `mark` is a place on the scale that matters.
  func bar(_ proportion: Proportion, title: String, mark: Double? = nil, kind: BarKind = .share) -> String {
    var picture = SVG(width: 300, height: 26, title: "\(title): \(ShownFigures.share(proportion))")
    picture.rectangle(0, 4, 300, 18, "ground")
    if let value = proportion.value, let interval = proportion.interval {
      picture.rectangle(0, 4, 300 * value, 18, kind.rawValue)
      let (low, high) = (300 * interval.lowerBound, 300 * interval.upperBound)
      picture.line(low, 13, high, 13, "whisker")
      picture.line(low, 8, low, 18, "whisker")
      picture.line(high, 8, high, 18, "whisker")
    }
    if let mark { picture.line(300 * mark, 0, 300 * mark, 26, "mark") }
    return picture.markup
  }

  /// A count of a total as a plain bar.
  func plainBar(_ count: Int, of total: Int, title: String) -> String {
    var picture = SVG(width: 300, height: 26, title: "\(title): \(count)/\(total)")
    picture.rectangle(0, 4, 300, 18, "ground")
    if total > 0 { picture.rectangle(0, 4, 300 * Double(count) / Double(total), 18, "bar missed") }
    return picture.markup
  }

  /// The shares of right and of missed judgements over the days.
  var progress: String {
    let days = words.report.days
    let (width, height) = (560.0, 200.0)
    var picture = SVG(width: 620, height: 250, title: words(.progress))
    for share in [0.0, 0.25, 0.5, 0.75, 1] {
      let y = 20 + height * (1 - share)
      picture.line(40, y, 40 + width, y, "grid")
      picture.text(34, y + 4, "\(Int(share * 100))", "axis end")
    }
    let step = days.count > 1 ? width / Double(days.count - 1) : 0
    func place(_ index: Int, _ proportion: Proportion) -> (Double, Double)? {
      proportion.value.map { (40 + Double(index) * step, 20 + height * (1 - $0)) }
    }
    // Days are evenly spaced, since sessions are; at most ten dates are written.
    let every = max(1, (days.count + 9) / 10)
    for (index, day) in days.enumerated() where index % every == 0 {
      let anchor = index == 0 ? "axis start" : index == days.count - 1 ? "axis end" : "axis"
      picture.text(40 + Double(index) * step, 240, String(day.date.dropFirst(5)), anchor)
    }
    for (kind, shares) in [("right", days.map(\.right)), ("missed", days.map(\.missed))] {
      let points = shares.enumerated().compactMap { place($0, $1) }
      picture.path(points, "line \(kind)")
      for (x, y) in points { picture.dot(x, y, "dot \(kind)") }
    }
    return picture.markup
  }
}
