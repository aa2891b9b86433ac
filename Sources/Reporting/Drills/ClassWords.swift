import Drills
import Localisation
import RuleEngine
import RuleLanguage

/// The words of a class report: titles of the pack and of stories, and what the figures are called.
struct ClassWords {
  let report: ClassReport
  let pack: Pack
  let texts: ProgramTexts
  /// Titles of stories by id.
  let titles: [String: String]

  func callAsFunction(_ key: DrillReportText, _ values: KeyValuePairs<String, String> = [:]) -> String {
    texts.text(key, values)
  }

  func tier(_ index: Int) -> String { pack.determinations.first?.tiers[index].entry.title ?? "" }

  func story(_ id: String) -> String { titles[id] ?? id }

  func sign(_ id: String) -> String { pack.rules.first { $0.id == id }?.entry.title ?? id }

  func service(_ id: String) -> String { pack.services.first { $0.id == id }?.entry.title ?? id }

  func caution(_ id: String) -> String { pack.safeguards.first { $0.id == id }?.prohibitions.first ?? id }

  func fact(_ id: String) -> String { pack.facts.first { $0.id == id }?.label ?? id }

  func certainty(_ certainty: Certainty) -> String {
    switch certainty {
    case .low: self(.certaintyLow)
    case .middle: self(.certaintyMiddle)
    case .high: self(.certaintyHigh)
    }
  }

  func figure(_ value: Double?) -> String { value.map(ShownFigures.decimals) ?? self(.notToBeTold) }

  var fourfold: FourfoldTable { report.matrix.fourfold(from: report.threshold) }

  /// The figures of agreement with the rules, with what each is called.
  var withRules: [(String, String)] {
    [
      (self(.rawAgreement), ShownFigures.share(report.matrix.agreement)),
      (self(.positiveAgreement), figure(fourfold.positiveAgreement)),
      (self(.negativeAgreement), figure(fourfold.negativeAgreement)),
      (self(.cohensKappa), figure(report.matrix.cohensKappa)),
      (self(.gwetsAC1), figure(report.matrix.gwetsAC1)),
    ]
  }

  /// The figures of agreement among the trainees.
  var amongTrainees: [(String, String)] {
    [
      (self(.rawAgreement), figure(report.raters.agreement)),
      (self(.fleissKappa), figure(report.raters.fleissKappa)),
      (self(.gwetsAC1), figure(report.raters.gwetsAC1)),
    ]
  }

  /// What was missed most, as titles with shares: the most often missed first.
  func most(_ counts: [String: Proportion], _ title: (String) -> String) -> [(String, Proportion)] {
    counts.filter { $0.value.count > 0 }
      .sorted { (-$0.value.count, $0.value.total, $0.key) < (-$1.value.count, $1.value.total, $1.key) }
      .prefix(8).map { (title($0.key), $0.value) }
  }

  /// What was named most often, as titles with counts.
  func most(_ counts: [String: Int], _ title: (String) -> String) -> [(String, Int)] {
    counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(8).map { (title($0.key), $0.value) }
  }

  /// Ids named by interviews, counted.
  func named(_ list: (LoggedInterview) -> [String]) -> [String: Int] {
    report.interviews.flatMap(list).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  var missedStories: [ClassReport.Story] { report.stories.filter { $0.missed.count > 0 } }

  var alarmedStories: [ClassReport.Story] {
    report.stories.filter { $0.falseAlarms.count > 0 }
      .sorted { (-$0.falseAlarms.count, $0.id) < (-$1.falseAlarms.count, $1.id) }
  }
}
