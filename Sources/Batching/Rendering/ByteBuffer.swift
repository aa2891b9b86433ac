/// Bytes on their way out, in memory that is used again.
public struct ByteBuffer: ~Copyable {
  package private(set) var start: UnsafeMutablePointer<UInt8>
  /// How many bytes there are.
  public private(set) var count = 0
  private var capacity: Int

  /// Bytes that copying may touch behind the last one.
  static let slack = 64

  /// An empty buffer.
  public init(capacity: Int = 1 << 16) {
    self.capacity = capacity
    start = .allocate(capacity: capacity + Self.slack)
  }

  deinit { start.deallocate() }

  /// The bytes.
  public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// Takes all bytes out.
  public mutating func clear() { count = 0 }

  /// Makes room for this many more bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count &+ more > capacity { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.slack)
    wider.update(from: start, count: count)
    start.deallocate()
    start = wider
  }

  /// Adds bytes for which there is room, copying 32 at a time: as many more must be readable, and are written over next.
  @inline(__always)
  mutating func add(_ source: UnsafePointer<UInt8>, _ length: Int) {
    var done = 0
    repeat {
      let block = UnsafeRawPointer(source + done).loadUnaligned(as: SIMD32<UInt8>.self)
      UnsafeMutableRawPointer(start + (count &+ done)).storeBytes(of: block, as: SIMD32<UInt8>.self)
      done &+= 32
    } while done < length
    count &+= length
  }

  /// Adds a byte for which there is room.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    start[count] = byte
    count &+= 1
  }

  /// Takes the last byte out if it is this one.
  @inline(__always)
  mutating func trim(_ byte: UInt8) {
    if count > 0, start[count &- 1] == byte { count &-= 1 }
  }

  /// Adds a short text for which there is room.
  @inline(__always)
  mutating func add(text: StaticString) {
    (start + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count &+= text.utf8CodeUnitCount
  }

  /// Adds a number in decimal digits.
  mutating func add(number: Int) {
    reserve(32)
    for byte in String(number).utf8 { add(byte) }
  }

  /// Adds text, making room for it.
  package mutating func append(_ text: some Sequence<UInt8>) {
    for byte in text {
      reserve(1)
      add(byte)
    }
  }
}

/// Prepared pieces of text, side by side in one block of memory.
struct Fragments: ~Copyable {
  /// Where a piece lies.
  struct Piece {
    let offset: Int32
    let length: Int32
    /// Whether it ends a list, so that the comma before it is taken out.
    let endsList: Bool
  }

  private var text: [UInt8] = []
  private(set) var start: UnsafeMutablePointer<UInt8>
  /// The length of all pieces together.
  var length: Int { text.count }

  init() { start = .allocate(capacity: ByteBuffer.slack) }

  deinit { start.deallocate() }

  /// Prepares a piece.
  mutating func add(_ piece: String) -> Piece {
    let offset = text.count
    text += piece.utf8
    return Piece(
      offset: Int32(offset), length: Int32(text.count - offset),
      endsList: piece.hasPrefix("]") || piece.hasPrefix("}"))
  }

  /// Puts all pieces where they are copied from; to be called when none is added any more.
  mutating func finish() {
    start.deallocate()
    start = .allocate(capacity: text.count + ByteBuffer.slack)
    start.initialize(repeating: 0, count: text.count + ByteBuffer.slack)
    start.update(from: text, count: text.count)
  }
}
