/// A range of UTF-8 offsets in one file.
///
/// Line and column are computed only when shown.
public struct Span: Hashable, Sendable {
  /// The file.
  public let file: SourceFile.ID
  /// Offset of the first byte.
  public let start: Int32
  /// Offset just after the last byte.
  public let end: Int32

  /// The bytes `start..<end` of `file`.
  public init(file: SourceFile.ID, start: Int, end: Int) {
    self.file = file
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: end)
  }

  /// The smallest span that holds both; `self` where the files differ.
  public func joined(with other: Span) -> Span {
    guard other.file == file else { return self }
    return Span(file: file, start: Int(min(start, other.start)), end: Int(max(end, other.end)))
  }
}

/// A value and where it stands.
///
/// Equality looks at the value only, so that trees compare without places.
public struct Located<Value> {
  /// The value.
  public var value: Value
  /// Its place.
  public var span: Span

  /// `value`, which stands at `span`.
  public init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {
  /// Compares the values only.
  public static func == (left: Located, right: Located) -> Bool { left.value == right.value }
}
extension Located: Hashable where Value: Hashable {
  /// Hashes the value only.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
