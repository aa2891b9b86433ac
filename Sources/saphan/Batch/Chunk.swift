import Batching

/// A piece of the input that one worker evaluates in one go, in memory that is used again.
struct Chunk: ~Copyable {
  /// What it holds.
  enum Content {
    /// Lines of JSON.
    case lines
    /// Rows of CSV, below this header.
    case rows(header: [UInt8])
    /// A piece of a line that is too long to be read; `header` where it is a row of CSV.
    case longLine(header: [UInt8]?, isFirst: Bool, isLast: Bool)
    /// Files with a case each.
    case files([String])
  }

  /// The bytes; behind them come a quote and slack.
  private(set) var start: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  /// How many bytes there are.
  var count = 0
  var content = Content.lines
  /// The place in the order of all chunks, from 0.
  var number = 0
  /// The number of the first line.
  var firstLine = 1
  /// The name of the input.
  var name = ""
  /// How far the input is read when this chunk is done.
  var position = InputPosition()
  /// Of the input up to there; nil in a run that leaves no note.
  var hash: InputHash?

  init(capacity: Int, slack: Int) {
    self.capacity = capacity
    self.slack = slack
    start = .allocate(capacity: capacity + slack)
  }

  private let slack: Int

  deinit { start.deallocate() }

  /// The file of a number, where the chunk holds files.
  func fileName(_ number: Int) -> String? {
    if case .files(let paths) = content { paths[number - firstLine] } else { nil }
  }

  /// Makes room for `wanted` bytes; those that are there stay.
  mutating func grow(to wanted: Int) {
    if wanted <= capacity { return }
    let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted + slack)
    wider.update(from: start, count: count)
    start.deallocate()
    (start, capacity) = (wider, wanted)
  }

  /// Puts the slack behind the bytes: a quote, at which every search for one ends.
  func close() {
    (start + count).update(repeating: UInt8(ascii: "\""), count: slack)
    start[count] = UInt8(ascii: "\n")
  }
}

/// How far the inputs have been read.
struct InputPosition: Equatable {
  /// Which input, from 0.
  var input = 0
  /// Bytes of it, or files of a folder.
  var offset = 0
  /// Lines of it.
  var lines = 0
}
