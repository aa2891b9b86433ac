/// Looking through bytes eight at a time.
///
/// Buffers that are looked through end in slack: a quote, and enough bytes that reading a word never leaves them.
enum Bytes {
  /// Bytes that must be readable after the last byte of a buffer.
  static let slack = 64

  /// A bit in every byte of `word` that is `byte`; only the lowest such bit is sure.
  @inline(__always)
  static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let other = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
  }

  /// How many bytes come before the next quote.
  @inline(__always)
  static func countToQuote(_ start: UnsafePointer<UInt8>) -> Int {
    var count = 0
    while true {
      let found = matches(UnsafeRawPointer(start + count).loadUnaligned(as: UInt64.self), UInt8(ascii: "\""))
      if found != 0 { return count &+ found.trailingZeroBitCount &>> 3 }
      count &+= 8
    }
  }

  /// How many of `limit` bytes come before the next `byte`.
  static func count(_ start: UnsafePointer<UInt8>, to byte: UInt8, limit: Int) -> Int {
    var count = 0
    while count < limit {
      let found = matches(UnsafeRawPointer(start + count).loadUnaligned(as: UInt64.self), byte)
      if found != 0 { return min(limit, count &+ found.trailingZeroBitCount &>> 3) }
      count &+= 8
    }
    return limit
  }

  /// Whether some bytes are printable ASCII other than a backslash, so that they mean themselves in a JSON string.
  static func arePlain(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count {
      let byte = start[index]
      if byte < 0x20 || byte > 0x7E || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  /// The byte after spaces, tabs and carriage returns.
  @inline(__always)
  static func skipSpace(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var place = start
    while place.pointee == 0x20 || place.pointee == 0x09 || place.pointee == 0x0D { place += 1 }
    return place
  }

  /// The text of some bytes; nil if they are not UTF-8.
  static func text(_ start: UnsafePointer<UInt8>, _ count: Int) -> String? {
    String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
