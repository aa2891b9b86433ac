public import Localisation
public import RuleLanguage
public import Source

extension Pack {
  /// What is wrong with the translations into one language: missing, empty, copied and stale texts, keys of no text.
  ///
  /// A text without a letter, such as a number, may stay as it is.
  public func findings(about catalogue: Catalogue) -> [Diagnostic] {
    let texts = texts
    var findings = missing(texts.map(\.key).filter { catalogue.entries[$0] == nil }, catalogue)
    for (key, text) in texts {
      if let entry = catalogue.entries[key] { findings += problems(key, text, entry) }
    }
    let keys = Set(texts.map(\.key))
    for (key, entry) in catalogue.entries.sorted(by: { $0.key < $1.key }) where !keys.contains(key) {
      findings.append(
        Diagnostic(
          "translation-of-nothing", .error, "the pack has no text `\(key)`", at: entry.span,
          help: nearestWord(to: key, among: keys).map { "did you mean `\($0)`?" } ?? "take it out"))
    }
    return findings
  }

  /// All missing texts are one finding: a language that was just begun lacks every text.
  private func missing(_ keys: [String], _ catalogue: Catalogue) -> [Diagnostic] {
    guard !keys.isEmpty else { return [] }
    let some = keys.prefix(5).map { "`\($0)`" }.joined(separator: ", ") + (keys.count > 5 ? ", …" : "")
    return [
      Diagnostic(
        "translation-missing", .error,
        "\(keys.count) text\(keys.count == 1 ? " has" : "s have") no translation into `\(catalogue.language)`: \(some)",
        at: nil, help: "`saphan texts \(catalogue.language)` writes them out")
    ]
  }

  /// That translations are drafts is no fault, but nobody may overlook it.
  public func draftNotes(_ catalogue: Catalogue) -> [Diagnostic] {
    let drafts = catalogue.entries.values.count { $0.status == .draft }
    guard drafts > 0 else { return [] }
    return [
      Diagnostic(
        "translation-draft", .note,
        "\(drafts) of \(catalogue.entries.count) texts in `\(catalogue.language)` are drafts that no native reader has reviewed",
        at: nil, help: "after a review, put them into a file with `status: reviewed` and `reviewed_by:`")
    ]
  }

  private func problems(_ key: String, _ text: String, _ entry: Catalogue.Entry) -> [Diagnostic] {
    if entry.text.value.allSatisfy(\.isWhitespace) {
      return [
        Diagnostic("translation-empty", .error, "the translation of `\(key)` is empty", at: entry.text.span)
      ]
    }
    if entry.original.value != text {
      return [
        Diagnostic(
          "translation-stale", .error, "`\(key)` was translated from a text that has changed since",
          at: entry.original.span, help: "the text is now \"\(text)\": translate it, and copy it here")
      ]
    }
    if placeholders(in: entry.text.value) != placeholders(in: text) {
      return [
        Diagnostic(
          "translation-placeholder", .error,
          "the translation of `\(key)` has other places for values than the text",
          at: entry.text.span,
          help:
            "keep each of \(placeholders(in: text).map { "`\($0)`" }.joined(separator: ", ")), spelt just so")
      ]
    }
    if entry.text.value == text, text.contains(where: \.isLetter) {
      return [
        Diagnostic(
          "translation-copied", .error, "the translation of `\(key)` is the untranslated text",
          at: entry.text.span)
      ]
    }
    return []
  }

  /// The pack with every text that the catalogue translates in that language; the rest stays.
  public func translated(by catalogue: Catalogue) -> Pack {
    var copy = self
    copy.rewriteTexts { catalogue.text(for: $0) ?? $1 }
    return copy
  }
}

/// What stands in braces, in alphabetical order.
private func placeholders(in text: String) -> [String] {
  text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    .compactMap { part in part.firstIndex(of: "}").map { "{" + part[..<$0] + "}" } }
    .sorted()
}
