#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Source

/// The two streams: results to standard output, everything else to standard error.
enum Console {
  /// Writes a result.
  ///
  /// A closed pipe ends the program quietly: nobody reads any more.
  ///
  /// - Returns: whether it could be written.
  @discardableResult
  static func out(_ text: String) -> Bool { write(text, to: STDOUT_FILENO) }

  /// Writes a message to the person.
  ///
  /// - Returns: whether it could be written.
  @discardableResult
  static func err(_ text: String) -> Bool { write(text, to: STDERR_FILENO) }

  /// Draws diagnostics on standard error.
  static func show(_ diagnostics: [Diagnostic], _ files: SourceFiles) {
    guard !diagnostics.isEmpty else { return }
    err(DiagnosticRenderer(files: files, colour: isColoured(STDERR_FILENO)).render(diagnostics) + "\n")
  }

  /// Whether colour may be used: a terminal that is not dumb, and no `NO_COLOR`.
  static func isColoured(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(descriptor) == 1 && environment["TERM"] != "dumb" && (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// Whether messages go to a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      #if canImport(Glibc)
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      #else
        let count = rest.withUnsafeBytes { Darwin.write(descriptor, $0.baseAddress, $0.count) }
      #endif
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
