/// How far a row of CSV goes (RFC 4180): quotes open at the beginning of a cell alone, and a line feed between them ends no row.
///
/// Where quotes do not fit, nothing says which line feeds stand between them. So only the row's first line is given up, and the next line begins
/// a row: one stray quote costs one line. What comes out depends on the bytes from the row's beginning alone, not on how they came.
public enum CSVExtent: Equatable, Sendable {
  /// After this many bytes comes the line feed that ends the row.
  case whole(Int)
  /// Quotes do not fit; the row's first line has this many bytes before its line feed.
  case broken(Int)
  /// It has no end among these bytes; `isQuoted` where they end between quotes.
  case open(isQuoted: Bool)

  /// Looks from a row's beginning; `CaseWorker.slack` bytes behind the last can be read.
  public init(of start: UnsafePointer<UInt8>, _ count: Int, separator: UInt8) {
    var place = 0
    while true {
      place += Self.countPlain(start + place, count - place)
      if place >= count {
        self = .open(isQuoted: false)
        return
      }
      if start[place] == UInt8(ascii: "\n") {
        self = .whole(place)
        return
      }
      let opens = place == 0 || start[place - 1] == separator
      place += 1
      guard opens else { continue }
      switch Self.quotedEnd(start, place, count, separator) {
      case .at(let end): place = end
      case .missing:
        self = .open(isQuoted: true)
        return
      case .misplaced:
        self = Self.firstLine(start, count).map { .broken($0) } ?? .open(isQuoted: true)
        return
      }
    }
  }

  /// How many bytes come before the first line feed; nil if there is none.
  public static func firstLine(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    let length = Bytes.count(start, to: UInt8(ascii: "\n"), limit: count)
    return length < count ? length : nil
  }

  /// Where the quotes of a cell close.
  private enum QuotedEnd {
    case at(Int)
    /// Not among these bytes.
    case missing
    /// Where the cell goes on.
    case misplaced
  }

  private static func quotedEnd(
    _ start: UnsafePointer<UInt8>, _ first: Int, _ count: Int, _ separator: UInt8
  ) -> QuotedEnd {
    var place = first
    while true {
      place += Bytes.count(start + place, to: UInt8(ascii: "\""), limit: count - place)
      if place >= count { return .missing }
      if place + 1 < count, start[place + 1] == UInt8(ascii: "\"") {
        place += 2
        continue
      }
      place += 1
      // What is cut off here may go on with another quote; more bytes will tell.
      guard place < count else { return .at(place) }
      let endsLine =
        start[place] == 0x0A || (start[place] == 0x0D && (place + 1 == count || start[place + 1] == 0x0A))
      return endsLine || start[place] == separator ? .at(place) : .misplaced
    }
  }

  /// How many of `limit` bytes come before the next quote or line feed.
  private static func countPlain(_ start: UnsafePointer<UInt8>, _ limit: Int) -> Int {
    var count = 0
    while count < limit {
      let word = UnsafeRawPointer(start + count).loadUnaligned(as: UInt64.self)
      let found = Bytes.matches(word, UInt8(ascii: "\"")) | Bytes.matches(word, UInt8(ascii: "\n"))
      if found != 0 { return min(limit, count &+ found.trailingZeroBitCount &>> 3) }
      count &+= 8
    }
    return limit
  }
}
