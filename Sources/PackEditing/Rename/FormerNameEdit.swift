import RuleLanguage
import Source
import YAMLTree

/// Writes the old name into the entry, so that older cases can still be read.
struct FormerNameEdit {
  let request: RenameRequest
  let file: SourceFile
  /// Where the entry's id stands.
  let declaration: Span

  /// The edit; nil for what no case ever names.
  func edit() -> Fix? {
    guard let root = YAMLTree.parse(file).root else { return nil }
    switch request.old {
    case .entry, .provider, .category:
      return entry(in: root, at: declaration).flatMap(formerly)
    case .value:
      return owner(in: root).flatMap(formerValues)
    case .source, .topic, .dimension, .tag: return nil
    }
  }

  /// `formerly:` with the old name, and without the new one.
  private func formerly(_ entry: YAMLNode) -> Fix? {
    guard let node = entry.value(of: "formerly") else {
      return insertion("formerly: [\(request.old.word)]", into: entry)
    }
    let known = node.items?.compactMap { $0.plainText?.value } ?? [node.plainText?.value].compactMap { $0 }
    let names = known.filter { $0 != request.new } + [request.old.word]
    return Fix(node.span, replacement: "[\(names.joined(separator: ", "))]")
  }

  /// `former_values:` with the old value, and without the new one.
  private func formerValues(_ fact: YAMLNode) -> Fix? {
    let (old, new) = (request.old.word, request.new)
    guard let node = fact.value(of: "former_values") else {
      return insertion("former_values: {\(old): \(new)}", into: fact)
    }
    let known = (node.pairs ?? []).filter { $0.key.value != new }.map { pair in
      let value = pair.value.plainText?.value ?? ""
      return "\(pair.key.value): \(value == old ? new : value)"
    }
    return Fix(node.span, replacement: "{\((known + ["\(old): \(new)"]).joined(separator: ", "))}")
  }

  /// A pair as the first of a mapping, in the way in which the mapping is written.
  private func insertion(_ pair: String, into node: YAMLNode) -> Fix? {
    guard let first = node.pairs?.first else { return nil }
    let start = Int(first.key.span.start)
    let opening = file.bytes[..<start].last { ![0x0A, 0x0D, 0x20].contains($0) }
    let isFlow = opening == UInt8(ascii: "{")
    let lineStart = file.bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let indent = String(repeating: " ", count: start - lineStart)
    return Fix(
      Span(file: file.id, start: start, end: start),
      replacement: pair + (isFlow ? ", " : "\n" + indent))
  }

  /// The value of the key that stands at a place.
  private func entry(in node: YAMLNode, at place: Span) -> YAMLNode? {
    for pair in node.pairs ?? [] {
      if pair.key.span == place { return pair.value }
      if pair.value.span.start <= place.start, place.end <= pair.value.span.end,
        let found = entry(in: pair.value, at: place)
      {
        return found
      }
    }
    for item in node.items ?? [] {
      if let found = entry(in: item, at: place) { return found }
    }
    return nil
  }

  /// The fact whose values hold the key at the place.
  private func owner(in root: YAMLNode) -> YAMLNode? {
    let facts = root.value(of: "facts")?.pairs ?? []
    return facts.map(\.value).first { fact in
      fact.value(of: "values")?.pairs?.contains { $0.key.span == declaration } ?? false
    }
  }
}
