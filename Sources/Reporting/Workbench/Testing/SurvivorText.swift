package import PolicyAnalysis
package import Source

/// Mistakes in rules that no scenario notices, in plain words.
package struct SurvivorText {
  private var places: FindingPlaces

  package init(files: SourceFiles) { places = FindingPlaces(files) }

  /// "rules.yaml:12:5: no scenario notices if in `two_signs` 1 were enough instead of 2".
  ///
  /// - Parameter isDoubtful: whether only a test taken by itself makes a difference.
  package mutating func line(_ mutant: RuleMutant, isDoubtful: Bool = false) -> String {
    let place = places.place(mutant.span).map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    let doubt = isDoubtful ? "; it takes a test by itself, so that it may make no difference" : ""
    return "\(place)no scenario notices if \(mutant.words)\(doubt)\n"
  }
}
