internal import CLibYAML

/// One event of libyaml, copied out of its memory, with byte offsets for its ends.
struct Event {
  /// What starts, stands or ends here.
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd, sequenceStart, sequenceEnd, mappingStart,
      mappingEnd
    case alias(String)
    case scalar(YAMLScalar)
    /// What libyaml gives after an error; never seen by a reader that stops there.
    case none
  }

  /// What it is.
  let kind: Kind
  /// Where it starts, anchor and tag included.
  let start: Int
  /// Where libyaml ends it.
  let end: Int
  /// The anchor's name, if there is one.
  let anchor: String?
  /// Whether a tag is written.
  let hasTag: Bool
}

extension Event {
  init(_ event: borrowing yaml_event_t, _ offsets: OffsetMap) {
    start = offsets.offset(ofCharacter: event.start_mark.index)
    end = offsets.offset(ofCharacter: event.end_mark.index)
    var properties: (anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?)
    switch event.type {
    case YAML_SCALAR_EVENT:
      kind = .scalar(YAMLScalar(event))
      properties = (event.data.scalar.anchor, event.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      properties = (event.data.sequence_start.anchor, event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      properties = (event.data.mapping_start.anchor, event.data.mapping_start.tag)
    case YAML_ALIAS_EVENT:
      kind = .alias(event.data.alias.anchor.map { String(cString: $0) } ?? "")
    default:
      kind = Kind(bare: event.type)
    }
    anchor = properties.anchor.map { String(cString: $0) }
    hasTag = properties.tag != nil
  }
}

extension Event.Kind {
  fileprivate init(bare type: yaml_event_type_t) {
    switch type {
    case YAML_STREAM_START_EVENT: self = .streamStart
    case YAML_STREAM_END_EVENT: self = .streamEnd
    case YAML_DOCUMENT_START_EVENT: self = .documentStart
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
    case YAML_MAPPING_END_EVENT: self = .mappingEnd
    default: self = .none
    }
  }
}

extension YAMLScalar {
  fileprivate init(_ event: borrowing yaml_event_t) {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: Style =
      switch scalar.style {
      case YAML_PLAIN_SCALAR_STYLE: .plain
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .quoted
      }
    self.init(text: String(decoding: bytes, as: UTF8.self), style: style)
  }
}
