import RuleEngine
import RuleLanguage
import Source
import Testing

@testable import Batching

/// Plain numbers, bytes and text in the output.
struct TextTests {
  @Test(arguments: ["0", "7", "-3", "12.5", "0.125", "1000000000", "3,"])
  func numbersAreReadFast(text: String) throws {
    let digits = text.last == "," ? String(text.dropLast()) : text
    let found = try #require(number(text))
    #expect(found.thousandths == FixedPoint(parsing: digits)?.thousandths)
    #expect(found.length == digits.utf8.count)
  }

  @Test(arguments: ["", "-", "007", "1.", "1.2345", "1e3", "1.5E2", "12345678901", "1..2"])
  func rarerNumbersAreLeftToTheSlowReader(text: String) {
    #expect(number(text) == nil)
  }

  private func number(_ text: String) -> (thousandths: Int64, length: Int)? {
    let bytes = Array(text.utf8) + [UInt8](repeating: 0x22, count: Bytes.slack)
    return bytes.withUnsafeBufferPointer { buffer in buffer.baseAddress.flatMap { LineDecoder.number($0) } }
  }

  @Test func textIsEscaped() {
    #expect(TextStyle.json.value("a\"b\\\n\u{1}ສ") == "\"a\\\"b\\\\\\n\\u0001ສ\"")
    #expect(TextStyle.csv.value("a,\"b\"") == "\"a,\"\"b\"\"\"")
    #expect(TextStyle.csv.value("plain") == "plain")
  }

  @Test func quotesAreFound() {
    for length in 0..<70 {
      let bytes =
        [UInt8](repeating: UInt8(ascii: "x"), count: length) + [UInt8](repeating: 0x22, count: Bytes.slack)
      bytes.withUnsafeBufferPointer { buffer in
        if let start = buffer.baseAddress { #expect(Bytes.countToQuote(start) == length) }
      }
    }
  }

  @Test func piecesAreCopiedWhole() {
    var fragments = Fragments()
    let texts = (0..<100).map { String(repeating: "abcdefghij", count: $0).prefix($0 * 3) + "]" }
    let pieces = texts.map { fragments.add(String($0)) }
    fragments.finish()
    var buffer = ByteBuffer(capacity: 16)
    for piece in pieces {
      buffer.reserve(Int(piece.length))
      buffer.add(fragments.start + Int(piece.offset), Int(piece.length))
    }
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == texts.joined())
  }
}
