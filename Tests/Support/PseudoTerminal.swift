#if canImport(Glibc)
  import Foundation
  import Glibc

  /// The built program on a terminal of its own, as a person would use it.
  public final class PseudoTerminal {
    /// Why a test cannot go on.
    public struct Failure: Error, CustomStringConvertible {
      /// What happened instead.
      public let description: String
    }

    /// Everything shown so far.
    public var shown: String { String(decoding: received, as: UTF8.self).replacing("\r\n", with: "\n") }
    /// What was received, kept as bytes: a letter may come in two parts.
    private var received: [UInt8] = []
    private let master: Int32
    /// Kept open, so that the terminal's settings outlive the program.
    private let slave: Int32
    private var process = pid_t()

    /// Runs the built `saphan` with these arguments.
    ///
    /// - Parameters:
    ///   - environment: all that the program sees of the environment.
    ///   - size: columns and rows of the window.
    ///   - output: a file that takes the place of the terminal as standard output.
    ///   - isTerminal: if false, the program has no terminal at all.
    public init(
      _ arguments: [String], environment: [String: String] = ["TERM": "dumb"],
      size: (columns: UInt16, rows: UInt16) = (80, 24), output: String? = nil, isTerminal: Bool = true
    ) throws {
      var (master, slave) = (Int32(), Int32())
      var name = [CChar](repeating: 0, count: 128)
      guard openpty(&master, &slave, &name, nil, nil) == 0 else {
        throw Failure(description: "no pseudo-terminal")
      }
      (self.master, self.slave) = (master, slave)
      var window = winsize(ws_row: size.rows, ws_col: size.columns, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(master, UInt(TIOCSWINSZ), &window)
      let nothing = Array("/dev/null".utf8CString)
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      // The first terminal that a session's leader opens becomes its own.
      posix_spawn_file_actions_addopen(&actions, 0, isTerminal ? name : nothing, O_RDWR, 0)
      if let output {
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      } else {
        posix_spawn_file_actions_adddup2(&actions, isTerminal ? 0 : slave, 1)
      }
      posix_spawn_file_actions_adddup2(&actions, isTerminal ? 0 : slave, 2)
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      // The tests' threads block signals, and an interrupt may be ignored where they were started.
      var signals = sigset_t()
      sigemptyset(&signals)
      posix_spawnattr_setsigmask(&attributes, &signals)
      sigaddset(&signals, SIGINT)
      posix_spawnattr_setsigdefault(&attributes, &signals)
      // 0x80 is POSIX_SPAWN_SETSID, which the Glibc module leaves out.
      posix_spawnattr_setflags(&attributes, Int16(0x80 | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
      let program = try BuiltProgram.path
      var words = ([program] + arguments).map { strdup($0) } + [nil]
      var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
      defer { (words + variables).forEach { free($0) } }
      guard posix_spawn(&process, program, &actions, &attributes, &words, &variables) == 0 else {
        throw Failure(description: "cannot run \(program)")
      }
    }

    deinit {
      if process != 0 {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
      }
      close(master)
      close(slave)
    }

    /// Whether what is typed is shown by the terminal itself.
    public var echoes: Bool {
      var settings = termios()
      return tcgetattr(slave, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
    }

    /// Types keys.
    public func type(_ keys: String) {
      _ = Array(keys.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    }

    /// Waits until a text is shown.
    public func expect(_ text: String) throws {
      for _ in 0..<600 where !shown.contains(text) { readShown() }
      guard shown.contains(text) else { throw Failure(description: "`\(text)` was not shown, but: \(shown)") }
    }

    /// Forgets what was shown, so that the next `expect` waits for something new.
    public func forget() { received = [] }

    /// Gives the window another size.
    public func resize(columns: UInt16, rows: UInt16) {
      var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    }

    /// Sends the program a signal.
    public func send(_ signal: Int32) { kill(process, signal) }

    /// Waits for the end of the program.
    ///
    /// - Returns: its exit code, or the signal that ended it as a negative number.
    public func finish() throws -> Int32 {
      var status: Int32 = 0
      for _ in 0..<600 {
        if waitpid(process, &status, WNOHANG) == process {
          process = 0
          while readShown() {}
          return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
        }
        readShown()
      }
      throw Failure(description: "the program did not end: \(shown)")
    }

    /// Takes in what is shown within a twentieth of a second.
    ///
    /// - Returns: whether anything was.
    @discardableResult
    private func readShown() -> Bool {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 50) > 0 else { return false }
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = bytes.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
      if count > 0 { received += bytes[..<count] }
      return count > 0
    }
  }
#endif
