import Foundation
import TestSupport
#if canImport(Glibc)
  import CaseStore
  import Foundation
  import TestSupport
  import Testing

  /// What is asked on a terminal.
  struct PromptTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func aPassphraseIsNotShown() throws {
      let code = try folder.keepCase()
      let terminal = try PseudoTerminal(["case", "list", folder.path])
      try terminal.expect("Passphrase: ")
      #expect(!terminal.echoes)
      terminal.type("open sesame\n")
      try terminal.expect(code.description)
      #expect(try terminal.finish() == 0)
      #expect(terminal.echoes)
      #expect(!terminal.shown.contains("sesame"))
    }

    @Test func keysThatCorrectWork() throws {
      let code = try folder.keepCase(passphrase: "ສະພານ 7")
      let terminal = try PseudoTerminal(["case", "list", folder.path])
      try terminal.expect("Passphrase: ")
      terminal.type("wrong\u{15}ສະພານນ\u{7F}\u{1B}[A\u{1B}OB\u{1B}[1;5C x\u{8}7\r")
      try terminal.expect(code.description)
      #expect(try terminal.finish() == 0)
    }

    @Test func anInterruptLeavesTheTerminalAsItWas() throws {
      _ = try folder.keepCase()
      let terminal = try PseudoTerminal(["case", "list", folder.path])
      try terminal.expect("Passphrase: ")
      terminal.type("open\u{3}")
      #expect(try terminal.finish() == -2)
      #expect(terminal.echoes)
    }

    @Test(arguments: ["\u{4}", "\n"])
    func nothingTypedIsNoPassphrase(_ keys: String) throws {
      _ = try folder.keepCase()
      let terminal = try PseudoTerminal(["case", "list", folder.path])
      try terminal.expect("Passphrase: ")
      terminal.type(keys)
      #expect(try terminal.finish() == 2)
      #expect(terminal.shown.contains("no passphrase was given"))
    }

    @Test func anEndlessPassphraseIsRefused() throws {
      _ = try folder.keepCase()
      let terminal = try PseudoTerminal(["case", "list", folder.path])
      try terminal.expect("Passphrase: ")
      for _ in 0..<50 { terminal.type(String(repeating: "x", count: 100)) }
      terminal.type("\n")
      #expect(try terminal.finish() == 2)
      #expect(terminal.shown.contains("too long") && !terminal.shown.contains("xxx"))
    }

    @Test func withoutATerminalTheWayOutIsSaid() throws {
      _ = try folder.keepCase()
      let terminal = try PseudoTerminal(["case", "list", folder.path], isTerminal: false)
      #expect(try terminal.finish() == 2)
      #expect(terminal.shown.contains("--passphrase-fd"))
    }

    @Test(arguments: ["\n", "no\n", "y\n", "yes please\n", "\u{4}"])
    func anythingButYesDeletesNothing(_ keys: String) throws {
      let code = try folder.keepCase()
      let terminal = try PseudoTerminal(["case", "purge", folder.path, "--all"])
      try terminal.expect("Delete this case for good? Type yes: ")
      #expect(terminal.shown.contains(code.description))
      terminal.type(keys)
      #expect(try terminal.finish() == 2)
      #expect(try folder.vault.codes() == [code])
    }

    @Test func yesDeletes() throws {
      _ = try (folder.keepCase(keepUntil: "2020-01-01"), folder.keepCase(keepUntil: "2020-01-02"))
      let kept = try folder.keepCase()
      let terminal = try PseudoTerminal(["case", "purge", folder.path])
      try terminal.expect("Passphrase: ")
      terminal.type("open sesame\n")
      try terminal.expect("Delete these 2 cases for good? Type yes: ")
      terminal.type("yes\n")
      #expect(try terminal.finish() == 0)
      #expect(try folder.names() == [kept.fileName])
    }
  }
#endif
