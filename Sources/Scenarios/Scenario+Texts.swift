import CaseFormat

extension Scenario {
  /// Rewrites every text of the story that a trainee reads: title, narrative, and what it teaches.
  ///
  /// `rewrite` gets the text's key and the text, its blanks and line ends each as one blank. Keys are the story's id and what the text is
  /// for it: `annex-08.title`, `annex-08.story`, `annex-08.teaches`.
  public mutating func rewriteTexts(_ rewrite: (_ key: String, _ text: String) -> String) {
    title = rewrite(record.code + ".title", title.onOneLine)
    story = rewrite(record.code + ".story", story.onOneLine)
    drill = drill.map {
      Drill(level: $0.level, teaches: rewrite(record.code + ".teaches", $0.teaches.onOneLine))
    }
  }

  /// Every text that a trainee reads, by key.
  public var texts: [(key: String, text: String)] {
    var found: [(key: String, text: String)] = []
    var copy = self
    copy.rewriteTexts { key, text in
      found.append((key, text))
      return text
    }
    return found
  }
}

extension String {
  /// The words with one blank between them.
  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
