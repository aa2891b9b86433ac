import Source
import YAMLTree

extension PackReader {
  mutating func readParameters() {
    for raw in sections[.parameters] {
      let owner = "parameter `\(raw.id.value)`"
      let fields = fields(raw.node, of: owner, at: raw.id.span, allowed: Section.parameters.keys)
      pack.parameters.append(
        Parameter(
          entry: entry(raw.id, fields), unit: required("unit", in: fields)?.value ?? "",
          values: datedValues(fields)))
    }
  }

  /// A value and where it stands.
  private typealias Row = (value: Parameter.Dated, span: Span)

  /// Values sorted by their first day.
  ///
  /// One without `until` lasts until the next begins.
  private mutating func datedValues(_ fields: Fields) -> [Parameter.Dated] {
    guard let node = fields["values"] else {
      reportMissing("values", in: fields)
      return []
    }
    guard let items = items(node, of: "`values` of \(fields.owner)") else { return [] }
    if items.isEmpty {
      report(
        "empty-list", "`values` of \(fields.owner) lists nothing", at: node.span, help: "write at least one")
    }
    let rows = items.compactMap { row($0, of: "a value of \(fields.owner)") }
    let inOrder = rows.enumerated().sorted { left, right in
      let days = (
        CivilDate.sortKey(left.element.value.period.from), CivilDate.sortKey(right.element.value.period.from)
      )
      return (days.0, left.offset) < (days.1, right.offset)
    }
    return closeGaps(inOrder.map(\.element), fields)
  }

  private mutating func row(_ node: YAMLNode, of owner: String) -> Row? {
    let fields = fields(
      node, of: owner, at: node.span, allowed: datedValueKeys)
    let citations = citations(in: fields)
    let note = optional("note", in: fields)?.value
    if fields.isReadable, !fields.hasEntries("sources") {
      warn(
        "uncited", "\(owner) rests on no source", at: node.span,
        help: "add `sources: [\"key: article or page\"]` to the value")
    }
    let period = period(in: fields)
    guard let text = required("value", in: fields) else { return nil }
    guard let value = FixedPoint(parsing: text.value) else {
      report(
        "bad-number", "`\(text.value)` is not a number", at: text.span,
        help: "write digits with at most three decimals, such as `18` or `2.5`")
      return nil
    }
    return (
      Parameter.Dated(period: period, value: value, citations: citations, note: note), node.span
    )
  }

  private mutating func closeGaps(_ rows: [Row], _ fields: Fields) -> [Parameter.Dated] {
    var values: [Parameter.Dated] = []
    for (index, row) in rows.enumerated() {
      var until = row.value.period.until
      if index + 1 < rows.count {
        let next = rows[index + 1]
        until = until ?? next.value.period.from?.dayBefore
        if !endsBefore(next.value.period, from: row.value.period.from, until: until) {
          report(
            "parameter-overlap", "two values of \(fields.owner) apply on one day", at: next.span,
            notes: [.init("the other one", at: row.span)],
            help: "give each its own `from:`, and end the earlier one with `until:`")
        }
      }
      values.append(
        Parameter.Dated(
          period: Period(from: row.value.period.from, until: until), value: row.value.value,
          citations: row.value.citations, note: row.value.note))
    }
    return values
  }

  /// Whether a value that lasts `until` has ended when the next begins.
  private func endsBefore(_ next: Period, from: CivilDate?, until: CivilDate?) -> Bool {
    guard let begin = next.from, let until else { return false }
    return begin != from && until < begin
  }
}
