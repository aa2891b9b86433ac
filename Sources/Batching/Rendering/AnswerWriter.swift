import RuleEngine
import RuleLanguage
import Source

/// What the writer knows of one case beside its row of bits.
struct WrittenCase {
  let code: RawValue
  let line: Int
  let asOf: CivilDate
  /// The values as written, by fact; nil where none is kept.
  let values: UnsafePointer<RawValue>?
  /// Facts about which statements differ.
  let differing: [FactID]
}

extension AnswerPlan {
  /// Writes the answer about one case.
  func write(_ row: UnsafePointer<UInt64>, _ written: WrittenCase, to buffer: inout ByteBuffer) {
    buffer.reserve(longest)
    let text = UnsafePointer(fragments.start)
    var next = 0
    while next < steps.count {
      let step = steps[next]
      next &+= 1
      switch step {
      case .text(let piece): buffer.add(text + Int(piece.offset), Int(piece.length))
      case .code: write(written.code, to: &buffer)
      case .line: buffer.add(number: written.line)
      case .asOf: buffer.append(style.value(written.asOf.description).utf8)
      case .tier(let reached, let outOfReach, let count, let bound, let whileOpen, let first):
        let tier = Self.tier(row, reached, outOfReach, count, bound, whileOpen)
        add(pieces[first &+ tier], text, to: &buffer)
      case .isFinal(let reached, let outOfReach, let count, let first):
        let lower = Self.tier(row, reached, outOfReach, count, .lower, nil)
        let upper = Self.tier(row, reached, outOfReach, count, .upper, nil)
        add(pieces[first &+ (lower == upper ? 0 : 1)], text, to: &buffer)
      case .one(let start, let count, let first):
        let bits = Self.bits(row, start, count)
        add(pieces[first &+ (bits == 0 ? count : bits.trailingZeroBitCount)], text, to: &buffer)
      case .truth(let start, let first):
        add(pieces[first &+ Int(Self.bits(row, start, 2))], text, to: &buffer)
      case .letters(let start, let count):
        for index in 0..<count {
          let truth = Int(Self.bits(row, start &+ 2 &* index, 2))
          buffer.add(truth == 1 ? UInt8(ascii: "T") : truth == 2 ? UInt8(ascii: "F") : UInt8(ascii: "U"))
        }
      case .list(let start, let count, let first): writeList(row, start, count, first, text, to: &buffer)
      case .disagreements(let first): writeDisagreements(row, written, first, text, to: &buffer)
      case .trim(let separator): buffer.trim(separator)
      case .answer(let fact): writeAnswer(fact, written, to: &buffer)
      case .answers(let start, let count, let first):
        Self.forEachBit(row, start, count) { place in
          add(pieces[first &+ place], text, to: &buffer)
          writeKnown(place, written, to: &buffer)
        }
      case .skip(let start, let count, let end): if Self.bits(row, start, count) == 0 { next = end }
      }
    }
  }

  @inline(__always)
  private func add(
    _ piece: Fragments.Piece, _ text: UnsafePointer<UInt8>, to buffer: inout ByteBuffer
  ) {
    buffer.add(text + Int(piece.offset), Int(piece.length))
  }

  /// Pieces for the set bits of `count` from `start` on.
  @inline(__always)
  private func writeList(
    _ row: UnsafePointer<UInt64>, _ start: Int, _ count: Int, _ first: Int, _ text: UnsafePointer<UInt8>,
    to buffer: inout ByteBuffer
  ) {
    Self.forEachBit(row, start, count) { place in
      let piece = pieces[first &+ place]
      if piece.endsList { buffer.trim(UInt8(ascii: ",")) }
      add(piece, text, to: &buffer)
    }
  }

  /// Pieces for the facts about which statements differ, as far as they apply.
  private func writeDisagreements(
    _ row: UnsafePointer<UInt64>, _ written: WrittenCase, _ first: Int, _ text: UnsafePointer<UInt8>,
    to buffer: inout ByteBuffer
  ) {
    for fact in written.differing.sorted() {
      if let bit = closedGates[fact], Self.bits(row, bit, 1) != 0 { continue }
      add(pieces[first &+ fact], text, to: &buffer)
    }
  }

  /// Calls `body` with the place, counted from `start`, of every set bit among `count`.
  @inline(__always)
  private static func forEachBit(
    _ row: UnsafePointer<UInt64>, _ start: Int, _ count: Int, _ body: (Int) -> Void
  ) {
    guard count > 0 else { return }
    let last = start &+ count &- 1
    for word in start &>> 6...last &>> 6 {
      var bits = row[word]
      if word == start &>> 6 { bits &= ~0 &<< UInt64(truncatingIfNeeded: start & 63) }
      if word == last &>> 6 { bits &= ~0 &>> UInt64(truncatingIfNeeded: 63 &- (last & 63)) }
      while bits != 0 {
        body(word &* 64 &+ bits.trailingZeroBitCount &- start)
        bits &= bits &- 1
      }
    }
  }

  /// At most 64 bits from `start` on, which lie in one word or two.
  @inline(__always)
  private static func bits(_ row: UnsafePointer<UInt64>, _ start: Int, _ count: Int) -> UInt64 {
    if count == 0 { return 0 }
    let shift = UInt64(truncatingIfNeeded: start & 63)
    var bits = row[start &>> 6] &>> shift
    if Int(shift) &+ count > 64 { bits |= row[start &>> 6 &+ 1] &<< (64 &- shift) }
    return count == 64 ? bits : bits & ((1 &<< UInt64(truncatingIfNeeded: count)) &- 1)
  }

  /// A bound of an interval, from the bits of the tiers above the lowest.
  private static func tier(
    _ row: UnsafePointer<UInt64>, _ reached: Int, _ outOfReach: Int, _ count: Int,
    _ bound: OutputMapping.Bound,
    _ whileOpen: Int?
  ) -> Int {
    let lower = 64 - bits(row, reached, count).leadingZeroBitCount
    if bound == .lower { return lower }
    let possible = ~bits(row, outOfReach, count) & (count == 0 ? 0 : ~0 >> UInt64(64 - count))
    let upper = max(lower, 64 - possible.leadingZeroBitCount)
    if bound == .upper { return upper }
    guard let whileOpen, whileOpen <= upper else { return lower }
    return max(lower, whileOpen)
  }

  private func writeAnswer(_ fact: Int, _ written: WrittenCase, to buffer: inout ByteBuffer) {
    if let value = written.values?[fact], value.start != nil {
      write(value, to: &buffer)
    } else if format == .jsonLines {
      buffer.append("null".utf8)
    }
    buffer.reserve(longest)
  }

  /// The answer to a fact behind its key, with a comma; `"not asked"` where nothing was written.
  @inline(__always)
  private func writeKnown(_ fact: Int, _ written: WrittenCase, to buffer: inout ByteBuffer) {
    guard let value = written.values?[fact], let start = value.start else {
      buffer.add(text: "\"not asked\",")
      return
    }
    if value.isText {
      write(value, to: &buffer)
    } else {
      buffer.reserve(Int(value.length) &+ longest)
      buffer.add(start, Int(value.length))
    }
    buffer.add(UInt8(ascii: ","))
  }

  /// Writes a value of the input.
  func write(_ value: RawValue, to buffer: inout ByteBuffer) {
    guard let start = value.start else { return }
    let length = Int(value.length)
    if !value.isText, format == .jsonLines {
      buffer.reserve(length + longest)
      buffer.add(start, length)
      return
    }
    buffer.append(style.rewritten(start, length, isText: value.isText).utf8)
    buffer.reserve(longest)
  }
}

extension TextStyle {
  /// A value of the input in this style: text, or JSON.
  func rewritten(_ start: UnsafePointer<UInt8>, _ length: Int, isText: Bool) -> String {
    let bytes = UnsafeBufferPointer(start: start, count: length)
    if isText { return value(String(decoding: bytes, as: UTF8.self)) }
    guard bytes.first == UInt8(ascii: "\"") else { return value(String(decoding: bytes, as: UTF8.self)) }
    var json = JSONValue(bytes, at: 0)
    return value((try? json.string()) ?? "")
  }
}
