import Source
import Testing

@testable import Batching

/// Words are found by their bytes, and nothing else is.
struct WordTableTests {
  @Test(arguments: [0, 1, 2, 3, 7, 30, 200, 900])
  func everyWordIsFoundAndNoOther(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var words: Set<String> = []
    while words.count < count {
      let length = random.pick([1, 2, 7, 8, 9, 15, 16, 17, 24, 40])
      words.insert(String((0..<length).map { _ in random.pick(Array("ab_c")) }))
      if words.count > 12, words.count == count - 1 { words.insert("") }
    }
    let sorted = words.sorted()
    let table = WordTable(sorted.enumerated().map { (Array($1.utf8), $0) })
    for (index, word) in sorted.enumerated() { #expect(meaning(table, word) == index, "\(word)") }
    for _ in 0..<500 {
      let other = String((0..<random.number(0...20)).map { _ in random.pick(Array("ab_cd")) })
      if !words.contains(other) { #expect(meaning(table, other) == -1, "\(other)") }
    }
    // One byte in the middle of a long word.
    for word in sorted where word.count > 16 {
      let changed = word.prefix(8) + (word.dropFirst(8).first == "a" ? "b" : "a") + word.dropFirst(9)
      if !words.contains(String(changed)) { #expect(meaning(table, String(changed)) == -1) }
    }
  }

  private func meaning(_ table: borrowing WordTable, _ word: String) -> Int {
    let bytes = Array(word.utf8) + Array("\"after it comes more".utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { table.meaning($0, word.utf8.count) } ?? -1
    }
  }
}
