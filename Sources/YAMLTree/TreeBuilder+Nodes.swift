internal import Source

extension TreeBuilder {
  mutating func scalar(_ scalar: YAMLScalar, _ start: Int, _ event: Event) -> YAMLNode {
    // libyaml ends a block scalar after the blank lines that follow it.
    let end = scalar.style == .block ? text.trimmed(end: event.end, from: start) : event.end
    lastEnd = end
    let place = text.span(start, end)
    switch scalar.style {
    case .plain:
      warnOfCutText(scalar.text, end: end)
      warnOfJoinedEntries(in: start..<end)
    case .quoted:
      lastQuoted = place
      checkEscapes(in: scalar.text, at: place)
    case .block: break
    }
    return YAMLNode(.scalar(scalar), at: place)
  }

  mutating func sequence(from start: Int, _ depth: Int) throws(Diagnostic) -> YAMLNode {
    let isBracketed = text.byte(start) == UInt8(ascii: "[")
    if isBracketed { openBrackets.append(start) }
    var items: [YAMLNode] = []
    lastEnd = start
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        if isBracketed { close(at: event.end) }
        return YAMLNode(.sequence(items), at: text.span(start, lastEnd))
      }
      items.append(try node(event, depth: depth + 1))
    }
  }

  /// Ends a collection at its closing bracket; one without ends with its last item, since libyaml's own mark for
  /// it lies after the comments that follow.
  mutating func close(at end: Int) {
    openBrackets.removeLast()
    lastEnd = end
  }

  /// The node that an alias stands for, at its own place, so that problems show where its text is.
  mutating func alias(_ name: String, _ event: Event, _ depth: Int) throws(Diagnostic) -> YAMLNode {
    lastEnd = event.end
    let place = text.span(event.start, event.end)
    switch anchors[name] {
    case .node(let node, let count, let height):
      nodeCount += count
      deepest = max(deepest, depth + height)
      try checkLimits(event)
      return node
    case .open: report(.recursiveAlias(name, at: place))
    case nil:
      // Comparing with many names is dear, so it is done only for what is shown, and not among hundreds.
      let names = isFull(of: .error) || anchors.count > 100 ? [] : Array(anchors.keys)
      report(.unknownAlias(name, among: names, at: place))
    }
    isIncomplete = true
    return YAMLNode(.scalar(YAMLScalar(text: "", style: .plain)), at: place)
  }

  /// Text meant as one sentence is silently cut at ` #`; a comment on purpose has two spaces before it.
  private mutating func warnOfCutText(_ scalar: String, end: Int) {
    guard text.byte(end) == UInt8(ascii: " "), text.byte(end + 1) == UInt8(ascii: "#") else { return }
    guard scalar.utf8.contains(UInt8(ascii: " ")) else { return }
    report(.hashCutsText(at: text.span(end + 1, text.lineEnd(of: end + 1))))
  }

  /// An entry indented deeper than the text before it is silently taken for more of that text.
  private mutating func warnOfJoinedEntries(in range: Range<Int>) {
    for offset in range where text.byte(offset) == UInt8(ascii: "\n") {
      var start = offset + 1
      while text.isBlank(text.byte(start)) { start += 1 }
      if start + 1 < range.upperBound, text.byte(start) == UInt8(ascii: "-"),
        text.isBlank(text.byte(start + 1))
      {
        return report(.entryJoinsText(at: text.span(start, text.lineEnd(of: start))))
      }
    }
  }

  /// Escapes may bring in what the file's own text may not hold.
  private mutating func checkEscapes(in scalar: String, at place: Span) {
    var scalar = scalar
    let problem = scalar.withUTF8 { CharacterCheck.firstProblem(in: $0) }
    switch problem?.kind {
    case .control(let character): report(.controlCharacter(character, at: place))
    case .nul: report(.controlCharacter("\0", at: place))
    case .invalid, nil: break
    }
  }
}
