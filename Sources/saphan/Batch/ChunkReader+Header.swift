import Batching
import Source

extension ChunkReader {
  /// Opens an input, and takes the header of CSV, with blank lines above it.
  mutating func begin(_ input: Input) throws(Diagnostic) {
    file = try InputFile(input.path)
    guard input.format == .csv else { return }
    let range = try headerRange(input)
    let above = rest[..<range.upperBound]
    header = Array(rest[range])
    hash?.add(Array(above))
    position.offset = above.count
    position.lines = above.count { $0 == UInt8(ascii: "\n") }
    rest.removeFirst(above.count)
  }

  /// Where the header stands in what is read.
  private mutating func headerRange(_ input: Input) throws(Diagnostic) -> Range<Int> {
    while true {
      // As much again each time, so that a long header is not searched over and over.
      let more = isAtEnd ? [] : try file?.read(count: max(min(1 << 16, chunkSize), rest.count)) ?? []
      isAtEnd = more.isEmpty
      rest += more
      switch CSVStart(rest, separator) {
      case .header(let range): return range
      case .open(let range, isQuoted: false) where isAtEnd: return range
      case .open where !isAtEnd:
        guard rest.count < Self.longestLine else {
          throw Diagnostic("line-too-long", "the header of \(input.name) is longer than 16 MiB", at: nil)
        }
      case .open, .broken:
        throw Diagnostic(
          "bad-csv", "quotes do not fit in the header of \(input.name)", at: nil,
          help: "a name that begins with a quote stands in quotes, its quotes doubled")
      }
    }
  }

  /// The header of a CSV file, without its line's end; nil for what can be read only once.
  static func header(of input: Input, separator: UInt8) throws(Diagnostic) -> [UInt8]? {
    if InputFile.isStream(input.path) { return nil }
    var reader = ChunkReader([input], separator: separator, chunkSize: 1 << 16, isHashed: false)
    try reader.begin(input)
    while let last = reader.header.last, last == 0x0A || last == 0x0D { reader.header.removeLast() }
    return reader.header
  }
}
