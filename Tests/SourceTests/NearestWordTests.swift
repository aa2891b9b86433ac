import Source
import Testing

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("adlt", "adult"), ("documents_heldby", "documents_held_by"), ("aeg", "age"), ("ag", "a"), ("xyz", nil),
    ("", nil), ("child_nwo", "child_now"), ("age", "age"), ("b", "a"),
  ])
  func theNearestIsFound(_ word: String, _ expected: String?) {
    let words = ["child_now", "age", "adult", "documents_held_by", "c", "a"]
    #expect(nearestWord(to: word, among: words) == expected)
  }

  @Test func tiesGoByTheAlphabet() {
    #expect(nearestWord(to: "bat", among: ["rat", "cat", "hat"]) == "cat")
  }

  @Test func endlessWordsHaveNoNeighbour() {
    let long = String(repeating: "x", count: 10_000)
    #expect(nearestWord(to: long, among: [long]) == nil)
  }
}
