/// A proof as an indented tree.
public enum ProofText {
  /// The tree, one proposition or part a line, wrapped.
  public static func render(_ tree: ProofTree, _ wording: Wording) -> String {
    var page = TextPage()
    write(tree, wording, to: &page)
    return page.text
  }

  /// Writes a tree to a page.
  static func write(_ tree: ProofTree, _ wording: Wording, to page: inout TextPage) {
    write(tree, wording, first: "", rest: "", to: &page)
  }

  private static func write(
    _ tree: ProofTree, _ wording: Wording, first: String, rest: String, to page: inout TextPage
  ) {
    page.write(wording.line(tree), first: first, rest: rest + (tree.parts.isEmpty ? "    " : "│   "))
    for (index, part) in tree.parts.enumerated() {
      let isLast = index == tree.parts.count - 1
      write(
        part, wording, first: rest + (isLast ? "└─ " : "├─ "), rest: rest + (isLast ? "   " : "│  "),
        to: &page)
    }
  }
}
