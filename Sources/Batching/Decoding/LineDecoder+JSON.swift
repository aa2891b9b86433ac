import RuleEngine
import Source

extension LineDecoder {
  /// Decodes a line that holds one flat JSON object; nil with `problems` if it cannot be.
  ///
  /// What is written as nearly everybody writes it goes straight into the lane's planes. Whatever else JSON and cases allow (escapes, ranges,
  /// several possible values, statements) is read slowly, value by value.
  ///
  /// - Parameters:
  ///   - end: where the line ends; the buffer goes on with `Bytes.slack`.
  ///   - isOtherVersion: whether the line is taken to be of another version of the pack.
  mutating func decodeJSON(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ dated: DatedBatch, slot: Int,
    isOtherVersion: Bool
  ) -> LineHead? {
    let target = dated.target(slot: slot)
    begin(slot: slot)
    var head = LineHead()
    do {
      try decodeObject(start, end, target, dated, isOtherVersion, &head)
    } catch {
      problems.append(error)
    }
    if head.code.start == nil, problems.isEmpty {
      problems.append(LineProblem("missing-key", "the case has no code", at: 0, help: "add `case`"))
    }
    return problems.isEmpty ? head : nil
  }

  private mutating func decodeObject(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ target: LaneTarget, _ dated: DatedBatch,
    _ isOtherVersion: Bool, _ head: inout LineHead
  ) throws(LineProblem) {
    var place = Bytes.skipSpace(start)
    guard place.pointee == UInt8(ascii: "{") else {
      throw .syntax("the line does not begin with an object", at: place - start)
    }
    place = Bytes.skipSpace(place + 1)
    if place.pointee != UInt8(ascii: "}") {
      while true {
        guard place.pointee == UInt8(ascii: "\""), place < end else {
          throw .syntax("a key in quotes should stand here", at: place - start)
        }
        let length = Bytes.countToQuote(place + 1)
        var field = table.names.meaning(place + 1, length)
        let key = place
        if field >= 0 {
          place += length &+ 2
        } else {
          field = try slowKey(start, end, &place, isOtherVersion)
        }
        if place.pointee != UInt8(ascii: ":") { place = Bytes.skipSpace(place) }
        guard place.pointee == UInt8(ascii: ":") else {
          throw .syntax("a colon should stand here", at: place - start)
        }
        place += 1
        if place.pointee <= 0x20 { place = Bytes.skipSpace(place) }
        if field >= 0 {
          if (table.fields + field).pointee.isFormer { noteFormer(field) }
          if !isNew(field) { throw twice(field, at: key - start) }
          place = try decodeValue(field, place, start, end, target, dated, isOtherVersion, &head)
        } else {
          place = try skipValue(place, start, end)
        }
        if place.pointee <= 0x20 { place = Bytes.skipSpace(place) }
        if place.pointee == UInt8(ascii: ",") {
          place += 1
          if place.pointee <= 0x20 { place = Bytes.skipSpace(place) }
        } else if place.pointee == UInt8(ascii: "}") {
          break
        } else {
          throw .syntax("a comma or the object's end should stand here", at: place - start)
        }
      }
    }
    place = Bytes.skipSpace(place + 1)
    if place != end { throw .syntax("something stands behind the object", at: place - start) }
  }

  /// A value of one field; the place behind it.
  @inline(__always)
  private mutating func decodeValue(
    _ field: Int, _ place: UnsafePointer<UInt8>, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>,
    _ target: LaneTarget, _ dated: DatedBatch, _ isOtherVersion: Bool, _ head: inout LineHead
  ) throws(LineProblem) -> UnsafePointer<UInt8> {
    let entry = table.fields + field
    let fact = Int(entry.pointee.fact)
    switch place.pointee {
    case UInt8(ascii: "n") where Self.isWord(place, 0x6C6C_756E): return place + 4
    case UInt8(ascii: "t") where entry.pointee.kind == .yesNo && Self.isWord(place, 0x6575_7274):
      target.set(fact, 1)
      keep(place, 4, isText: false, of: fact, in: target.slot)
      return place + 4
    case UInt8(ascii: "f") where entry.pointee.kind == .yesNo && Self.isWord(place + 1, 0x6573_6C61):
      target.set(fact, 0)
      keep(place, 5, isText: false, of: fact, in: target.slot)
      return place + 5
    case UInt8(ascii: "\"") where entry.pointee.kind == .choice || entry.pointee.kind == .yesNo:
      let length = Bytes.countToQuote(place + 1)
      keep(place, length &+ 2, isText: false, of: fact, in: target.slot)
      if setWord(table.meaning(place + 1, length, of: field), of: fact, target) {
        return place + (length &+ 2)
      }
    case UInt8(ascii: "0")...UInt8(ascii: "9") where entry.pointee.kind == .number,
      UInt8(ascii: "-") where entry.pointee.kind == .number:
      if let (number, length) = Self.number(place), number >= entry.pointee.least,
        number <= entry.pointee.greatest
      {
        target.set(fact, number: number)
        keep(place, length, isText: false, of: fact, in: target.slot)
        return place + length
      }
    case UInt8(ascii: "[") where entry.pointee.kind == .set:
      if let length = members(place, field, fact, target) {
        keep(place, length, isText: false, of: fact, in: target.slot)
        return place + length
      }
    default: break
    }
    return try decodeSlowly(field, place, start, end, dated, target, isOtherVersion, &head)
  }

  /// Whether four bytes are a word, given with its first letter lowest.
  @inline(__always)
  private static func isWord(_ place: UnsafePointer<UInt8>, _ word: UInt32) -> Bool {
    UnsafeRawPointer(place).loadUnaligned(as: UInt32.self) == word
  }

  /// A plain number in thousandths and its length; nil for one that is written in a rarer way.
  @inline(__always)
  static func number(_ start: UnsafePointer<UInt8>) -> (thousandths: Int64, length: Int)? {
    var place = start
    let isNegative = place.pointee == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let first = place
    var number: Int64 = 0
    while place.pointee &- UInt8(ascii: "0") < 10 {
      number = number &* 10 &+ Int64(place.pointee &- UInt8(ascii: "0"))
      place += 1
    }
    let digits = place - first
    if digits == 0 || digits > 10 || (digits > 1 && first.pointee == UInt8(ascii: "0")) { return nil }
    number &*= 1000
    if place.pointee == UInt8(ascii: ".") {
      place += 1
      var unit: Int64 = 100
      let decimals = place
      while place.pointee &- UInt8(ascii: "0") < 10 {
        number &+= Int64(place.pointee &- UInt8(ascii: "0")) &* unit
        unit /= 10
        place += 1
      }
      if place - decimals == 0 || place - decimals > 3 { return nil }
    }
    if place.pointee | 0x20 == UInt8(ascii: "e") || place.pointee == UInt8(ascii: ".") { return nil }
    return (isNegative ? -number : number, place - start)
  }

  /// A list of known members; its length, or nil for one that has to be read slowly.
  private func members(
    _ start: UnsafePointer<UInt8>, _ field: Int, _ fact: Int, _ target: LaneTarget
  ) -> Int? {
    var (includes, excludes, isClosed) = (UInt64(0), UInt64(0), false)
    var place = Bytes.skipSpace(start + 1)
    while true {
      guard place.pointee == UInt8(ascii: "\"") else { return nil }
      let length = Bytes.countToQuote(place + 1)
      switch table.meaning(place + 1, length, of: field) {
      case let member where member >= 0 && member < FieldTable.Meaning.excluded:
        includes |= 1 &<< UInt64(truncatingIfNeeded: member)
      case let member where member >= FieldTable.Meaning.excluded && member < FieldTable.Meaning.nothingElse:
        excludes |= 1 &<< UInt64(truncatingIfNeeded: member &- FieldTable.Meaning.excluded)
      case FieldTable.Meaning.nothingElse: isClosed = true
      default: return nil
      }
      place = Bytes.skipSpace(place + (length &+ 2))
      if place.pointee == UInt8(ascii: "]") { break }
      guard place.pointee == UInt8(ascii: ",") else { return nil }
      place = Bytes.skipSpace(place + 1)
    }
    if includes & excludes != 0 { return nil }
    if isClosed { excludes = table.fields[field].everyMember & ~includes }
    target.set(fact, includes: includes, excludes: excludes)
    return place + 1 - start
  }
}
