import RuleLanguage
import Scenarios
import Source
import YAMLTree

/// A story's change of id: in its file, and in the keys of its translations.
struct StoryRename {
  let changes: [FileChange]
  let placeCount: Int
  let old: String
  let new: String

  /// The change; nil if no story has that id, or a name of the pack is meant.
  ///
  /// A story is written `story.id` where the pack has such a name too.
  init?(_ old: String, _ new: String, _ files: PackFiles) throws(EditRefused) {
    let prefix = "story."
    let code = old.hasPrefix(prefix) ? String(old.dropFirst(prefix.count)) : old
    let wanted = new.hasPrefix(prefix) ? String(new.dropFirst(prefix.count)) : new
    (self.old, self.new) = (code, wanted)
    let codes = files.scenarios.compactMap { Self.code(in: $0) }
    guard let own = codes.first(where: { $0.value == code }) else { return nil }
    if code == old, let names = PackReader.readNames(files.rules)?.uses,
      names.contains(where: { $0.isDeclaration && $0.name.word == old })
    {
      return nil
    }
    if let taken = codes.first(where: { $0.value == wanted }) {
      throw EditRefused(
        "duplicate-id", "a story is called `\(wanted)` already", at: taken.span, help: "choose another id")
    }
    guard isSourceKey(wanted) else {
      throw EditRefused(
        "bad-id", "`\(wanted)` cannot be the id of a story", at: own.span,
        help: "write small letters, digits and hyphens, such as `border-07`")
    }
    var fixes = files.scenarios.flatMap { file in Self.fixes(file, own, wanted) }
    for file in files.storyTexts { fixes += Self.keys(file, code, wanted) }
    changes = files.applying(fixes).changes
    placeCount = fixes.count
  }

  private static func code(in file: SourceFile) -> Located<String>? {
    YAMLTree.parse(file).root?.value(of: "scenario")?.plainText
  }

  private static func fixes(_ file: SourceFile, _ own: Located<String>, _ new: String) -> [Fix] {
    guard file.id == own.span.file else { return [] }
    return [Fix(own.span, replacement: new)]
  }

  /// The keys of translations that begin with the id.
  private static func keys(_ file: SourceFile, _ old: String, _ new: String) -> [Fix] {
    let pairs = YAMLTree.parse(file).root?.value(of: "texts")?.pairs ?? []
    return pairs.filter { $0.key.value.hasPrefix(old + ".") }.map { pair in
      let quote = file.bytes[Int(pair.key.span.start)] == pair.key.value.utf8.first ? 0 : 1
      let start = Int(pair.key.span.start) + quote
      return Fix(Span(file: file.id, start: start, end: start + old.utf8.count), replacement: new)
    }
  }
}
