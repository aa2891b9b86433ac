import Localisation
import Reporting

extension Wording {
  /// What a person reads in English.
  static let english = Wording(ProgramTexts(.english))
  /// What a person reads in Lao.
  static let lao = Wording(ProgramTexts(.lao))
  /// What a person reads in Thai.
  static let thai = Wording(ProgramTexts(.thai))
}
