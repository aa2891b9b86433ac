internal import CLibYAML

/// Owns a libyaml parser and hands out its events one by one.
struct EventReader: ~Copyable {
  // libyaml keeps pointers into its own struct, so it lives on the heap and never moves.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let offsets: OffsetMap

  /// A reader of checked UTF-8 text, which must outlive it.
  init(_ text: SourceText) throws(SyntaxProblem) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw SyntaxProblem(problem: "out of memory", context: nil, offset: 0, contextOffset: nil)
    }
    // The byte order mark stays outside, since libyaml leaves it out of its count.
    let body = UnsafeBufferPointer(rebasing: text.bytes[text.start...])
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, body.baseAddress, body.count)
    self.parser = parser
    offsets = OffsetMap(text)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after a problem it must not be asked again.
  mutating func next() throws(SyntaxProblem) -> Event {
    var event = yaml_event_t()
    defer { yaml_event_delete(&event) }
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    return Event(event, offsets)
  }

  private func problem() -> SyntaxProblem {
    let state = parser.pointee
    return SyntaxProblem(
      problem: state.problem.map { String(cString: $0) } ?? "out of memory",
      context: state.context.map { String(cString: $0) },
      offset: offsets.offset(ofCharacter: state.problem_mark.index),
      contextOffset: state.context == nil ? nil : offsets.offset(ofCharacter: state.context_mark.index))
  }
}

/// What libyaml says is wrong, in its own words, with byte offsets.
struct SyntaxProblem: Error {
  /// What it found or missed.
  let problem: String
  /// What it was doing.
  let context: String?
  /// Where it stopped.
  let offset: Int
  /// Where the thing it was doing started.
  let contextOffset: Int?
}
