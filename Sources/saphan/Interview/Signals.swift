#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals that ask the program to end, held back so that it can end in order: the terminal as it was, nothing lost but what is being typed.
enum Signals {
  private static let ending = [SIGINT, SIGTERM, SIGHUP]

  /// Holds them back from now on, in this thread and all that it starts.
  ///
  /// A closed pipe is told by the failed writing instead.
  static func hold() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in ending { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    signal(SIGPIPE, SIG_IGN)
  }

  /// One that was sent since, if any.
  static var pending: Int32? {
    var set = sigset_t()
    sigemptyset(&set)
    guard sigpending(&set) == 0 else { return nil }
    return ending.first { sigismember(&set, $0) == 1 }
  }
}
