package import PolicyAnalysis
package import RuleLanguage
package import Source

/// Which mistakes in the rules no story notices, as text and for programs.
package struct MutationReport {
  /// What is reported.
  package let run: MutationRun
  private let asked: Int
  private var places: FindingPlaces

  /// A report of a run on a pack, with places in `files`.
  package init(_ pack: Pack, _ run: MutationRun, files: SourceFiles) {
    self.run = run
    asked = pack.threshold(.mutants)
    places = FindingPlaces(files)
  }

  /// A line for each mistake that no story notices, then how many are noticed.
  package mutating func text() -> String {
    let made = run.mutants.count
    var lines = unnoticed.map { line($0.mutant, isDoubtful: $0.isDoubtful) }
    lines.append("\(share.count) of \(share.of) mistakes noticed (\(share.percent) %); ")
    lines.append("\(withoutDifference) of \(made) make no difference in any case\n")
    if let handWritten { lines.append("hand-written stories alone: \(handWritten.text)\n") }
    return lines.joined()
  }

  /// What the pack asks for, where that is not reached.
  package var shortfalls: [String] { [share.shortfall("mistakes to be noticed")].compactMap(\.self) }

  private var share: Share { Share((run.score.noticed, run.score.of), asked: asked) }
  private var handWritten: Share? { run.handWrittenScore.map { Share(($0.noticed, $0.of), asked: asked) } }
  private var withoutDifference: Int { run.fates.count { $0 == .equivalent } }

  private var unnoticed: [(mutant: RuleMutant, isDoubtful: Bool)] {
    zip(run.mutants, run.fates).filter { $0.1 == .survived || $0.1 == .doubtful }.map {
      ($0.0, $0.1 == .doubtful)
    }
  }

  /// "rules.yaml:12:5: no scenario notices if in `two_signs` 1 were enough instead of 2".
  private mutating func line(_ mutant: RuleMutant, isDoubtful: Bool) -> String {
    let place = places.place(mutant.span).map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    let doubt = isDoubtful ? "; it takes a test by itself, so that it may make no difference" : ""
    return "\(place)no scenario notices if \(mutant.words)\(doubt)\n"
  }

  /// The report as programs read it.
  struct Listed: Encodable {
    struct Survivor: Encodable {
      let place: ShownFinding.Place?
      /// What would be so.
      let mistake: String
      /// Whether it may make no difference.
      let isDoubtful: Bool
    }

    let noticed: Share
    let handWritten: Share?
    /// How many were made, those without a difference too.
    let made: Int
    let withoutDifference: Int
    let survivors: [Survivor]
  }

  /// The report as programs read it.
  mutating func listed() -> Listed {
    let survivors = unnoticed.map {
      Listed.Survivor(
        place: places.place($0.mutant.span), mistake: $0.mutant.words, isDoubtful: $0.isDoubtful)
    }
    return Listed(
      noticed: share, handWritten: handWritten, made: run.mutants.count,
      withoutDifference: withoutDifference, survivors: survivors)
  }
}
