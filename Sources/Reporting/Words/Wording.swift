public import Localisation
import RuleEngine
import RuleLanguage
import Source

/// The program's own words in one language, and how it writes dates in them.
///
/// What a report holds is said in a wording when the report is made, and what is printed around it when it is printed: use the same one.
public struct Wording: Sendable {
  /// How a day is written.
  private enum DateStyle { case inWords, asNumbers }

  let texts: ProgramTexts
  private let dateStyle: DateStyle

  private init(_ texts: ProgramTexts, _ dateStyle: DateStyle) {
    self.texts = texts
    self.dateStyle = dateStyle
  }

  /// The wording for a person who reads a language.
  public init(_ texts: ProgramTexts) {
    self.init(texts, .inWords)
  }

  /// The wording of data, whatever language a person reads: English words, days as `2022-05-01`.
  public static let data = Wording(ProgramTexts(.english), .asNumbers)

  /// A day: `1 May 2022`; in Lao and Thai, whose readers count years differently, in both eras.
  func date(_ day: CivilDate) -> String {
    switch dateStyle {
    case .inWords: day.text(in: texts.language, inBothEras: texts.language != .english)
    case .asNumbers: day.description
    }
  }

  /// A word at the beginning of a line: `Declined`.
  func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  /// `red or green`.
  func or(_ texts: [String]) -> String { texts.joined(separator: " \(self[.or]) ") }

  /// Things listed one after the other, of any length.
  func listed(_ texts: [String]) -> String { texts.joined(separator: "; ") }

  /// At most so many things; says whether there are more.
  func listed(_ texts: [String], atMost count: Int) -> String {
    listed(Array(texts.prefix(count)) + (texts.count > count ? [self[.andMore]] : []))
  }

  /// `Age: 17 years; District: Coast`.
  func listed(_ answers: [ShownAnswer]) -> String { listed(answers.map(answer)) }

  /// `Age: 17 years`.
  func answer(_ answer: ShownAnswer) -> String { "\(answer.label): \(answer.answer)" }
}
