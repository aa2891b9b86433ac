import Localisation
package import RuleLanguage
import Source

/// Finds questions that lead the person or presume what nobody has said.
///
/// It knows phrases, not meanings: a question without one may still lead.
package struct WordingLint: Sendable {
  private let phrases: [(kind: WordingRule.Kind, phrase: Phrase, advice: String)]

  /// A lint for questions in one language, with the pack's own phrases.
  package init(language: String, wordings: [WordingRule]) {
    let own = wordings.flatMap { wording in
      wording.phrases.filter { $0.language == language }.flatMap(\.texts).map {
        (wording.kind, Phrase($0), wording.entry.title)
      }
    }
    phrases =
      QuestionPhrases.phrases(language).map { ($0.kind, $0.phrase, Self.advice($0.kind)) }
      + own.map { kind, phrase, title in (kind, phrase, title) }
  }

  /// What is wrong with a question, and what to do; nil if nothing is found.
  package func problem(with question: String) -> (kind: WordingRule.Kind, advice: String)? {
    let text = question.asQuestion
    return phrases.first { $0.phrase.isIn(text) }.map { ($0.kind, $0.advice) }
  }

  private static func advice(_ kind: WordingRule.Kind) -> String {
    switch kind {
    case .leading: "ask so that every answer is as easy to give"
    case .presuming: "ask first whether it was so; never ask why somebody did not help themselves"
    }
  }
}

extension Pack {
  /// Questions to the person that lead or presume, in the pack's own language and in its translations.
  func wordingFindings(_ catalogues: [Catalogue]) -> [Finding] {
    let own = WordingLint(language: languages.first ?? "en", wordings: wordings)
    let asked = facts.filter { $0.asked == .person }
    var found = asked.compactMap {
      finding($0, own.problem(with: $0.question), languages.first ?? "en", $0.entry.span)
    }
    for catalogue in catalogues {
      let lint = WordingLint(language: catalogue.language, wordings: wordings)
      for fact in asked {
        guard let entry = catalogue.entries[fact.id + ".ask"] else { continue }
        let problem = lint.problem(with: entry.text.value)
        if let finding = finding(fact, problem, catalogue.language, entry.text.span) { found.append(finding) }
      }
    }
    return found
  }

  private func finding(
    _ fact: Fact, _ problem: (kind: WordingRule.Kind, advice: String)?, _ language: String, _ span: Span
  ) -> Finding? {
    guard let problem else { return nil }
    let what = problem.kind == .leading ? "gives the answer away" : "takes for granted what nobody said"
    return Finding(
      Diagnostic(
        "wording-\(problem.kind.rawValue)", .warning, "the question of `\(fact.id)` in `\(language)` \(what)",
        at: span,
        help: lowercasedFirst(problem.advice)))
  }
}

private func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
