internal import Source

extension TreeBuilder {
  mutating func mapping(from start: Int, _ depth: Int) throws(Diagnostic) -> YAMLNode {
    let isBraced = text.byte(start) == UInt8(ascii: "{")
    if isBraced { openBrackets.append(start) }
    var pairs: [YAMLNode.Pair] = []
    var indexes: [String: Int] = [:]
    var repeated: [(key: Located<String>, first: Span)] = []
    lastEnd = start
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        if isBraced { close(at: event.end) }
        reportRepeated(repeated)
        return YAMLNode(.mapping(pairs), at: text.span(start, lastEnd))
      }
      let key = try key(event, depth)
      let value = try value(afterKeyEnding: lastEnd, depth)
      guard let key else { continue }
      if let first = indexes[key.value] {
        repeated.append((key, pairs[first].key.span))
        // Of a line written twice, the second holds the value.
        if first == pairs.count - 1, pairs[first].value.scalar?.text.isEmpty == true {
          pairs[first] = YAMLNode.Pair(key: key, value: value)
        }
      } else {
        indexes[key.value] = pairs.count
        pairs.append(YAMLNode.Pair(key: key, value: value))
      }
    }
  }

  /// Reports keys that stand twice; many in one mapping are one mistake, a missing line between two entries.
  private mutating func reportRepeated(_ repeated: [(key: Located<String>, first: Span)]) {
    let names = Set(repeated.map(\.key.value))
    if names.count > 2, let first = repeated.first {
      report(.duplicateKeys(first.key, count: names.count, first: first.first))
    } else {
      for (key, first) in repeated { report(.duplicateKey(key, first: first)) }
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
