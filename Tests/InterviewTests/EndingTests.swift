import CaseFormat
import CaseStore
import Foundation
import Interviewing
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import TestSupport
import Testing

@testable import saphan

/// Whatever ends an interview: nothing becomes an answer, nothing that was answered is lost, and what is printed says what it is.
@Suite struct EndingTests {
  /// A story whose result is settled late, so that most prompts are before it.
  private static let story = "pattern-banana-plantation"

  static let lineCount: Int = ((try? transcript())?.lines.count) ?? 0

  static func transcript() throws -> Transcript {
    let index = try #require(Shipped.stories.firstIndex { $0.record.code == story })
    return try Transcript(story: index, language: "en", width: 80)
  }

  /// The input is over at every prompt in turn.
  @Test(arguments: 0..<max(1, lineCount))
  func theInputIsOverAtAnyPrompt(_ count: Int) throws {
    let transcript = try Self.transcript()
    // What is typed without its end is no answer.
    let input = transcript.lines.prefix(count).map { $0 + "\n" }.joined() + "1"
    let run = try ProgramRun(plain: ["interview", "--plain", "--as-of", transcript.date], input: input)
    let isAfterResult = count > transcript.lines.count - 3
    #expect(run.status == (isAfterResult ? 0 : 3), "after \(count) lines: \(run.err.suffix(200))")
    #expect(run.out.contains("PARTIAL") == !isAfterResult)
    #expect(run.out.contains("Anti-Trafficking Department"), "who identifies is always said")
  }

  @Test(arguments: ["stdout", "stderr"])
  func aClosedOutputEndsItQuietly(_ stream: String) throws {
    let transcript = try Self.transcript()
    let close = stream == "stdout" ? ">&-" : "2>&-"
    let folder = try TestFolder()
    try Data(transcript.input.utf8).write(to: URL(filePath: folder.path + "/in"))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "'\(try BuiltProgram.path)' interview --plain --as-of \(transcript.date) < in \(close)",
    ]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ["HOME": folder.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // The installed rules are not there: the folder is named.
    process.arguments?[1] += " --rules '\(Shipped.folder("Rules/lao-pdr"))'"
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == (stream == "stderr" ? 3 : 0))
  }

  /// A kill loses nothing that was answered; the draft opens with the passphrase alone, and nothing lies about in the clear.
  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34])
  func aKillLosesNothing(_ count: Int) throws {
    let folder = try TestFolder()
    let transcript = try Self.transcript()
    let terminal = try PseudoTerminal(
      ["interview", "--plain", "--as-of", transcript.date, "--cases", folder.path + "/cases"] + Self.rules,
      environment: ["HOME": folder.path, "TMPDIR": folder.path + "/tmp"])
    try terminal.expect("Passphrase")
    terminal.type("five words that do not belong\n")
    try terminal.expect("The same again: ")
    terminal.type("five words that do not belong\n")
    try terminal.expect("\n> ")
    for line in transcript.lines.prefix(count + 1) {
      terminal.forget()
      terminal.type(line + "\n")
      try terminal.expect("\n> ")
    }
    terminal.send(SIGKILL)
    #expect(try terminal.finish() == -SIGKILL)
    let vault = CaseVault(folder: folder.path + "/cases")
    let code = try #require(try vault.codes().first)
    var ring = KeyRing(SecretBytes(Array("five words that do not belong".utf8)))
    let text = String(decoding: try vault.load(code, &ring), as: UTF8.self)
    let saved = text.components(separatedBy: "basis:").count - 1
    #expect(saved == transcript.answered[count], "after \(count) lines: \(text)")
    #expect(text.contains("draft: yes") && text.contains("keep_until:"))
    try folder.expectNothingInTheClear(["VT-07", "in_private", "lao-pdr", "five words"])
  }

  @Test func withNoDraftNothingIsWritten() throws {
    let folder = try TestFolder()
    let transcript = try Self.transcript()
    let run = try ProgramRun(
      plain: ["interview", "--plain", "--no-draft", "--as-of", transcript.date] + Self.rules,
      input: transcript.input,
      environment: ["HOME": folder.path, "TMPDIR": folder.path + "/tmp"])
    #expect(run.status == 0 && run.err.contains("Nothing of this interview is kept on this machine."))
    #expect(try folder.names() == ["tmp"])
  }

  /// A draft that was left goes on where it was, and ends as if nothing had happened.
  @Test func aDraftIsResumed() throws {
    let folder = try TestFolder()
    let transcript = try Self.transcript()
    let half = transcript.lines.count / 2
    let arguments = [
      "interview", "--plain", "--as-of", transcript.date, "--cases", folder.path + "/cases",
      "--passphrase-fd", "0",
    ]
    let first = try ProgramRun(
      plain: arguments + Self.rules,
      input: "five words that do not belong\n" + transcript.lines.prefix(half).map { $0 + "\n" }.joined(),
      environment: ["HOME": folder.path])
    #expect(first.status == 3)
    let vault = CaseVault(folder: folder.path + "/cases")
    let code = try #require(try vault.codes().first)
    let second = try ProgramRun(
      plain: arguments + ["--resume", code.description] + Self.rules,
      input: "five words that do not belong\n" + transcript.lines.dropFirst(half).map { $0 + "\n" }.joined(),
      environment: ["HOME": folder.path])
    #expect(second.status == 0, "\(second.err.suffix(300))")
    let whole = try ProgramRun(
      plain: ["interview", "--plain", "--as-of", transcript.date] + Self.rules, input: transcript.input)
    #expect(second.out == whole.out.replacing("Case interview", with: "Case \(code)"))
    let wrong = try ProgramRun(
      plain: arguments + ["--resume", code.description] + Self.rules, input: "another\n",
      environment: ["HOME": folder.path])
    #expect(wrong.status == 2 && wrong.err.contains("wrong-passphrase") && wrong.out.isEmpty)
  }

  /// Answers given under other rules are not judged by today's without a word.
  @Test func changedRulesAreNotMixedInSilence() throws {
    let folder = try TestFolder()
    let pack = folder.path + "/pack"
    try FileManager.default.copyItem(
      atPath: Shipped.folder("Tests/SaphanTests/Packs/flood-relief"), toPath: pack)
    let arguments = [
      "interview", "--plain", "--cases", folder.path + "/cases", "--rules", pack, "--passphrase-fd", "0",
    ]
    _ = try ProgramRun(
      plain: arguments, input: "five words that do not belong\nVT\nn\n", environment: ["HOME": folder.path])
    let code = try #require(try CaseVault(folder: folder.path + "/cases").codes().first)
    let rules = URL(filePath: pack + "/rules.yaml")
    try Data(try Data(contentsOf: rules) + Data("# changed\n".utf8)).write(to: rules)
    let resume = arguments + ["--resume", code.description]
    let refused = try ProgramRun(
      plain: resume, input: "five words that do not belong\n", environment: ["HOME": folder.path])
    #expect(refused.status == 2 && refused.err.contains("rules-changed"))
    let agreed = try ProgramRun(
      plain: resume + ["--with-new-rules"], input: "five words that do not belong\n",
      environment: ["HOME": folder.path])
    #expect(agreed.status == 3)
  }

  static let rules = ["--rules", Shipped.folder("Rules/lao-pdr")]
}
