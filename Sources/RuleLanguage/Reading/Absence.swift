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
    var groups: [Missing: [Diagnostic]] = [:]
    for diagnostic in diagnostics where joinedCodes.contains(diagnostic.code) {
      groups[Missing(diagnostic), default: []].append(diagnostic)
    }
    guard groups.contains(where: { $0.value.count > 1 }) else { return }
    diagnostics.removeAll { joinedCodes.contains($0.code) }
    for group in groups.values {
      let spans = group.compactMap(\.span)
        .sorted { (ranks[$0.file] ?? 0, $0.start) < (ranks[$1.file] ?? 0, $1.start) }
      if let words = group.min(by: { ($0.code, $0.message) < ($1.code, $1.message) }) {
        diagnostics.append(joined(words, at: spans))
      }
    }
  }

  /// Drops doubts about how a text was put together where the text is refused anyway.
  mutating func dropDoubted() {
    let doubts = diagnostics.filter { $0.code == "yaml-entry-joins-text" }
    guard !doubts.isEmpty else { return }
    let errors = diagnostics.filter { $0.severity == .error }
    diagnostics.removeAll { doubt in
      doubts.contains(doubt) && errors.contains { doubt.span.map($0.covers) ?? false }
    }
  }

  /// The diagnostics by file, place and words, those without a place first.
  func inOrder(_ diagnostics: [Diagnostic], _ files: [SourceFile]) -> [Diagnostic] {
    let ranks = Dictionary(files.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return diagnostics.sorted { left, right in
      let places = [left, right].map { ($0.span.flatMap { ranks[$0.file] } ?? -1, $0.span?.start ?? -1) }
      return (places[0].0, places[0].1, left.code, left.message)
        < (places[1].0, places[1].1, right.code, right.message)
    }
  }

  /// One diagnostic with the words of another, for several places.
  private func joined(_ words: Diagnostic, at spans: [Span]) -> Diagnostic {
    var notes = words.notes
    notes += spans.dropFirst().prefix(placesShown - 1).map { Diagnostic.Note("and here", at: $0) }
    if spans.count > placesShown {
      notes.append(Diagnostic.Note("and at \(spans.count - placesShown) more places"))
    }
    return Diagnostic(
      words.code, words.severity, words.message, at: spans.first ?? words.span, notes: notes, help: words.help
    )
  }
}

extension Diagnostic {
  /// Whether its place holds another.
  fileprivate func covers(_ other: Span) -> Bool {
    guard let span else { return false }
    return span.file == other.file && span.start <= other.start && span.end >= other.end
  }
}

/// What is missing, in whatever words that is said.
private struct Missing: Hashable {
  private let words: [String?]

  init(_ diagnostic: Diagnostic) {
    let isName = namesOfOneSpace.contains(diagnostic.code) && diagnostic.message.hasPrefix("there is no ")
    words =
      isName
      ? [diagnostic.message.split(separator: "`").last.map(String.init)]
      : [diagnostic.code, diagnostic.message, diagnostic.help]
  }
}

/// Codes for names of the one namespace that all entries share.
private let namesOfOneSpace: Set<String> = [
  "unknown-name", "unknown-tier", "unknown-conclusion", "unknown-parameter", "unknown-need",
  "unknown-service",
  "unknown-fact", "unknown-determination",
]
