#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input, byte by byte, without missing that the program is asked to end.
struct Keyboard {
  /// What came.
  enum Event: Hashable {
    case byte(UInt8)
    /// Nothing for a while.
    case idle
    /// The input is over.
    case end
    /// The program is asked to end.
    case signal(Int32)
  }

  /// How long to wait for a byte, in milliseconds; also how late a signal is seen at the most.
  private static let patience: Int32 = 100

  /// The next byte, or what came instead.
  ///
  /// - Parameter patience: how long to wait, in milliseconds.
  func next(patience: Int32 = patience) -> Event {
    if let signal = Signals.pending { return .signal(signal) }
    var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let ready = poll(&entry, 1, patience)
    if let signal = Signals.pending { return .signal(signal) }
    if ready <= 0 { return .idle }
    var byte: UInt8 = 0
    let count = read(STDIN_FILENO, &byte, 1)
    if count == 1 { return .byte(byte) }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? .idle : .end
  }
}
