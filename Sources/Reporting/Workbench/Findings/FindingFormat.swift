/// How findings are written.
public enum FindingFormat: String, CaseIterable, Sendable {
  /// For people: place, excerpt, advice.
  case text
  /// For programs.
  case json
  /// For code hosts and editors: SARIF 2.1.0.
  case sarif
  /// Annotations in the logs of GitHub's runners.
  case github
}
