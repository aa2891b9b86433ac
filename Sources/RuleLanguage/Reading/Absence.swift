import Source

/// Codes that say something is not there, where a whole file or section could not be read.
let codesOfAbsence: Set<String> = [
  "unknown-name", "unknown-tier", "unknown-conclusion", "unknown-parameter", "unknown-need",
  "unknown-service",
  "unknown-source", "unknown-provider", "unknown-fact", "unknown-determination", "unknown-topic",
  "unknown-dimension", "unknown-tag", "empty-group", "threshold-too-high", "bad-place",
]

/// Codes whose message names what is missing, so that the same words mean the same mistake.
private let joinedCodes = codesOfAbsence.filter { $0.hasPrefix("unknown-") }
  .union(["unknown-value", "unknown-category"])

/// Places of one mistake that are shown.
private let placesShown = 4

extension PackReader {
  /// Makes one diagnostic of those that miss the same thing at several places, the others as notes.
  mutating func joinRepeated(_ files: [SourceFile]) {
    let ranks = Dictionary(files.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var places: [Missing: [Span]] = [:]
    for diagnostic in diagnostics {
      guard let span = diagnostic.span, joinedCodes.contains(diagnostic.code) else { continue }
      places[Missing(diagnostic), default: []].append(span)
    }
    for (missing, spans) in places where spans.count > 1 {
      places[missing] = spans.sorted { (ranks[$0.file] ?? 0, $0.start) < (ranks[$1.file] ?? 0, $1.start) }
    }
    diagnostics = diagnostics.compactMap { diagnostic in
      guard let spans = places[Missing(diagnostic)], spans.count > 1 else { return diagnostic }
      guard diagnostic.span == spans[0] else { return nil }
      var joined = diagnostic
      joined.notes += spans[1..<min(placesShown, spans.count)].map { Diagnostic.Note("and here", at: $0) }
      if spans.count > placesShown {
        joined.notes.append(Diagnostic.Note("and at \(spans.count - placesShown) more places"))
      }
      return joined
    }
  }
}

/// What a diagnostic says, wherever it says it.
private struct Missing: Hashable {
  private let words: [String?]

  init(_ diagnostic: Diagnostic) {
    words = [diagnostic.code, diagnostic.message, diagnostic.help]
  }
}
