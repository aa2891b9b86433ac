import RuleEngine
import Source
import YAMLTree

extension LineDecoder {
  /// The field of a key that is not written as most are; -1 for one that has no effect.
  mutating func slowKey(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ place: inout UnsafePointer<UInt8>,
    _ isOtherVersion: Bool
  ) throws(LineProblem) -> Int {
    let offset = place - start
    var value = JSONValue(UnsafeBufferPointer(start: start, count: end - start), at: offset)
    let name = try value.string()
    place = start + value.offset
    let bytes = Array(name.utf8) + [UInt8](repeating: 0, count: 8)
    let field = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { table.names.meaning($0, bytes.count - 8) } ?? -1
    }
    if field < 0, !table.mapping.ignoresRest { noteUnknown(name, at: offset, isOtherVersion: isOtherVersion) }
    return field
  }

  /// The place behind a value that means nothing here, which has to be JSON all the same.
  mutating func skipValue(
    _ place: UnsafePointer<UInt8>, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) throws(LineProblem) -> UnsafePointer<UInt8> {
    if place.pointee == UInt8(ascii: "\"") {
      let length = Bytes.countToQuote(place + 1)
      if Bytes.arePlain(place + 1, length) { return place + (length + 2) }
    }
    var value = JSONValue(UnsafeBufferPointer(start: start, count: end - start), at: place - start)
    _ = try value.read()
    return start + value.offset
  }

  /// Any value of any field; the place behind it.
  mutating func decodeSlowly(
    _ field: Int, _ place: UnsafePointer<UInt8>, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>,
    _ dated: DatedBatch, _ target: LaneTarget, _ isOtherVersion: Bool, _ head: inout LineHead
  ) throws(LineProblem) -> UnsafePointer<UInt8> {
    let kind = table.fields[field].kind
    if kind == .ignored { return try skipValue(place, start, end) }
    let offset = place - start
    if kind == .code, place.pointee == UInt8(ascii: "\"") {
      let length = Bytes.countToQuote(place + 1)
      if length > 0, place[1] != 0x20, Bytes.arePlain(place + 1, length) {
        head.code = RawValue(start: place, length: Int32(length + 2))
        return place + (length + 2)
      }
    }
    var value = JSONValue(UnsafeBufferPointer(start: start, count: end - start), at: offset)
    let node = try value.read()
    let next = start + value.offset
    switch kind {
    case .code:
      guard let scalar = node.scalar,
        scalar.style == .quoted || scalar.text.first.map({ $0.isNumber || $0 == "-" }) ?? false
      else {
        problems.append(LineProblem("wrong-kind", "a case's code is a text or a number", at: offset))
        return next
      }
      // Nothing but spaces is no code, and then the line has none.
      if scalar.text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) { break }
      head.code = RawValue(start: place, length: Int32(next - place))
    case .asOf:
      if node.scalar?.text == "null", node.scalar?.style == .plain { break }
      readDate(node.scalar?.text ?? "", at: offset, into: &head)
    case .pack: readPack(node.scalar?.text ?? "", at: offset, into: &head)
    case .ignored: break
    case .yesNo, .choice, .number, .set:
      keep(place, next - place, isText: false, of: Int(table.fields[field].fact), in: target.slot)
      setSlowly(node, of: field, dated, target, isOtherVersion: isOtherVersion)
    }
    return next
  }
}
