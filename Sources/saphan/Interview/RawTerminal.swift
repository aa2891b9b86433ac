#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal of standard input, in a state in which every key comes at once and nothing is shown by itself.
struct RawTerminal {
  private let before: termios

  /// Takes over the terminal; nil if it cannot be.
  ///
  /// What is drawn stands on a screen of its own that leaves no trace when it is given back.
  init?() {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
    before = settings
    settings.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    settings.c_iflag &= ~tcflag_t(IXON | ICRNL)
    withUnsafeMutableBytes(of: &settings.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) == 0 else { return nil }
    Console.err("\u{1B}[?1049h")
  }

  /// Wipes what was shown, and gives the terminal back as it was.
  func giveBack() {
    Console.err(Self.wipe + "\u{1B}[?1049l")
    var settings = before
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }

  /// Clears the screen and what has scrolled off it.
  static let wipe = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  /// Columns and rows of the window.
  static var size: (columns: Int, rows: Int) {
    var window = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(window.ws_col), Int(window.ws_row))
  }
}
