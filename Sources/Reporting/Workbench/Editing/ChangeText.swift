public import PackEditing
public import Source

/// The lines that an edit changes, file by file, as a list that can be read like a diff.
public enum ChangeText {
  /// The changed lines, each with its number: the old one after `-`, the new one after `+`.
  public static func render(_ changes: [FileChange]) -> String {
    changes.map { "\($0.file.name)\n" + lines($0).map { "  \($0)\n" }.joined() }.joined(separator: "\n")
  }

  /// What a change of a name does.
  public static func render(_ plan: RenamePlan, files: SourceFiles, isDry: Bool) -> String {
    let places = "\(plan.placeCount) place\(plan.placeCount == 1 ? "" : "s")"
    let count = "\(plan.changes.count) file\(plan.changes.count == 1 ? "" : "s")"
    let head = "`\(plan.old)` \(isDry ? "would become" : "is now") `\(plan.new)`: \(places) in \(count)\n"
    let body =
      isDry
      ? "\n" + render(plan.changes)
      : plan.changes.map { "  \($0.file.name)\n" }.joined()
    return head + body + mentions(plan, files)
  }

  private static func mentions(_ plan: RenamePlan, _ files: SourceFiles) -> String {
    guard !plan.comments.isEmpty else { return "" }
    var places = Places(files: files)
    let lines = plan.comments.map { "  \(places.place(of: $0) ?? "")\n" }
    return "\nComments that still say `\(plan.old)`, left to you:\n" + lines.joined()
  }

  private static func lines(_ change: FileChange) -> [String] {
    let (old, new) = (split(change.file.bytes), split(change.bytes))
    let difference = new.difference(from: old)
    let width = String(max(old.count, new.count)).count
    let shown = { (sign: String, offset: Int, text: String) in
      let number = String(offset + 1)
      return "\(sign) \(String(repeating: " ", count: width - number.count))\(number)  \(text)"
    }
    let removed = Set(difference.removals.map(\.offset))
    let inserted = Set(difference.insertions.map(\.offset))
    var lines: [String] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      // Lines that are taken out come before those that are put in their place.
      if removed.contains(before) {
        lines.append(shown("-", before, old[before]))
        before += 1
      } else if inserted.contains(after) {
        lines.append(shown("+", after, new[after]))
        after += 1
      } else {
        (before, after) = (before + 1, after + 1)
      }
    }
    return lines
  }

  private static func split(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

extension CollectionDifference.Change {
  /// Where the element is taken out or put in.
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
