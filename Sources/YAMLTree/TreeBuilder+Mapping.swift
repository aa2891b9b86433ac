internal import Source

extension TreeBuilder {
  mutating func mapping(from start: Int, _ depth: Int) throws(Diagnostic) -> YAMLNode {
    let isBraced = text.byte(start) == UInt8(ascii: "{")
    if isBraced { openBrackets.append(start) }
    var pairs = PairCollector()
    lastEnd = start
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        if isBraced { close(at: event.end) }
        for diagnostic in pairs.diagnostics { report(diagnostic) }
        return YAMLNode(.mapping(pairs.kept), at: text.span(start, lastEnd))
      }
      let key = try key(event, depth)
      let value = try value(afterKeyEnding: lastEnd, depth)
      if let key { pairs.add(key, value) }
    }
  }

  /// The key that an event starts; nil for one that was refused.
  private mutating func key(_ event: Event, _ depth: Int) throws(Diagnostic) -> Located<String>? {
    if case .alias = event.kind {
      lastEnd = event.end
      return refuse(.complexKey("an alias", at: text.span(event.start, event.end)))
    }
    let node = try node(event, depth: depth + 1)
    guard case .scalar(let scalar) = node.content else {
      return refuse(.complexKey("a \(node.kindName)", at: node.span))
    }
    if scalar.style == .block { return refuse(.complexKey("a block of text", at: node.span)) }
    if scalar.style == .plain, scalar.text.isEmpty { return refuse(.missingKey(at: node.span)) }
    if scalar.style == .plain, scalar.text == "<<" { return refuse(.mergeKey(at: node.span)) }
    return Located(scalar.text, at: node.span)
  }

  private mutating func refuse(_ diagnostic: Diagnostic) -> Located<String>? {
    report(diagnostic)
    isIncomplete = true
    return nil
  }

  /// The value of a key; one that is left out stands where its key, or its colon, ends.
  private mutating func value(afterKeyEnding keyEnd: Int, _ depth: Int) throws(Diagnostic) -> YAMLNode {
    let node = try node(try next(), depth: depth + 1)
    // Without a colon libyaml puts the missing value at whatever comes next.
    let isMissing = node.span.start == node.span.end && Int(node.span.start) == lastEnd
    guard isMissing, keyEnd < lastEnd, text.hasLineEnd(in: keyEnd..<lastEnd) else { return node }
    lastEnd = keyEnd
    return YAMLNode(node.content, at: text.span(keyEnd, keyEnd))
  }
}
