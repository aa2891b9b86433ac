/// How cases are written.
enum InputFormat: String, CaseIterable, Sendable {
  case jsonLines = "json-lines"
  case csv
  /// A file for each case: those of a folder, or one that is named.
  case folder
}
