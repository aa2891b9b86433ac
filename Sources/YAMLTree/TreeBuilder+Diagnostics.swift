internal import Source

extension Diagnostic {
  static func empty(in text: SourceText) -> Diagnostic {
    Diagnostic(
      "yaml-empty", "the file holds nothing but blanks and comments", at: text.span(text.start, text.start),
      help: "remove the file, or write `key: value` into it")
  }

  static func severalDocuments(at offset: Int, in text: SourceText) -> Diagnostic {
    Diagnostic(
      "yaml-several-documents", "a second document starts here, but a file holds one",
      at: text.span(offset, text.lineEnd(of: offset)),
      help: "remove the line `---` or `...`, or move what follows into a file of its own")
  }

  static func tooDeep(_ event: Event, in text: SourceText, limit: Int) -> Diagnostic {
    Diagnostic(
      "yaml-too-deep", "more than \(limit) lists and mappings stand inside one another here",
      at: text.spanOfCharacter(at: event.start), help: "give the inner parts names of their own")
  }

  static func tooManyNodes(_ event: Event, in text: SourceText, limit: Int) -> Diagnostic {
    Diagnostic(
      "yaml-too-many-nodes",
      "the file holds more than \(limit) values, aliases counted as what they stand for",
      at: text.spanOfCharacter(at: event.start), help: "split the file, and do not put aliases inside aliases"
    )
  }

  static func unknownAlias(_ name: String, among names: some Sequence<String>, at place: Span) -> Diagnostic {
    Diagnostic(
      "yaml-unknown-alias", "no anchor `&\(name)` stands before this alias", at: place,
      help: nearestWord(to: name, among: names).map { "did you mean `*\($0)`?" }
        ?? "text that starts with `*` needs quotes")
  }

  static func recursiveAlias(_ name: String, at place: Span) -> Diagnostic {
    Diagnostic(
      "yaml-recursive-alias", "the alias `*\(name)` stands inside the value that it names", at: place,
      help: "write the value out")
  }

  static func tag(_ tag: String, at place: Span) -> Diagnostic {
    Diagnostic(
      "yaml-tag", "the tag `\(tag)` is not read", at: place,
      help: "remove it; text that starts with `!`, or must not be taken as a number, needs quotes")
  }

  static func hashCutsText(at place: Span) -> Diagnostic {
    Diagnostic(
      "yaml-hash-cuts-text", .warning, "the text ends before this `#`, which starts a comment", at: place,
      help: "put the whole text in quotes to keep the `#`, or two spaces before a comment")
  }

  /// The code of an entry that is more of the text above it.
  static let entryJoinsText = "yaml-entry-joins-text"

  static func entryJoinsText(at place: Span) -> Diagnostic {
    Diagnostic(
      entryJoinsText, .warning,
      "this line goes on with the text above it, and is no entry of a list",
      at: place, help: "start `- ` in the same column as the other entries, or put the text in quotes")
  }

  static func duplicateKey(_ key: Located<String>, first: Span) -> Diagnostic {
    Diagnostic(
      "yaml-duplicate-key", "the key `\(key.value)` stands twice in this mapping", at: key.span,
      notes: [Note("the first is here", at: first)], help: "remove or rename one of them")
  }

  static func duplicateKeys(_ key: Located<String>, count: Int, first: Span) -> Diagnostic {
    Diagnostic(
      "yaml-duplicate-key",
      "`\(key.value)` and \(count - 1) more key\(count == 2 ? "" : "s") stand twice in this mapping",
      at: key.span,
      notes: [Note("the first is here", at: first)],
      help:
        "if another entry begins here, the line with its name is missing or too deep; otherwise remove one of each"
    )
  }

  static func complexKey(_ kind: String, at place: Span) -> Diagnostic {
    Diagnostic(
      "yaml-complex-key", "a key must be a word or a quoted text, not \(kind)", at: place,
      help: "text that starts with `[`, `{`, `*` or `?` needs quotes")
  }

  static func missingKey(at place: Span) -> Diagnostic {
    Diagnostic(
      "yaml-complex-key", "the key before `:` is missing", at: place,
      help: "write it, or put text that starts with a colon in quotes")
  }

  static func mergeKey(at place: Span) -> Diagnostic {
    Diagnostic(
      "yaml-merge-key", "the merge key `<<` is not read", at: place,
      help: "write the keys out, or quote it if it is a key like others")
  }
}
