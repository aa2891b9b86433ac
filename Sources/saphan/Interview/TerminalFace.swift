import CaseStore
import Localisation
import Reporting
import Source

/// The interview on a whole screen: one step at a time, wiped at once by a key, and without a trace when it is over.
///
/// Nothing is ever drawn to the right of a text: terminals disagree about the width of Lao and Thai.
struct TerminalFace: Face {
  /// The program's own words, in the language of what is shown.
  private var texts: ProgramTexts
  /// Whether a passphrase is the one that shows a hidden screen again; nil if any line does.
  let unlock: ((consuming SecretBytes) -> Bool)?

  private let terminal: RawTerminal
  private let keyboard = Keyboard()
  private var content: [ScreenLine] = []
  /// The first line of the content that is on the screen.
  private var top = 0
  private var typed = TypedBuffer()
  private var size = RawTerminal.size

  /// A face on the terminal; nil if it cannot be taken over.
  init?(texts: ProgramTexts, unlock: ((consuming SecretBytes) -> Bool)?) {
    guard let terminal = RawTerminal() else { return nil }
    self.texts = texts
    self.unlock = unlock
    self.terminal = terminal
  }

  /// Wipes the screen and gives the terminal back.
  func giveBack() { terminal.giveBack() }

  mutating func use(_ texts: ProgramTexts) { self.texts = texts }

  mutating func show(_ notices: [ScreenLine], _ step: [ScreenLine]) -> Bool {
    content = notices + (notices.isEmpty || step.isEmpty ? [] : [.blank]) + step
    content.append(ScreenLine(.note, texts.text(InterviewText.hideKey)))
    top = 0
    return draw()
  }

  mutating func show(page: [ScreenLine]) -> Reading {
    content = page + [.blank, ScreenLine(.note, texts.text(InterviewText.pressEnter))]
    top = 0
    guard draw() else { return .end }
    while true {
      switch Key(keyboard) {
      case .enter:
        if isAtEnd { return .line("") }
        scroll(by: pageHeight)
      case .end: return .end
      case .signal(let signal): return .signal(signal)
      case let key: if let ending = handle(key) { return ending }
      }
    }
  }

  mutating func readLine() -> Reading {
    while true {
      switch Key(keyboard) {
      case .enter: return .line(typed.takeAll())
      case .text(let byte):
        typed.add(byte)
        drawTyped()
      case .backspace:
        typed.removeLast()
        drawTyped()
      case .clearLine:
        _ = typed.takeAll()
        drawTyped()
      case .end: return .end
      case .signal(let signal): return .signal(signal)
      case let key: if let ending = handle(key) { return ending }
      }
    }
  }

  /// What is the same wherever one is: scrolling, hiding, another size of the window.
  private mutating func handle(_ key: Key) -> Reading? {
    switch key {
    case .pageDown: scroll(by: pageHeight)
    case .pageUp: scroll(by: -pageHeight)
    case .lineDown: scroll(by: 1)
    case .lineUp: scroll(by: -1)
    case .hide: return hide()
    case .idle:
      let now = RawTerminal.size
      if now != size {
        size = now
        _ = draw()
      }
    default: break
    }
    return nil
  }
}

// MARK: - Drawing

extension TerminalFace {
  /// Cells of a line at most; longer ones are hard to read.
  private var width: Int { max(20, min(size.columns - 1, 90)) }

  /// Rows for the content: two are for what is typed.
  private var pageHeight: Int { max(1, size.rows - 3) }

  private var lines: [(text: String, role: ScreenLine.Role)] {
    content.flatMap { line in line.lines(width: width).map { ($0, line.role) } }
  }

  private var isAtEnd: Bool { top + pageHeight >= lines.count }

  private mutating func scroll(by rows: Int) {
    top = max(0, min(top + rows, lines.count - pageHeight))
    _ = draw()
  }

  private func draw() -> Bool {
    let lines = lines
    var text = "\u{1B}[H\u{1B}[2J"
    for (line, role) in lines.dropFirst(top).prefix(pageHeight) { text += styled(line, role) + "\r\n" }
    if top > 0 || lines.count > pageHeight {
      let more = ScreenLine(.note, texts.text(InterviewText.moreBelow)).lines(width: width)
      text += styled(more.first ?? "", .note)
    }
    return Console.err(text + prompt)
  }

  private func drawTyped() { Console.err(prompt) }

  /// The last row: what is typed, its end where it is longer than the row.
  private var prompt: String {
    var text = typed.text
    while DisplayWidth.cells(of: text) > size.columns - 4, !text.isEmpty { text.unicodeScalars.removeFirst() }
    return "\u{1B}[\(size.rows);1H\u{1B}[2K> \(VisibleText.of(Substring(text)))"
  }

  /// No color of its own: a light one cannot be read on white, a dark one not on black, and an underline hides vowels.
  private func styled(_ line: String, _ role: ScreenLine.Role) -> String {
    switch role {
    case .heading, .urgent: line.isEmpty ? line : "\u{1B}[7m\(line)\u{1B}[0m"
    case .question: "\u{1B}[1m\(line)\u{1B}[0m"
    case .note, .keys, .choice, .text: line
    }
  }
}

// MARK: - Hiding

extension TerminalFace {
  /// Wipes the screen, and shows nothing until it is unlocked.
  ///
  /// - Returns: what ended the program meanwhile; nil when it is shown again.
  private mutating func hide() -> Reading? {
    let hint = unlock == nil ? texts.text(InterviewText.hidden) : ""
    Console.err(RawTerminal.wipe + hint + "\u{1B}[\(size.rows);1H")
    while true {
      var secret = SecretBytes(capacity: 1024)
      var isOver = false
      while !isOver {
        switch Key(keyboard) {
        case .enter: isOver = true
        case .text(let byte): secret.append(byte)
        case .backspace: secret.removeLastCharacter()
        case .clearLine: secret.removeAll()
        case .end: return .end
        case .signal(let signal): return .signal(signal)
        default: break
        }
      }
      if isUnlocked(by: secret) {
        _ = draw()
        return nil
      }
    }
  }

  private func isUnlocked(by secret: consuming SecretBytes) -> Bool {
    guard let unlock else {
      let line = secret.withBytes { String(decoding: $0, as: UTF8.self) }
      return TypedLine(line).latin == "1"
    }
    return unlock(secret)
  }
}
