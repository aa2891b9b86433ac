import Testing

@testable import Batching

/// The hash by which a continued run knows its input again.
struct InputHashTests {
  private let bytes: [UInt8] = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 3) }

  private func hash(_ pieces: [[UInt8]]) -> String {
    var hash = InputHash()
    for piece in pieces { hash.add(piece) }
    return hash.text
  }

  @Test(arguments: [1, 3, 8, 31, 32, 33, 64, 100, 999])
  func piecesMakeNoDifference(size: Int) {
    let pieces = stride(from: 0, to: bytes.count, by: size).map { start in
      Array(bytes[start..<min(bytes.count, start + size)])
    }
    #expect(hash(pieces) == hash([bytes]))
  }

  @Test func everyBitMakesADifference() {
    var found: Set = [hash([bytes])]
    for index in bytes.indices {
      for bit in 0..<8 {
        var other = bytes
        other[index] ^= 1 << UInt8(bit)
        found.insert(hash([other]))
      }
    }
    #expect(found.count == 1 + 8 * bytes.count)
  }

  @Test func everyLengthAndOrderMakesADifference() {
    let lengths = Set((0...100).map { hash([[UInt8](repeating: 0, count: $0)]) })
    #expect(lengths.count == 101)
    let (one, two) = (Array(bytes[..<32]), Array(bytes[32..<64]))
    #expect(hash([one, two]) != hash([two, one]))
    #expect(hash([bytes]).utf8.count == 64)
  }
}
