import Source
import YAMLTree

extension PackReader {
  mutating func readParameters() {
    for raw in sections[.parameters] {
      let owner = "parameter `\(raw.id.value)`"
      let keys = entryKeys + ["unit", "values"]
      let fields =
        fields(raw.node, of: owner, at: raw.id.span, allowed: keys)
        ?? Fields(owner: owner, span: raw.id.span, pairs: [])
      pack.parameters.append(
        Parameter(
          entry: entry(raw.id, fields), unit: required("unit", in: fields)?.value ?? "",
          values: datedValues(fields)))
    }
  }

  /// Values sorted by their first day. One without `until` lasts until the next begins.
  private mutating func datedValues(_ fields: Fields) -> [Parameter.Dated] {
    guard let node = fields["values"], let items = items(node, of: "`values` of \(fields.owner)") else {
      if fields["values"] == nil { reportMissing("values", in: fields) }
      return []
    }
    var rows: [(row: Parameter.Dated, span: Span)] = []
    for item in items {
      let owner = "a value of \(fields.owner)"
      guard
        let row = self.fields(
          item, of: owner, at: item.span, allowed: ["from", "until", "value", "sources", "note"])
      else { continue }
      if citations(in: row).isEmpty {
        warn("uncited", "\(owner) rests on no source", at: item.span, help: "add `sources:` to the value")
      }
      guard let text = required("value", in: row) else { continue }
      guard let value = FixedPoint(parsing: text.value) else {
        report("bad-number", "`\(text.value)` is not a number", at: text.span)
        continue
      }
      rows.append((Parameter.Dated(period: period(in: row), value: value), item.span))
    }
    rows.sort { CivilDate.sortKey($0.row.period.from) < CivilDate.sortKey($1.row.period.from) }
    return closeGaps(rows, fields)
  }

  private mutating func closeGaps(
    _ rows: [(row: Parameter.Dated, span: Span)], _ fields: Fields
  ) -> [Parameter.Dated] {
    var values: [Parameter.Dated] = []
    for (index, entry) in rows.enumerated() {
      let next = index + 1 < rows.count ? rows[index + 1].row.period.from : nil
      let until = entry.row.period.until ?? next?.dayBefore
      if let until, let next, until >= next {
        report(
          "parameter-overlap", "two values of \(fields.owner) apply on one day", at: rows[index + 1].span,
          notes: [.init("the other one", at: entry.span)], help: "end the first with `until:`")
      }
      values.append(
        Parameter.Dated(period: Period(from: entry.row.period.from, until: until), value: entry.row.value))
    }
    return values
  }
}
