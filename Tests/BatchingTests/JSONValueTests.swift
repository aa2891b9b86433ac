import Foundation
import Source
import Testing
import YAMLTree

@testable import Batching

/// The strict reader takes what JSON is, and nothing else.
struct JSONValueTests {
  @Test(arguments: [
    "1", "-0", "0.5", "1e3", "1E-2", "true", "false", "null", "\"\"", "\"a\\n\\u0041\\ud83d\\ude00\\/\"",
    "[]", "[1, [2]]",
    "{}", "{\"a\": [true, null]}", " \"ສະບາຍດີ\"",
  ])
  func valuesAreRead(text: String) throws {
    let node = try read(text)
    if let scalar = node.scalar, scalar.style == .quoted {
      let expected =
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed) as? String
      #expect(scalar.text == expected)
    }
  }

  @Test(arguments: [
    "", "01", "1.", ".5", "+1", "1e", "tru", "nul", "'a'", "\"", "\"\\x\"", "\"\\u12\"", "\"\\ud83d\"",
    "\"\\udc00\"", "\"a\u{1}\"",
    "[1", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "NaN", "-",
    "--1",
    String(repeating: "[", count: 40),
  ])
  func whatIsNoJSONIsRefused(text: String) {
    #expect(throws: LineProblem.self) { try read(text) }
  }

  /// Whatever bytes stand there, both agree on whether they are JSON; ours also refuses a key that stands twice.
  @Test(arguments: 0..<4)
  func itAgreesWithFoundation(block: Int) throws {
    var random = SplitMix64(seed: UInt64(block))
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\u00e9\"", "1", "-2.5e+1", "true", "null", " ", "0", "\"",
      "\\", "x",
    ]
    var (taken, refused) = (0, 0)
    for _ in 0..<5000 {
      let text = (0..<random.number(1...6)).map { _ in random.pick(pieces) }.joined()
      let isJSON =
        (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
      let isOurs = (try? read(text)) != nil
      if isOurs { taken += 1 } else { refused += 1 }
      if text.contains("\"a\":"), text.filter({ $0 == ":" }).count > 1 { continue }
      #expect(isJSON == isOurs, "seed \(block): \(text)")
    }
    #expect(taken > 100 && refused > 100)
  }

  /// One value and nothing behind it.
  private func read(_ text: String) throws -> YAMLNode {
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBufferPointer { buffer in
      var value = JSONValue(buffer, at: 0)
      let node = try value.read()
      let rest = buffer[value.offset...].allSatisfy { $0 == 0x20 }
      guard rest else { throw LineProblem("rest", "more", at: value.offset) }
      return node
    }
  }
}
