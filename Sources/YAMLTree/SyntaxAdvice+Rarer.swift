extension SyntaxAdvice {
  /// Problems that writers of packs rarely meet.
  var rarer: Words {
    switch (said, context) {
    case ("found unknown escape character", _):
      Words(
        message: "this escape is not known in double quotes",
        help: "write `\\\\` for a backslash, or use single quotes")
    case ("did not find expected hexdecimal number", _), ("found invalid Unicode character escape code", _):
      Words(
        message: "this escape does not name a character",
        help: "write `\\x41`, `\\u0E81` or the character itself")
    case (_, "while scanning a block scalar"):
      Words(
        message: "nothing but a comment may follow `|` or `>` on its line",
        help: "put the text on the lines below, or quote text that starts with `|` or `>`")
    case (_, let context) where context.contains("directive"): directive
    case ("found duplicate %YAML directive", _), ("found incompatible YAML document", _): directive
    case ("did not find expected <document start>", _):
      Words(
        message: "this belongs to no document",
        help: "line it up with the rest of the file, and keep one document a file")
    case ("found unexpected ':'", _):
      Words(message: "a colon cannot stand here", help: "put the text in quotes")
    default:
      Words(
        message: "this is not valid YAML: "
          + ([said] + (context.isEmpty ? [] : [context])).joined(separator: ", "),
        help: "text with signs that mean something in YAML needs quotes")
    }
  }

  private var directive: Words {
    Words(
      message: "a line that starts with `%` is a directive, and this one cannot be read",
      help: "remove it; text that starts with `%` needs quotes",
      place: contextOffset.map { text.span($0, text.lineEnd(of: $0)) })
  }
}
