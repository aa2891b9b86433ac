/// Counting line feeds eight bytes at a time.
public enum LineFeeds {
  /// How many of `count` bytes are line feeds.
  public static func count(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var (found, index) = (0, 0)
    while index &+ 8 <= count {
      let other = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
      // The high bit of each byte that is zero, and of no other.
      let low = (other & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
      found &+= (~(low | other) & 0x8080_8080_8080_8080).nonzeroBitCount
      index &+= 8
    }
    while index < count {
      if start[index] == 0x0A { found &+= 1 }
      index &+= 1
    }
    return found
  }
}
