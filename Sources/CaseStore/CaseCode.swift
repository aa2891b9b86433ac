/// The code of a case, drawn by chance: it is the file's name, and says nothing about the person.
public struct CaseCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Ten signs with a hyphen in the middle: `7KC4M-9XPTR`.
  public let description: String

  /// Digits and capitals of which none is taken for another, and that spell no word: no 0 and O, 1, I and L, S, Z, B, G, Q, U, V,
  /// no vowel.
  static let signs = Array("23456789CFHJKMNPRTWXY".utf8)

  /// A code by chance.
  public static func random() -> CaseCode {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  /// A code by the chance of this generator.
  static func random(using generator: inout some RandomNumberGenerator) -> CaseCode {
    CaseCode(signs: (0..<10).map { _ in signs[Int.random(in: 0..<signs.count, using: &generator)] })
  }

  /// The code that was typed, in capitals or not, with the hyphen, a space or neither; nil if it cannot be one.
  public init?(_ text: String) {
    let typed = text.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
    guard typed.count == 10, typed.allSatisfy({ Self.signs.contains($0) }) else { return nil }
    self.init(signs: typed)
  }

  private init(signs: [UInt8]) {
    description = String(decoding: signs[..<5] + [UInt8(ascii: "-")] + signs[5...], as: UTF8.self)
  }

  /// The name of the case's file.
  public var fileName: String { description + Self.suffix }

  /// The code of a file's name, if it is just as this program writes it.
  init?(fileName: String) {
    guard fileName.hasSuffix(Self.suffix), let code = CaseCode(String(fileName.dropLast(Self.suffix.count))),
      code.fileName == fileName
    else { return nil }
    self = code
  }

  /// By their signs.
  public static func < (left: CaseCode, right: CaseCode) -> Bool { left.description < right.description }

  private static let suffix = ".saphan"
}
