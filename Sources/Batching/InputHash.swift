/// A hash of all bytes read so far, by which a continued run knows its input again.
///
/// How the bytes are cut into pieces makes no difference. Each step can be undone, so two inputs that differ in one word of eight bytes never have the
/// same hash; others do by a chance of one in 2²⁵⁶. It guards against changes, not against people: for that it would be many times slower.
public struct InputHash: Sendable {
  private static let stripe = 32
  /// Odd, so that multiplying loses nothing.
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
  /// Bytes that do not fill a stripe yet.
  private var rest: [UInt8] = []
  private var count = 0

  /// The hash of nothing.
  public init() {}

  /// Takes further bytes.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    count &+= bytes.count
    var bytes = bytes
    if !rest.isEmpty {
      let missing = min(Self.stripe - rest.count, bytes.count)
      rest += bytes.prefix(missing)
      bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(missing))
      guard rest.count == Self.stripe else { return }
      rest.withUnsafeBytes { lanes = Self.mixed(lanes, $0) }
      rest.removeAll()
    }
    lanes = Self.mixed(lanes, bytes)
    rest += bytes.suffix(bytes.count % Self.stripe)
  }

  /// Takes further bytes.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    Array(bytes).withUnsafeBytes { add($0) }
  }

  /// Takes a number.
  public mutating func add(number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { add($0) }
  }

  /// The hash of everything taken, in hexadecimal.
  public var text: String {
    var end = self
    end.add(number: count)
    let padding = (Self.stripe - end.rest.count) % Self.stripe
    end.add(repeatElement(0, count: padding))
    return [end.lanes.0, end.lanes.1, end.lanes.2, end.lanes.3].map { lane in
      let digits = String(lane, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The lanes after all whole stripes of some bytes; four at once, since one alone would wait for each product.
  private static func mixed(
    _ lanes: (UInt64, UInt64, UInt64, UInt64), _ bytes: UnsafeRawBufferPointer
  ) -> (UInt64, UInt64, UInt64, UInt64) {
    var (first, second, third, fourth) = lanes
    var place = 0
    while place &+ stripe <= bytes.count {
      first = mixed(first, bytes, place)
      second = mixed(second, bytes, place &+ 8)
      third = mixed(third, bytes, place &+ 16)
      fourth = mixed(fourth, bytes, place &+ 24)
      place &+= stripe
    }
    return (first, second, third, fourth)
  }

  @inline(__always)
  private static func mixed(_ lane: UInt64, _ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    let product = (lane ^ word) &* factor
    return product ^ product &>> 32
  }
}
