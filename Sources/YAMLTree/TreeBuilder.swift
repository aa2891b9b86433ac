internal import Source

/// Builds nodes from events by recursive descent, within limits.
struct TreeBuilder: ~Copyable {
  /// What an anchor stands for.
  enum Anchor {
    /// The node is still being read.
    case open
    /// The node, how many nodes it holds with itself, and how many stand inside one another in it.
    case node(YAMLNode, count: Int, height: Int)
  }

  let text: SourceText
  let limits: YAMLTree.Limits
  private var events: EventReader
  var anchors: [String: Anchor] = [:]
  var nodeCount = 0
  /// The depth of the deepest node since this was last set back.
  var deepest = 0
  /// Where the text of the node read last ends, which for an alias is not where its node ends.
  var lastEnd = 0
  /// Where the brackets that are open now stand.
  var openBrackets: [Int] = []
  /// The quoted text read last, which may have closed where nobody meant it to.
  var lastQuoted: Span?
  private var diagnostics: [Diagnostic] = []
  private var reported: [Diagnostic.Severity: Int] = [:]
  /// Whether something refused was left out that a reader would miss.
  var isIncomplete = false

  init(_ text: SourceText, _ limits: YAMLTree.Limits, _ events: consuming EventReader) {
    self.text = text
    self.limits = limits
    self.events = events
  }

  /// The document, and everything wrong with it.
  mutating func build() -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    do {
      let root = try document()
      return (isIncomplete ? nil : root, diagnostics)
    } catch {
      // Where reading stops, what text was put together before it says nothing more.
      return (nil, diagnostics.filter { $0.code != Diagnostic.entryJoinsText } + [error])
    }
  }

  /// Keeps a diagnostic; nobody reads more than a hundred of a kind, and hostile files could cause any number.
  mutating func report(_ diagnostic: Diagnostic) {
    guard !isFull(of: diagnostic.severity) else { return }
    reported[diagnostic.severity, default: 0] += 1
    diagnostics.append(diagnostic)
  }

  /// Whether no more diagnostics of this severity are kept.
  func isFull(of severity: Diagnostic.Severity) -> Bool { reported[severity, default: 0] >= 100 }

  mutating func next() throws(Diagnostic) -> Event {
    do {
      return try events.next()
    } catch {
      throw SyntaxAdvice(error, in: text, openBrackets: openBrackets, lastQuoted: lastQuoted).diagnostic
    }
  }

  private mutating func document() throws(Diagnostic) -> YAMLNode {
    _ = try next()  // the start of the stream
    if case .streamEnd = try next().kind { throw .empty(in: text) }
    let root = try node(try next(), depth: 1)
    if root.span.start == root.span.end, anchors.isEmpty, diagnostics.isEmpty { throw .empty(in: text) }
    _ = try next()  // the end of the document
    let after = try next()
    guard case .streamEnd = after.kind else { throw .severalDocuments(at: after.start, in: text) }
    return root
  }

  /// The node that starts with an event.
  mutating func node(_ event: Event, depth: Int) throws(Diagnostic) -> YAMLNode {
    if case .alias(let name) = event.kind { return try alias(name, event, depth) }
    nodeCount += 1
    deepest = max(deepest, depth)
    try checkLimits(event)
    guard let name = event.anchor else { return try content(event, depth) }
    anchors[name] = .open
    let (countBefore, deepestBefore) = (nodeCount, deepest)
    deepest = depth
    let node = try content(event, depth)
    anchors[name] = .node(node, count: nodeCount - countBefore + 1, height: deepest - depth)
    deepest = max(deepest, deepestBefore)
    return node
  }

  func checkLimits(_ event: Event) throws(Diagnostic) {
    if deepest > limits.maxDepth { throw .tooDeep(event, in: text, limit: limits.maxDepth) }
    if nodeCount > limits.maxNodes { throw .tooManyNodes(event, in: text, limit: limits.maxNodes) }
  }

  private mutating func content(_ event: Event, _ depth: Int) throws(Diagnostic) -> YAMLNode {
    let start = contentStart(of: event)
    switch event.kind {
    case .scalar(let scalar): return self.scalar(scalar, start, event)
    case .sequenceStart: return try sequence(from: start, depth)
    case .mappingStart: return try mapping(from: start, depth)
    default: throw Diagnostic("yaml-syntax", "a value was expected here", at: text.spanOfCharacter(at: start))
    }
  }

  /// Where a node's own text starts, after its anchor; a tag is reported.
  private mutating func contentStart(of event: Event) -> Int {
    guard event.hasTag || event.anchor != nil else { return event.start }
    let properties = text.properties(at: event.start)
    if event.hasTag {
      let place = properties.tag ?? event.start..<event.end
      report(.tag(text.string(place), at: text.span(place.lowerBound, place.upperBound)))
    }
    guard case .scalar = event.kind else { return properties.contentStart }
    // An anchor without a text of its own ends its node.
    return min(properties.contentStart, event.end)
  }
}
