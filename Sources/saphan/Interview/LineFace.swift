import Localisation
import Reporting

/// The interview as plain lines: nothing is redrawn, no byte steers a terminal, so it can be read out and piped.
///
/// Questions go to standard error, so that standard output holds the result alone.
struct LineFace: Face {
  /// Cells of a line at most.
  let width: Int
  /// The same for the page of the result.
  let pageWidth: Int
  private let keyboard = Keyboard()
  private var pending: [UInt8] = []
  private var hideKey = ""
  /// The topic heading shown last: it stands once above its questions.
  private var heading: String?

  init(width: Int, pageWidth: Int) {
    self.width = width
    self.pageWidth = pageWidth
  }

  mutating func use(_ texts: ProgramTexts) { hideKey = texts.text(InterviewText.hideLine) }

  mutating func show(_ notices: [ScreenLine], _ step: [ScreenLine]) -> Bool {
    var lines = notices
    if !step.isEmpty { lines.append(.blank) }
    let title = step.first { $0.role == .heading }?.text
    let isNew = title != heading
    heading = title
    for line in step where isNew || (line.role != .heading && line.role != .keys) {
      if line.role == .heading {
        lines += [ScreenLine(.heading, line.text, mark: "# "), ScreenLine(.note, hideKey), .blank]
      } else {
        lines.append(line)
      }
    }
    return write(lines) && (step.isEmpty || Console.err("> "))
  }

  mutating func show(page: [ScreenLine]) -> Reading {
    let text = page.flatMap { $0.lines(width: pageWidth) }.map { $0 + "\n" }.joined()
    return Console.out(text) ? .line("") : .end
  }

  mutating func readLine() -> Reading {
    while true {
      switch keyboard.next() {
      case .byte(UInt8(ascii: "\n")):
        let line = String(decoding: pending, as: UTF8.self)
        pending = []
        if TypedLine(line).latin == "h" {
          guard hide() else { return .end }
          continue
        }
        return .line(line)
      case .byte(let byte): if byte != UInt8(ascii: "\r") { pending.append(byte) }
      case .idle: continue
      // What stands before the end without a line feed was being typed: it is no answer.
      case .end: return .end
      case .signal(let signal): return .signal(signal)
      }
    }
  }

  /// Moves what was said out of sight; without steering the terminal it cannot be wiped from its memory.
  private func hide() -> Bool { Console.err(String(repeating: "\n", count: 120) + "> ") }

  private func write(_ lines: [ScreenLine]) -> Bool {
    Console.err(lines.flatMap { $0.lines(width: width) }.map { $0 + "\n" }.joined())
  }
}
