/// Finds which of a few known words some bytes are, with one look into a table.
///
/// A word is known by its length, its first and its last eight bytes, and, beyond sixteen, the bytes between. The table's multiplier is chosen
/// so that no two words share a place (perfect hashing by trial).
struct WordTable: ~Copyable {
  /// What a place holds.
  struct Entry {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    /// Bytes of the word; -1 where there is none.
    var length: Int32 = -1
    var meaning: Int32 = -1
    /// Where the whole word begins.
    var offset: Int32 = 0
  }

  private let entries: UnsafeMutablePointer<Entry>
  private let count: Int
  private let text: UnsafeMutablePointer<UInt8>
  private let multiplier: UInt64
  private let shift: UInt64

  /// A table of words, each with a number that is not negative.
  init(_ words: [(word: [UInt8], meaning: Int)]) {
    let bytes = words.flatMap(\.word) + [UInt8](repeating: 0, count: 16)
    text = .allocate(capacity: bytes.count)
    text.initialize(from: bytes, count: bytes.count)
    var all: [Entry] = []
    var offset = 0
    for (word, meaning) in words {
      let (head, tail) = Self.ends(text + offset, word.count)
      all.append(
        Entry(
          head: head, tail: tail, length: Int32(word.count), meaning: Int32(meaning), offset: Int32(offset)))
      offset += word.count
    }
    // With so many places, about one multiplier in fifty parts all words.
    let places = max(words.count * 2, words.count * words.count / 8)
    var bits = max(1, Int.bitWidth - places.leadingZeroBitCount)
    var seed: UInt64 = 0x9E37_79B9_7F4A_7C15
    var tries = 0
    while true {
      seed = seed &* 0xD134_2543_DE82_EF95 &+ 1
      tries += 1
      if Self.parts(all, seed | 1, UInt64(64 - bits)) { break }
      if tries % 256 == 0 { bits += 1 }
    }
    (count, multiplier, shift) = (1 << bits, seed | 1, UInt64(64 - bits))
    entries = .allocate(capacity: count)
    entries.initialize(repeating: Entry(), count: count)
    for entry in all {
      entries[Int((Self.mix(entry.head, entry.tail, Int(entry.length)) &* multiplier) >> shift)] = entry
    }
  }

  deinit {
    entries.deallocate()
    text.deallocate()
  }

  /// The number of the word at `start`; -1 for one that is not known.
  ///
  /// At least 8 bytes must be readable from `start`, and from 8 before the word's end.
  @inline(__always)
  func meaning(_ start: UnsafePointer<UInt8>, _ length: Int) -> Int {
    let (head, tail) = Self.ends(start, length)
    let entry = entries + Int((Self.mix(head, tail, length) &* multiplier) >> shift)
    guard entry.pointee.head == head, entry.pointee.tail == tail, Int(entry.pointee.length) == length else {
      return -1
    }
    if length > 16 {
      for index in 8..<length - 8 where start[index] != text[Int(entry.pointee.offset) + index] { return -1 }
    }
    return Int(entry.pointee.meaning)
  }

  /// Whether a multiplier gives every word a place of its own.
  private static func parts(_ all: [Entry], _ multiplier: UInt64, _ shift: UInt64) -> Bool {
    var taken = [UInt64](repeating: 0, count: max(1, (1 << Int(64 - shift)) / 64))
    for entry in all {
      let place = (mix(entry.head, entry.tail, Int(entry.length)) &* multiplier) >> shift
      let bit: UInt64 = 1 << (place & 63)
      if taken[Int(place >> 6)] & bit != 0 { return false }
      taken[Int(place >> 6)] |= bit
    }
    return true
  }

  @inline(__always)
  private static func mix(_ head: UInt64, _ tail: UInt64, _ length: Int) -> UInt64 {
    head ^ (tail &* 0x9FB2_1C65_1E98_DF25) ^ UInt64(truncatingIfNeeded: length)
  }

  /// The first and the last eight bytes of a word, the same for one of at most eight.
  @inline(__always)
  private static func ends(_ start: UnsafePointer<UInt8>, _ length: Int) -> (head: UInt64, tail: UInt64) {
    let word = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    if length > 8 {
      return (word, UnsafeRawPointer(start + length - 8).loadUnaligned(as: UInt64.self))
    }
    let head = length == 8 ? word : word & ((1 << UInt64(8 &* length)) &- 1)
    return (head, head)
  }
}
