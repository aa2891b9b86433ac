import RuleLanguage
import Source
import Testing

/// Random damage to packs: reading must end in a pack or an error, never in a crash.
@Suite struct MutationTests {
  @Test(arguments: 0..<UInt64(8))
  func damagedPacksAreReadOrRefused(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let packs = TestPack.good + TestPack.bad
    let lines = packs.flatMap(\.texts).flatMap {
      $0.bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
    }
    for round in 0..<400 {
      var pack = random.pick(round.isMultiple(of: 2) ? TestPack.good : packs)
      for _ in 0...random.below(3) {
        let file = random.below(pack.texts.count)
        random.damage(&pack.texts[file].bytes, with: lines)
      }
      check(pack, "seed \(seed), round \(round), \(pack.name)")
    }
  }

  private func check(_ pack: TestPack, _ place: String) {
    let reading = pack.read()
    #expect((reading.pack == nil) == reading.hasError, "\(place)")
    #expect(reading.rendered.isEmpty == reading.diagnostics.isEmpty, "\(place)")
    for diagnostic in reading.diagnostics {
      for span in ([diagnostic.span] + diagnostic.notes.map(\.span)).compactMap({ $0 }) {
        #expect(reading.text(at: span) != nil, "\(place): \(diagnostic.message)")
      }
    }
    if let pack = reading.pack { PackRules(pack).check(place) }
  }
}

extension SplitMix64 {
  /// Deletes, doubles, swaps or replaces lines or bytes.
  fileprivate mutating func damage(_ bytes: inout [UInt8], with others: [[UInt8]]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    let line = below(lines.count)
    let place = below(bytes.count)
    switch below(9) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: below(lines.count))
    case 2: lines.swapAt(line, below(lines.count))
    case 3: lines.insert(pick(others), at: line)
    case 4: lines[line] = exchangingWord(in: lines[line], with: pick(others))
    case 5 where !bytes.isEmpty:
      bytes.remove(at: place)
      return
    case 6 where !bytes.isEmpty:
      bytes.insert(bytes[place], at: below(bytes.count))
      return
    case 7 where !bytes.isEmpty:
      bytes.swapAt(place, below(bytes.count))
      return
    default:
      bytes.insert(contentsOf: pick(Self.snippets).utf8, at: bytes.isEmpty ? 0 : place)
      return
    }
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// The line with one of its words replaced by a word of the other.
  private mutating func exchangingWord(in line: [UInt8], with other: [UInt8]) -> [UInt8] {
    let space = UInt8(ascii: " ")
    var words = line.split(separator: space, omittingEmptySubsequences: false)
    let candidates = words.indices.filter { !words[$0].isEmpty }
    let others = other.split(separator: space)
    if candidates.isEmpty || others.isEmpty { return line }
    words[pick(candidates)] = pick(others)
    return Array(words.joined(separator: [space]))
  }

  private static let snippets = [
    " or ", " is ", "not ", "[]", "{}", ":", ",", "\"", "- ", "  ", " < ", "99", "-1", "..", "ກ", "none",
    " times ",
    "parameter ", "reaches ", "may hold ", "unknown", "~", "\n",
  ]
}
