#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import ArgumentParser
import CaseStore
import Source

/// Where the passphrase comes from: shared by all commands that open cases.
///
/// Never an argument or the environment, which other users of the machine and the shell's history can see.
struct PassphraseOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the passphrase from this file descriptor, up to the end of its line.",
      discussion: "Default: it is asked on the terminal and not shown.", valueName: "number"))
  var passphraseFd: Int32?

  func validate() throws {
    if let passphraseFd, passphraseFd < 0 {
      throw ValidationError("--passphrase-fd takes the number of an open file")
    }
  }

  /// The passphrase of cases that are there already.
  func read() throws -> SecretBytes {
    var secret = SecretBytes(capacity: Self.limit)
    if let passphraseFd {
      try Self.read(from: passphraseFd, into: &secret)
    } else {
      try Self.ask("Passphrase: ", into: &secret)
    }
    guard !secret.isEmpty else { throw Self.problem("no-passphrase", "no passphrase was given") }
    return secret
  }

  /// The passphrase to keep a new case with; nil if none was typed where it may be left out.
  func readToKeep(isOptional: Bool) throws -> SecretBytes? {
    guard isOptional else { return try read() }
    var secret = SecretBytes(capacity: Self.limit)
    guard let terminal = Terminal() else { return nil }
    switch terminal.readSecret(
      "Passphrase to keep this case sealed (Enter alone: keep nothing): ", into: &secret)
    {
    case .answered:
      if secret.isEmpty { return nil }
      return consume secret
    case .cancelled: throw Self.problem("no-passphrase", "no passphrase was given")
    case .tooLong: throw Self.tooLong
    }
  }

  /// The key to save cases of a folder with.
  ///
  /// A passphrase that opens nothing there yet has to be long enough and, on a terminal, typed again: a slip would lock the case
  /// for ever.
  func key(of vault: CaseVault, _ ring: inout KeyRing) throws -> CaseKey {
    let (key, isKnown) = try telling(vault.folder) { try vault.key(&ring) }
    if isKnown { return key }
    guard ring.characterCount >= Self.leastCharacters else {
      throw Self.problem(
        "passphrase-too-short", "a new passphrase needs at least \(Self.leastCharacters) characters",
        help: "take five words that do not belong together")
    }
    guard passphraseFd == nil else { return key }
    var second = SecretBytes(capacity: Self.limit)
    try Self.ask("This passphrase is new here. The same again: ", into: &second)
    guard ring.isOf(second) else {
      throw Self.problem("passphrases-differ", "the two passphrases are not the same")
    }
    return key
  }

  /// Characters of a new passphrase at least.
  private static let leastCharacters = 12
  /// Bytes of a passphrase at most.
  private static let limit = 1024

  private static func ask(_ question: String, into secret: inout SecretBytes) throws {
    guard let terminal = Terminal() else {
      throw problem(
        "no-terminal", "there is no terminal to ask for the passphrase on",
        help: "give it on an open file with `--passphrase-fd`")
    }
    switch terminal.readSecret(question, into: &secret) {
    case .answered: return
    case .cancelled: throw problem("no-passphrase", "no passphrase was given")
    case .tooLong: throw tooLong
    }
  }

  /// Reads byte by byte, so that what stands behind the line is left for others.
  private static func read(from descriptor: Int32, into secret: inout SecretBytes) throws {
    while true {
      var byte: UInt8 = 0
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &byte, 1)
      #else
        let count = Darwin.read(descriptor, &byte, 1)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw problem("no-passphrase", "the passphrase cannot be read from file descriptor \(descriptor)")
      }
      if count == 0 || byte == UInt8(ascii: "\n") { break }
      if !secret.append(byte) { throw tooLong }
    }
    if secret.withBytes({ $0.last }) == UInt8(ascii: "\r") { secret.removeLastCharacter() }
  }

  private static var tooLong: Diagnostic { problem("passphrase-too-long", "the passphrase is too long") }

  private static func problem(_ code: String, _ message: String, help: String? = nil) -> Diagnostic {
    Diagnostic(code, message, at: nil, help: help)
  }
}
