import Source
import Testing

/// The order of files and keys never matters, for packs and for what is said about them.
@Suite struct OrderTests {
  private static let seeds: [UInt64] = [1, 2, 3]

  @Test(arguments: TestPack.good)
  func goodPacksReadAlikeInEveryOrder(_ pack: TestPack) throws {
    let expected = PackDump.text(of: try #require(pack.read().pack))
    for seed in Self.seeds {
      let reading = try #require(pack.shuffled(seed: seed)).read()
      #expect(reading.diagnostics.isEmpty, "seed \(seed):\n\(reading.rendered)")
      let actual = reading.pack.map(PackDump.text) ?? ""
      #expect(actual == expected, "seed \(seed):\n\(lineDiff(expected, actual))")
    }
  }

  @Test(arguments: TestPack.bad)
  func mistakesAreToldAlikeInEveryOrder(_ pack: TestPack) {
    let expected = told(pack.read())
    // What a comma or colon cut off shows only where it stands.
    let bound = [
      "yaml-", "comma-in-text", "not-indented", "unknown-section error: `",
      "wrong-kind error: a source should be one text",
    ]
    if expected.contains(where: { line in bound.contains { line.hasPrefix($0) } }) { return }
    for seed in Self.seeds {
      guard let actual = pack.shuffled(seed: seed).map({ told($0.read()) }) else { continue }
      #expect(
        actual == expected,
        "seed \(seed):\n\(lineDiff(expected.joined(separator: "\n"), actual.joined(separator: "\n")))")
    }
  }

  @Test func dumpsTellPacksApart() throws {
    let dumps = try TestPack.good.map { PackDump.text(of: try #require($0.read().pack)) }
    #expect(Set(dumps).count == dumps.count)
    #expect(dumps.allSatisfy { $0.contains("version") && !$0.contains("Span(") })
  }

  /// Everything said but the places, in a fixed order.
  private func told(_ reading: Reading) -> [String] {
    reading.diagnostics.map { "\($0.code) \($0.severity): \($0.message) | \($0.help ?? "")" }.sorted()
  }
}
