import Source
import Testing

@testable import Batching

/// Rows of CSV, as RFC 4180 has them.
struct CSVRowTests {
  @Test(arguments: [
    ("a,b,c", ["a", "b", "c"]), ("", [""]), (",", ["", ""]), ("\"a,b\",c", ["a,b", "c"]),
    ("\"say \"\"so\"\"\",x", ["say \"so\"", "x"]), ("\"two\nlines\",x", ["two\nlines", "x"]),
    (" a , b ", [" a ", " b "]), ("a\"b\"\",5\"", ["a\"b\"\"", "5\""]),
    ("\"\"", [""]), ("x\r\n", ["x"]), ("\u{FEFF}case,ຊື່", ["case", "ຊື່"]),
  ])
  func cellsAreParted(text: String, cells: [String]) {
    #expect(CSVRow.texts(Array(text.utf8), UInt8(ascii: ",")) == cells)
  }

  @Test(arguments: ["\"a\"b,c", "\"a", "\"a\"\"", "x,\"y"])
  func quotesThatDoNotFitAreRefused(text: String) {
    let bytes = Array(text.utf8) + [UInt8](repeating: 0x22, count: Bytes.slack)
    let isRefused = bytes.withUnsafeBufferPointer { buffer in
      var next = buffer.baseAddress
      while let place = next {
        guard let end = buffer.baseAddress.map({ $0 + text.utf8.count }) else { return false }
        guard let cell = CSVRow.cell(place, end, UInt8(ascii: ",")) else { return true }
        next = cell.next
      }
      return false
    }
    #expect(isRefused)
  }

  /// What is written as a cell is read as it was.
  @Test func cellsComeBack() {
    var random = SplitMix64(seed: 9)
    for _ in 0..<2000 {
      let cells = (0..<random.number(1...5)).map { _ in
        String((0..<random.below(6)).map { _ in random.pick(Array("ab,\"; \n")) })
      }
      let row = cells.map { TextStyle.csv.value($0) }.joined(separator: ",")
      #expect(CSVRow.texts(Array((row + "\n").utf8), UInt8(ascii: ",")) == cells, "\(row)")
      let bytes = Array((row + "\n" + row).utf8) + [UInt8](repeating: 0x22, count: Bytes.slack)
      bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return }
        let end = CSVRow.end(of: start, before: start + row.utf8.count * 2 + 1, UInt8(ascii: ","))
        #expect(end - start == row.utf8.count)
      }
    }
  }
}
