import Batching

/// Where the header of a CSV file stands: on its first line that is not blank, behind a byte order mark.
enum CSVStart: Equatable {
  /// In these bytes, its line feed with them.
  case header(Range<Int>)
  /// Its end is not among these bytes.
  case open(Range<Int>, isQuoted: Bool)
  /// Its quotes do not fit.
  case broken

  /// Looks at a file's first bytes; `CaseWorker.slack` bytes behind them can be read.
  init(_ start: UnsafePointer<UInt8>, _ count: Int, _ separator: UInt8) {
    var first = count >= 3 && start[0] == 0xEF && start[1] == 0xBB && start[2] == 0xBF ? 3 : 0
    var place = first
    while place < count, start[place] != separator, [0x20, 0x0D, 0x0A].contains(start[place]) {
      place += 1
      if start[place - 1] == 0x0A { first = place }
    }
    switch CSVExtent(of: start + first, count - first, separator: separator) {
    case .whole(let length): self = .header(first..<first + length + 1)
    case .broken: self = .broken
    case .open(let isQuoted): self = .open(first..<count, isQuoted: isQuoted)
    }
  }

  init(_ bytes: [UInt8], _ separator: UInt8) {
    let padded = bytes + [UInt8](repeating: 0, count: CaseWorker.slack)
    self = padded.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { CSVStart($0, bytes.count, separator) } ?? .broken
    }
  }
}
