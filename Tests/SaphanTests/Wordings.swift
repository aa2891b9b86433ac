import Localisation
import Reporting
import RuleEngine

extension Wording {
  /// What a person reads in English.
  static let english = Wording(ProgramTexts(.english))
}

extension ResultPage {
  /// The page of an evaluation, of rules and a program that never change.
  init(_ evaluation: Evaluation, code: String, _ language: Language = .english, isPartial: Bool = false) {
    let details = Details(
      caseCode: code, contentHash: "0123456789abcdef0", programVersion: "test", isPartial: isPartial)
    self.init(evaluation, details, Wording(ProgramTexts(language)))
  }
}
