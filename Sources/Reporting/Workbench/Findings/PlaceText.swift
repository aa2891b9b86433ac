package import Source

/// Where something stands, in a line's words.
package enum PlaceText {
  /// "rules.yaml:12:5"; empty for a file that is not there.
  package static func text(_ span: Span, _ files: SourceFiles) -> String {
    var places = FindingPlaces(files)
    return places.place(span).map { "\($0.file):\($0.line):\($0.column)" } ?? ""
  }
}
