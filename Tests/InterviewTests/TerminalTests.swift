#if canImport(Glibc)
  import CaseStore
  import Foundation
  import Glibc
  import Interviewing
  import TestSupport
  import Testing

  /// The whole screen, driven through a pseudo-terminal as a person would.
  @Suite struct TerminalTests {
    private let wipe = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

    /// Every story in every language: the same questions as the engine asks, and the screen given back at the end.
    @Test(arguments: FaceTests.cases)
    func theScreenAsksWhatTheEngineAsks(_ index: Int, _ language: String) throws {
      let expected = try Transcript(story: index, language: language, width: 79)
      let folder = try TestFolder()
      let terminal = try PseudoTerminal(
        ["interview", "--no-draft", "--as-of", expected.date, "--language", language] + EndingTests.rules,
        environment: ["TERM": "xterm", "HOME": folder.path], size: (80, 500), output: folder.path + "/out")
      try terminal.expect("\u{1B}[?1049h")
      try terminal.expect("> ")
      // An empty line leaves the page of the result.
      for line in expected.screenLines { terminal.type(line + "\r") }
      #expect(try terminal.finish() == 0, "\(expected.name)")
      #expect(terminal.shown.hasSuffixAfterScreen("\u{1B}[?1049l"))
      #expect(terminal.echoes)
      let plain = terminal.shown.withoutEscapes.lines(among: expected.questions)
      #expect(plain == expected.questions, "\(expected.name)")
      let page = try String(contentsOfFile: folder.path + "/out", encoding: .utf8)
      #expect(page == expected.page, "\(expected.name)")
    }

    @Test func aKeyHidesTheScreenAtOnce() throws {
      let terminal = try begin(["--screener", "VT-07"])
      try terminal.expect("can see and hear")
      terminal.forget()
      terminal.type("\u{1B}")
      try terminal.expect(wipe)
      #expect(!terminal.shown.contains("can see and hear"))
      terminal.type("2\r")
      terminal.forget()
      terminal.type("1\r")
      try terminal.expect("can see and hear")
      terminal.type("\u{3}")
      #expect(try terminal.finish() == 130)
    }

    /// Where the case is kept, the passphrase shows the screen again and nothing else does.
    @Test func theHiddenScreenIsLocked() throws {
      let folder = try TestFolder()
      let terminal = try begin(["--screener", "VT-07", "--cases", folder.path + "/cases"], keeping: true)
      try terminal.expect("Passphrase")
      terminal.type("five words that do not belong\n")
      try terminal.expect("The same again: ")
      terminal.type("five words that do not belong\n")
      try terminal.expect("can see and hear")
      terminal.type("\u{1B}")
      try terminal.expect(wipe)
      terminal.forget()
      for line in ["1", "", "five words"] { terminal.type(line + "\r") }
      usleep(900_000)
      terminal.type("five words that do not belong\r")
      try terminal.expect("can see and hear")
      #expect(!terminal.shown.contains("five words"))
      terminal.type("s\r")
      #expect(try terminal.finish() == 3)
    }

    @Test func aNewSizeOfTheWindowIsUsed() throws {
      let terminal = try begin(["--screener", "VT-07"])
      try terminal.expect("can see and hear")
      terminal.forget()
      terminal.resize(columns: 40, rows: 30)
      try terminal.expect("Look whether only you and the\u{1B}[0m")
      terminal.type("\u{3}")
      #expect(try terminal.finish() == 130)
    }

    @Test func whatDoesNotFitIsReachedByKeys() throws {
      let terminal = try begin(["--screener", "VT-07"], size: (80, 9))
      try terminal.expect("More: PageDown and PageUp.")
      #expect(!terminal.shown.contains("is not private."))
      for _ in 0..<3 { terminal.type("\u{1B}[6~") }
      try terminal.expect("is not private.")
      terminal.type("s\r")
      #expect(try terminal.finish() == 3)
    }

    @Test func typingIsCorrectedLetterByLetter() throws {
      let terminal = try begin([])
      try terminal.expect("Your own code")
      terminal.type("ສະພານນ\u{7F} 7\u{15}VX\u{8}T-07\r")
      try terminal.expect("can see and hear")
      terminal.type("r\r")
      try terminal.expect("Nothing was answered yet.")
      terminal.type("\u{4}")
      #expect(try terminal.finish() == 3)
    }

    /// An interrupt, a hang-up and a polite kill leave the terminal as it was, and say what is known so far.
    @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143)), (SIGHUP, Int32(129))] as [(Int32, Int32)])
    func signalsEndInOrder(_ signal: Int32, _ status: Int32) throws {
      for answers in [0, 3, 9] {
        let terminal = try begin(["--screener", "VT-07"])
        try terminal.expect("can see and hear")
        for _ in 0..<answers { terminal.type("1\r") }
        usleep(300_000)
        terminal.forget()
        terminal.send(signal)
        #expect(try terminal.finish() == status)
        #expect(terminal.echoes)
        #expect(terminal.shown.contains("\u{1B}[?1049l") && terminal.shown.contains("PARTIAL"))
      }
    }

    /// No color, no terminal to speak of, or on demand: no escape byte at all.
    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], ["ACCESSIBLE": "1"], ["plain": "yes"]])
    func plainLinesOnATerminal(_ wish: [String: String]) throws {
      let terminal = try begin(
        ["--screener", "VT-07"] + (wish["plain"] == nil ? [] : ["--plain"]), environment: wish)
      try terminal.expect("can see and hear")
      terminal.type("1\nh\n")
      try terminal.expect("\n\n\n\n\n\n\n\n\n\n")
      terminal.type("s\n")
      #expect(try terminal.finish() == 3)
      #expect(!terminal.shown.utf8.contains(0x1B))
    }

    private func begin(
      _ arguments: [String], environment: [String: String] = [:], size: (UInt16, UInt16) = (80, 24),
      keeping: Bool = false
    ) throws -> PseudoTerminal {
      try PseudoTerminal(
        ["interview", "--as-of", "2026-11-25"] + (keeping ? [] : ["--no-draft"]) + arguments
          + EndingTests.rules,
        environment: ["TERM": "xterm", "HOME": "/nonexistent"].merging(environment) { $1 }, size: size)
    }
  }

  extension String {
    /// The text without what steers a terminal, each drawing on lines of its own.
    var withoutEscapes: String {
      var result = String.UnicodeScalarView()
      var rest = unicodeScalars[...]
      while let scalar = rest.popFirst() {
        guard scalar == "\u{1B}" else {
          if scalar != "\r" { result.append(scalar) }
          continue
        }
        guard rest.first == "[" else { continue }
        rest = rest.dropFirst().drop { !$0.properties.isAlphabetic }
        if let last = rest.popFirst(), last == "H" || last == "J" { result.append("\n") }
      }
      return String(result)
    }

    /// Whether nothing of a screen was drawn after it was given back.
    func hasSuffixAfterScreen(_ end: String) -> Bool {
      guard let range = range(of: end, options: .backwards) else { return false }
      return !self[range.upperBound...].contains("\u{1B}[")
    }
  }

  extension Transcript {
    /// The lines for a whole screen: the page of the result is left by an empty one.
    var screenLines: [String] {
      guard let view = views.last else { return lines }
      return Array(lines[...view]) + [""] + Array(lines[(view + 1)...])
    }
  }
#endif
