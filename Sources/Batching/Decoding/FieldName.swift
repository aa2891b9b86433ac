/// What can be told of a field's name by its looks.
enum FieldName {
  /// Whether a text is written as ids are: lower-case letters, digits and underscores, a letter first.
  ///
  /// What is not may be an answer that slid into the place of a name, and is shown nowhere.
  static func looksLikeID(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || $0 == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
