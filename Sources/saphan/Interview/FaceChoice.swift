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
import CaseStore
import Interviewing
import Localisation

/// Which face an interview gets: a whole screen on a terminal, plain lines elsewhere and on demand.
struct FaceChoice {
  /// Whether plain lines are printed.
  let isPlain: Bool
  /// Whether somebody sits at a terminal.
  let isInteractive: Bool

  /// A choice by the terminal and the environment: `NO_COLOR`, `ACCESSIBLE` and `TERM=dumb` want plain lines.
  init(isPlain: Bool) {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
    let wantsLines =
      ["NO_COLOR", "ACCESSIBLE"].contains { !(environment[$0] ?? "").isEmpty }
      || environment["TERM"] == "dumb"
    isInteractive = isTerminal
    self.isPlain = isPlain || wantsLines || !isTerminal
  }

  /// Whether what is printed at the end stays on a screen.
  var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Cells of a line of a page that goes to a file or another program.
  static let pageWidth = 80

  /// Cells of a line of what is printed at the end.
  var outputWidth: Int { isOutputTerminal ? width : Self.pageWidth }

  /// Cells of a plain line at most.
  var width: Int { isInteractive ? max(40, min(RawTerminal.size.columns - 1, 100)) : 80 }

  /// Leads an interview on the face chosen, and gives the terminal back whatever happens.
  func lead(_ run: inout InterviewRun) throws -> InterviewRun.Outcome {
    let keeper = run.keeper
    let unlock: ((consuming SecretBytes) -> Bool)? = keeper.map { keeper in
      { (secret: consuming SecretBytes) in keeper.opens(with: secret) }
    }
    guard var face = terminalFace(run.session.language, unlock) else {
      var face = LineFace(width: width, pageWidth: outputWidth)
      return try run.lead(&face)
    }
    defer { face.giveBack() }
    return try run.lead(&face)
  }

  /// The same for the talks with a group.
  func lead(_ run: inout GroupRun) throws {
    guard var face = terminalFace("en", run.unlock) else {
      var face = LineFace(width: width, pageWidth: outputWidth)
      return try run.lead(&face)
    }
    defer { face.giveBack() }
    try run.lead(&face)
  }

  /// A face on the whole screen; nil where plain lines are wanted, or the terminal cannot be taken over.
  func terminalFace(
    _ language: String, _ unlock: ((consuming SecretBytes) -> Bool)?
  ) -> TerminalFace? {
    isPlain ? nil : TerminalFace(texts: ProgramTexts(code: language), unlock: unlock)
  }
}
