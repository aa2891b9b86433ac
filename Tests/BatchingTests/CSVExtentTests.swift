import Source
import Testing

@testable import Batching

/// Where rows of CSV end, quotes that do not fit among them.
struct CSVExtentTests {
  @Test(arguments: [
    ("a,b\nc", CSVExtent.whole(3)), ("\n", .whole(0)), ("a,5\" tall\nc", .whole(9)),
    ("a,\"x\ny\",b\nc", .whole(9)), ("\"a \"\"b\"\"\n\"\r\nc", .whole(11)), ("a,\"x\"\r\n", .whole(6)),
    ("a,\"x\"y\nb\n", .broken(6)), ("a,\"x\ny\nb,\"z\"\n", .broken(4)), ("\"a\"b\n", .broken(4)),
    ("a,b", .open(isQuoted: false)), ("", .open(isQuoted: false)), ("a,\"x\n", .open(isQuoted: true)),
    ("a,\"x\"", .open(isQuoted: false)), ("a,\"x\"y", .open(isQuoted: true)),
  ])
  func quotesOpenAtTheBeginningOfACellAlone(text: String, extent: CSVExtent) {
    #expect(Self.extent(text, text.utf8.count) == extent)
  }

  /// However few bytes are there, what is said of them stays so with more.
  @Test func moreBytesChangeNothing() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<3000 {
      let text = String((0..<random.number(1...24)).map { _ in random.pick(Array("ab,\"\"\n\r")) })
      let whole = Self.extent(text, text.utf8.count)
      for count in 0..<text.utf8.count {
        let extent = Self.extent(text, count)
        if case .open = extent { continue }
        #expect(extent == whole || Self.isCut(text, at: count), "\(text.debugDescription) \(count)")
      }
    }
  }

  /// A carriage return behind quotes says what it is with the byte after it.
  private static func isCut(_ text: String, at count: Int) -> Bool { Array(text.utf8)[count - 1] == 0x0D }

  private static func extent(_ text: String, _ count: Int) -> CSVExtent {
    // A carriage return and a line feed are one character, but two bytes.
    let bytes = Array(text.utf8) + [UInt8](repeating: 0x22, count: Bytes.slack)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { CSVExtent(of: $0, count, separator: UInt8(ascii: ",")) }
        ?? .open(isQuoted: false)
    }
  }
}
