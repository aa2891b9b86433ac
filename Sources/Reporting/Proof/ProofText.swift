/// A proof as an indented tree.
public enum ProofText {
  /// The tree, one proposition or part a line, wrapped.
  public static func render(_ tree: ProofTree) -> String {
    var page = TextPage()
    write(tree, to: &page)
    return page.text
  }

  /// Writes a tree to a page.
  static func write(_ tree: ProofTree, to page: inout TextPage) {
    write(tree, first: "", rest: "", to: &page)
  }

  private static func write(_ tree: ProofTree, first: String, rest: String, to page: inout TextPage) {
    page.write(Wording.line(tree), first: first, rest: rest + (tree.parts.isEmpty ? "    " : "│   "))
    for (index, part) in tree.parts.enumerated() {
      let isLast = index == tree.parts.count - 1
      write(
        part, first: rest + (isLast ? "└─ " : "├─ "), rest: rest + (isLast ? "   " : "│  "), to: &page)
    }
  }
}
