import RuleEngine
import RuleLanguage

/// Turns one evaluation into what is shown about it; every section is an extension of its own.
struct ReportBuilder {
  let evaluation: Evaluation
  let pack: Pack
  let words: PackWords

  init(_ evaluation: Evaluation, _ wording: Wording) {
    self.evaluation = evaluation
    pack = evaluation.program.pack
    words = PackWords(pack: evaluation.program.pack, asOf: evaluation.asOf, wording: wording)
  }

  /// The program's own words.
  var wording: Wording { words.wording }

  func holds(_ proposition: Proposition) -> Bool { evaluation.truth(proposition) == .isTrue }

  func isOpen(_ proposition: Proposition) -> Bool { evaluation.truth(proposition) == .unknown }
}
