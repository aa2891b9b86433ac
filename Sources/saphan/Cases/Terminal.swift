#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import CaseStore

/// The terminal that the program was started from, whatever its standard streams are.
struct Terminal: ~Copyable {
  /// How a question ended.
  enum Ending: Hashable { case answered, cancelled, tooLong }

  private let descriptor: Int32

  /// The terminal; nil if there is none.
  init?() {
    descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// The line that is typed, without blanks around it.
  borrowing func line(_ question: String) -> String {
    say(question)
    var line: [UInt8] = []
    while let byte = nextByte(), byte != UInt8(ascii: "\n"), line.count < 1000 { line.append(byte) }
    return String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a line is typed that is just this word.
  borrowing func confirms(_ question: String, with word: String) -> Bool { line(question) == word }

  /// Reads a line without showing it.
  ///
  /// Keys are read one by one, signals included, so that an interrupt finds the terminal as it was before.
  borrowing func readSecret(_ question: String, into secret: inout SecretBytes) -> Ending {
    var before = termios()
    guard tcgetattr(descriptor, &before) == 0 else { return .cancelled }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    withUnsafeMutableBytes(of: &silent.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    guard tcsetattr(descriptor, TCSAFLUSH, &silent) == 0 else { return .cancelled }
    say(question)
    let (ending, isInterrupt) = readKeys(into: &secret)
    tcsetattr(descriptor, TCSAFLUSH, &before)
    say("\n")
    if isInterrupt { kill(getpid(), SIGINT) }
    return ending
  }

  private borrowing func readKeys(into secret: inout SecretBytes) -> (Ending, isInterrupt: Bool) {
    // What is too long is read to its end, so that the rest is not shown.
    var isTooLong = false
    while let byte = nextByte() {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return (isTooLong ? .tooLong : .answered, false)
      case 0x03: return (.cancelled, true)
      case 0x04 where secret.isEmpty: return (.cancelled, false)
      case 0x08, 0x7F: secret.removeLastCharacter()
      case 0x15: secret.removeAll()
      case 0x1B: skipEscapeSequence()
      case 0..<0x20: break
      default: if !secret.append(byte) { isTooLong = true }
      }
    }
    return (.cancelled, false)
  }

  /// Leaves out what an arrow or function key sends.
  private borrowing func skipEscapeSequence() {
    guard let kind = nextByte() else { return }
    if kind == UInt8(ascii: "O") { _ = nextByte() }
    guard kind == UInt8(ascii: "[") else { return }
    while let byte = nextByte(), !(0x40...0x7E).contains(byte) {}
  }

  private borrowing func nextByte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(descriptor, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR { return nil }
    }
  }

  private borrowing func say(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }
}
