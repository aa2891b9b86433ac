import RuleLanguage
public import Source

extension DrillScript.Answer {
  /// The lines that somebody would type to give this answer, one for each question about the story.
  ///
  /// - Throws: what is wrong with it: ids that are not on the story's lists.
  public func lines(for story: DrillStory, withAdvice: Bool) throws(DrillScriptProblems) -> [String] {
    var problems: [Diagnostic] = []
    let pack = story.pack
    let signs = line(self.signs, story.signs.map { pack.rules[$0].id }, "sign", &problems)
    let tiers = line([tier].compactMap(\.self), story.tiers.map(\.id), "tier", &problems)
    let services = line(self.services, story.services.map { pack.services[$0].id }, "service", &problems)
    let cautions = line(self.cautions, story.cautions.map { pack.safeguards[$0].id }, "safeguard", &problems)
    let sure = line([certainty].compactMap(\.self), ["1", "2", "3"], "certainty", &problems)
    if !problems.isEmpty { throw DrillScriptProblems(diagnostics: problems) }
    var lines: [String] = []
    if !story.signs.isEmpty { lines.append(signs) }
    lines.append(tiers)
    if !story.services.isEmpty { lines.append(services) }
    if !story.cautions.isEmpty { lines.append(cautions) }
    return lines + [sure] + (withAdvice ? [agrees ? "1" : "2"] : [])
  }

  /// The numbers of some ids on a list, as they are typed.
  private func line(
    _ ids: [Located<String>], _ choices: [String], _ kind: String, _ problems: inout [Diagnostic]
  ) -> String {
    var numbers: [String] = []
    for id in ids {
      if let place = choices.firstIndex(of: id.value) {
        numbers.append("\(place + 1)")
      } else {
        problems.append(
          Diagnostic(
            "not-on-the-list", "the story's list has no \(kind) `\(id.value)`", at: id.span,
            help: nearestWord(to: id.value, among: choices).map { "did you mean `\($0)`?" }
              ?? "on it are \(choices.joined(separator: ", "))"))
      }
    }
    return numbers.isEmpty ? "0" : numbers.joined(separator: " ")
  }
}

/// What is wrong with a script.
public struct DrillScriptProblems: Error {
  /// All of it.
  public let diagnostics: [Diagnostic]

  /// These problems.
  public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
