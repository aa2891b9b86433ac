#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A passphrase, in memory of its own that is kept out of swap where the system allows it and overwritten at the end.
///
/// This wipes what it holds and nothing else. Swift copies strings, arrays and `Data` as it likes and frees them as they are: the
/// text of a case, once it has been read, stays in the program's memory until the system takes it back. A passphrase therefore
/// never becomes a string.
public struct SecretBytes: ~Copyable {
  /// How many bytes it holds.
  public private(set) var count = 0
  private let memory: UnsafeMutableRawBufferPointer

  /// No bytes yet, with room for this many.
  public init(capacity: Int) {
    // Whole pages, since a page is what can be kept out of swap.
    let page = 4096
    let size = (max(capacity, 1) + page - 1) / page * page
    memory = .allocate(byteCount: size, alignment: page)
    _ = mlock(memory.baseAddress, memory.count)
  }

  /// A copy of bytes that are no secret where they come from, as in a test.
  public init(_ bytes: some Collection<UInt8>) {
    self.init(capacity: bytes.count)
    for byte in bytes { append(byte) }
  }

  deinit {
    wipe(memory)
    munlock(memory.baseAddress, memory.count)
    memory.deallocate()
  }

  /// Whether it holds nothing.
  public var isEmpty: Bool { count == 0 }

  /// How many characters of UTF-8 it holds, each mark counted.
  public var characterCount: Int { (0..<count).count { memory[$0] & 0xC0 != 0x80 } }

  /// Adds a byte.
  ///
  /// - Returns: false if there is no room, since growing would leave a copy behind.
  @discardableResult
  public mutating func append(_ byte: UInt8) -> Bool {
    guard count < memory.count else { return false }
    memory[count] = byte
    count += 1
    return true
  }

  /// Takes away the last character in UTF-8, all its bytes.
  public mutating func removeLastCharacter() {
    var isContinuation = true
    while count > 0, isContinuation {
      count -= 1
      isContinuation = memory[count] & 0xC0 == 0x80
      memory[count] = 0
    }
  }

  /// Takes away everything.
  public mutating func removeAll() {
    wipe(memory)
    count = 0
  }

  /// Whether the same bytes are in both, without telling by its time where they differ.
  public borrowing func isSame(as other: borrowing SecretBytes) -> Bool {
    guard count == other.count else { return false }
    var difference: UInt8 = 0
    for index in 0..<count { difference |= memory[index] ^ other.memory[index] }
    return difference == 0
  }

  /// Lends the bytes.
  public borrowing func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    try body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
  }
}

/// Overwrites memory with zeros, in a way that is not optimised away.
func wipe(_ memory: UnsafeMutableRawBufferPointer) {
  guard let start = memory.baseAddress else { return }
  #if canImport(Glibc)
    explicit_bzero(start, memory.count)
  #else
    memset_s(start, memory.count, 0, memory.count)
  #endif
}

/// Overwrites an array of which nobody holds a copy; a copy elsewhere stays as it is.
public func wipe(_ bytes: inout [UInt8]) {
  bytes.withUnsafeMutableBytes { wipe($0) }
}
