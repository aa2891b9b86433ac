import Foundation
import Source
import Testing

/// Each folder of `Bad` is a mistake that writers of rules make; `expected.txt` is all that they are told.
@Suite struct BadPackTests {
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  @Test(arguments: TestPack.bad)
  func saysWhatIsWrong(_ pack: TestPack) throws {
    let golden = try #require(pack.folder).appending(path: "expected.txt")
    let reading = pack.read()
    let actual = reading.rendered + "\n"
    let expected = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
    if actual != expected {
      if Self.isUpdating { try Data(actual.utf8).write(to: golden) }
      let verb = Self.isUpdating ? "was rewritten" : "differs"
      Issue.record("\(pack.name)/expected.txt \(verb):\n\(lineDiff(expected, actual))")
    }
    #expect(!reading.diagnostics.isEmpty, "nothing is said of \(pack.name)")
    #expect((reading.pack == nil) == reading.hasError)
  }

  @Test func packsAreFound() {
    #expect(TestPack.bad.count >= 50)
    #expect(!Self.isUpdating, "expectations were rewritten; run again without UPDATE_GOLDEN")
  }
}
