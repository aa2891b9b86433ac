internal import Source

extension SyntaxAdvice {
  /// What is said of a problem; its own place where libyaml's is poor.
  struct Words {
    let message: String
    let help: String
    var place: Span?
  }

  var words: Words {
    switch said {
    case "mapping values are not allowed in this context": colon
    case "could not find expected ':'": missingColon
    case "block sequence entries are not allowed in this context": listOnKeyLine
    case "mapping keys are not allowed in this context":
      Words(message: "a key cannot start here", help: "text that starts with `?` needs quotes")
    case "found character that cannot start any token": badStart
    case "found unexpected end of stream" where context.contains("quoted"):
      Words(message: "the file ends inside a quoted text", help: "close the quote with the same sign")
    case "found unexpected document indicator":
      Words(message: "a line `---` or `...` stands inside a quoted text", help: "close the quote before it")
    case "did not find expected '-' indicator": unexpectedAfterList
    case "did not find expected key": unexpectedAfterMapping
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": unclosedBracket
    case "did not find expected node content": missingValue
    case "did not find expected alphabetic or numeric character": badName
    default: rarer
    }
  }

  private var colon: Words {
    let before = text.string(text.lineStart(of: offset)..<offset)
    if before.contains(": ") {
      return Words(
        message: "a colon with a space after it starts a second value on this line",
        help: "put the text in quotes: `key: \"first: second\"`")
    }
    if let line = lineWithoutColonAbove { return missingColon(line) }
    return Words(
      message: "this key does not belong to anything: the text above it has already ended",
      help: "line it up with the keys it belongs to, and leave their line empty after the colon")
  }

  private var missingColon: Words {
    let start = contextOffset ?? offset
    return missingColon(start..<text.lineEnd(of: start))
  }

  private func missingColon(_ range: Range<Int>) -> Words {
    let line = text.string(range)
    let help =
      line.contains(":") && !line.contains(": ")
      ? "put a space after the colon"
      : "write `key: value`; a longer text goes on in lines indented deeper than its key"
    return Words(
      message: "`:` and a value are missing after this key", help: help,
      place: text.span(range.lowerBound, range.upperBound))
  }

  /// The line above, without its indentation, if it stands in the same column and has no colon: its key was taken for text
  /// that goes on in this line.
  private var lineWithoutColonAbove: Range<Int>? {
    let start = text.lineStart(of: offset)
    guard start > text.start else { return nil }
    let above = text.lineStart(of: start - 1)
    let content = contentStart(ofLine: above)
    let range = content..<text.lineEnd(of: content)
    guard content - above == contentStart(ofLine: start) - start, !range.isEmpty else { return nil }
    let line = text.string(range)
    return line.contains(": ") || line.hasSuffix(":") || line.hasPrefix("- ") || line.hasPrefix("#")
      ? nil : range
  }

  private func contentStart(ofLine start: Int) -> Int {
    var start = start
    while text.isBlank(text.byte(start)) { start += 1 }
    return start
  }

  private var listOnKeyLine: Words {
    Words(
      message: "a list cannot start here",
      help:
        "put `- ` on a line of its own below the key, or write `[a, b]`; text that starts with `- ` needs quotes"
    )
  }

  private var badStart: Words {
    let sign = text.string(Int(place.start)..<Int(place.end))
    let name = sign == "`" ? "a backtick" : "`\(sign)`"
    return Words(message: "a value cannot start with \(name)", help: "put the whole text in double quotes")
  }

  private var unexpectedAfterList: Words {
    Words(
      message: "this is not an entry of the list above",
      help:
        "start every entry with `- ` in the same column; indent what belongs to an entry deeper than its `-`")
  }

  private var unexpectedAfterMapping: Words {
    let before = text.trimmed(end: offset, from: text.lineStart(of: offset))
    if text.byte(offset) == UInt8(ascii: ":") { return keyMissing }
    if isClosingBracket(text.byte(offset)) {
      return Words(message: "this bracket closes nothing", help: "remove it, or put the whole text in quotes")
    }
    if text.lineStart(of: offset) < before {
      return Words(
        message: "text goes on here after its value has ended",
        help: "put the whole text in quotes; inside double quotes write `\\\"`, inside single quotes `''`")
    }
    if text.byte(offset) == UInt8(ascii: "-") {
      return Words(
        message: "a list entry stands where a key is expected",
        help: "line up `- ` with the other entries of its list, below the list's key")
    }
    return Words(
      message: "this is not a key of the mapping above",
      help: "line up the keys of one mapping in the same column, and write `key: value`")
  }

  private func isClosingBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  private var unclosedBracket: Words {
    let sign = said.hasSuffix("']'") ? "]" : "}"
    return Words(
      message: "expected `,` or `\(sign)`",
      help:
        "close the bracket, put a comma between entries, and quote text that holds brackets, commas or `: `")
  }

  private var keyMissing: Words {
    Words(
      message: "the key before `:` is missing",
      help: "write it, or put text that starts with a colon in quotes")
  }

  private var missingValue: Words {
    if text.byte(offset) == UInt8(ascii: ":") { return keyMissing }
    return Words(
      message: "a value is missing here",
      help:
        "remove the comma or sign that is too many; text that starts with `,`, `|`, `>` or a bracket needs quotes"
    )
  }

  private var badName: Words {
    let sign = context.contains("alias") ? "*" : "&"
    return Words(
      message: "a name of letters, digits, `-` and `_` is needed after `\(sign)`",
      help: "text that starts with `\(sign)` needs quotes")
  }
}
