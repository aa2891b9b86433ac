import RuleLanguage
import Source
import YAMLTree

/// The keys of translations that begin with a name, or end with it.
struct TranslationKeys {
  let request: RenameRequest

  /// The edits of a file of translations.
  func edits(_ file: SourceFile) -> [Fix] {
    guard let before, let pairs = YAMLTree.parse(file).root?.value(of: "texts")?.pairs else { return [] }
    return pairs.compactMap { pair in
      let key = pair.key.value
      guard key == before + request.old.word || key.hasPrefix(before + request.old.word + ".")
      else { return nil }
      let quote = file.bytes[Int(pair.key.span.start)] == key.utf8.first ? 0 : 1
      let start = Int(pair.key.span.start) + quote + before.utf8.count
      return Fix(
        Span(file: file.id, start: start, end: start + request.old.word.utf8.count), replacement: request.new)
    }
  }

  /// What stands in a key before the name; nil for what has no text of its own.
  private var before: String? {
    switch request.old {
    case .entry: ""
    case .value(let fact, _): "\(fact).values."
    case .category(let classification, _): "\(classification).categories."
    case .provider: "providers."
    case .topic: "topics."
    case .dimension: "dimensions."
    case .tag: "tags."
    case .source: nil
    }
  }
}
