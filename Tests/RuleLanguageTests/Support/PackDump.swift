import RuleLanguage
import Source

/// A pack as text, with everything in it but places, so that two readings can be compared.
enum PackDump {
  static func text(of pack: Pack) -> String {
    var lines: [String] = []
    add(pack, label: "pack", level: 0, to: &lines)
    return lines.joined(separator: "\n")
  }

  private static func add(_ value: Any, label: String, level: Int, to lines: inout [String]) {
    if value is Span { return }
    let margin = String(repeating: "  ", count: level) + label
    switch value {
    case let date as CivilDate: return lines.append("\(margin): \(date)")
    case let number as FixedPoint: return lines.append("\(margin): \(number)")
    case let range as ClosedRange<FixedPoint>:
      return lines.append("\(margin): \(range.lowerBound)..\(range.upperBound)")
    // A dictionary has no order of its own.
    case let former as [String: Int]:
      return lines.append("\(margin): \(former.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
    case let former as [String: String]:
      return lines.append("\(margin): \(former.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
    default: break
    }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      if let inner = mirror.children.first?.value { add(inner, label: label, level: level, to: &lines) }
      return
    }
    // The order of a fact's values is what the pack writes: it is for showing only.
    let children = mirror.children.filter { $0.label != "shownOrder" && !($0.value is Span) }
    if children.isEmpty { return lines.append("\(margin): \(value)") }
    lines.append(margin)
    for (index, child) in children.enumerated() {
      add(child.value, label: child.label ?? "[\(index)]", level: level + 1, to: &lines)
    }
  }
}
