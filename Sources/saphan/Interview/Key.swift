/// A key of a terminal in its raw state.
enum Key: Hashable {
  /// A byte of a character.
  case text(UInt8)
  case enter, backspace, clearLine
  /// Escape alone: hides the screen.
  case hide
  case pageUp, pageDown, lineUp, lineDown
  /// The end of the input.
  case end
  /// Nothing for a while.
  case idle
  /// A key that means nothing here.
  case other
  /// The program is asked to end.
  case signal(Int32)

  /// The next key.
  init(_ keyboard: Keyboard) {
    switch keyboard.next() {
    case .idle: self = .idle
    case .end: self = .end
    case .signal(let signal): self = .signal(signal)
    case .byte(let byte): self = Self.key(byte, keyboard)
    }
  }

  /// Interrupt, as the terminal would send it.
  private static let interrupt: Int32 = 2

  private static func key(_ byte: UInt8, _ keyboard: Keyboard) -> Key {
    switch byte {
    case 0x03: .signal(interrupt)
    case 0x04: .end
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x15: .clearLine
    case 0x1B: escape(keyboard)
    case 0..<0x20: .other
    default: .text(byte)
    }
  }

  /// Escape alone, or the beginning of what another key sends.
  private static func escape(_ keyboard: Keyboard) -> Key {
    guard case .byte(let kind) = keyboard.next(patience: 40) else { return .hide }
    guard kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else {
      return kind == 0x1B ? .hide : .other
    }
    var parameters: [UInt8] = []
    while case .byte(let byte) = keyboard.next(patience: 40) {
      if (0x40...0x7E).contains(byte) { return sequence(parameters, byte) }
      parameters.append(byte)
    }
    return .other
  }

  private static func sequence(_ parameters: [UInt8], _ last: UInt8) -> Key {
    switch (String(decoding: parameters, as: UTF8.self), last) {
    case ("", UInt8(ascii: "A")): .lineUp
    case ("", UInt8(ascii: "B")): .lineDown
    case ("5", UInt8(ascii: "~")): .pageUp
    case ("6", UInt8(ascii: "~")): .pageDown
    default: .other
    }
  }
}
