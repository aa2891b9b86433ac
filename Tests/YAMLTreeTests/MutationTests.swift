import Source
import Testing
import YAMLTree

/// Random damage to the cases: reading must end in a tree or an error, never in a crash or a hang.
@Suite struct MutationTests {
  @Test(arguments: 0..<UInt64(8))
  func damagedTextIsReadOrRefused(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let inputs = try CaseFiles.names.map(CaseFiles.input).filter { $0.count < 2000 }
    for round in 0..<750 {
      var text = random.pick(inputs)
      for _ in 0..<random.below(4) + 1 { random.damage(&text, with: inputs) }
      let parsed = Parsed(text)
      let isBroken = parsed.root == nil && !parsed.diagnostics.contains { $0.severity == .error }
      #expect(!isBroken, "seed \(seed), round \(round): no root and no error for \(text)")
      let isPrintable = parsed.rendered.unicodeScalars.allSatisfy {
        $0 == "\n" || $0 == "\t" || $0.value >= 0x20
      }
      #expect(isPrintable, "seed \(seed), round \(round): a raw control character is printed for \(text)")
      try SpanRules(parsed).check()
    }
  }

  @Test func theGeneratorRepeatsItself() {
    var random = SplitMix64(seed: 1)
    #expect(random.next() == 0x910A_2DEC_8902_5CC1)
  }
}

extension SplitMix64 {
  private static let snippets = [
    "&a ", "*a", "[", "]", "{", "}", ", ", ": ", "- ", "? ", "\n", "\r\n", "\t", "\"", "'", "|\n", ">-\n",
    " #",
    "!!str ", "<<: ", "---\n", "...\n", "%YAML 1.2\n", "\u{FEFF}", "ກໍ່", "@", "`", "\\", "  ", "\u{1B}", "\0",
  ]

  mutating func damage(_ text: inout [UInt8], with others: [[UInt8]]) {
    let place = below(text.count + 1)
    let end = min(text.count, place + below(12))
    switch below(5) {
    case 0 where place < text.count: text[place] = UInt8(below(256))
    case 1: text.removeSubrange(place..<end)
    case 2: text.insert(contentsOf: text[place..<end], at: below(text.count + 1))
    case 3: text = Array(text[..<place] + pick(others).dropFirst(below(40)))
    default: text.insert(contentsOf: Array(pick(Self.snippets).utf8), at: place)
    }
  }
}
