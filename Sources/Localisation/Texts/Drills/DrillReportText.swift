/// What stands on a class report and on paper for a class.
///
/// To add a text, add a case here and its text in the three files beside it.
public enum DrillReportText: String, TextKey {

  // The class.
  /// The title of the report.
  case title
  /// The mark on the report.
  case training
  /// Who did what: `trainees`, `stories`, `judgements`.
  case who
  /// What is counted.
  case firstOnly
  /// There is nothing to report.
  case nothingYet
  /// Judgements under another pack were left out: `count`.
  case notInPack

  // Misses.
  /// Above the missed cases.
  case misses
  /// Nothing was missed.
  case noMisses
  /// A story and who missed it: `title`, `count`, `total`.
  case missedBy
  /// Above the false alarms.
  case falseAlarms
  /// A story and who raised a false alarm: `title`, `count`, `total`.
  case alarmedBy
  /// There was no false alarm.
  case noFalseAlarms

  // Judgement.
  /// Above the confusion matrix.
  case matrix
  /// How to read the confusion matrix.
  case matrixNote
  /// Sensitivity.
  case found
  /// Specificity.
  case leftAlone
  /// Where the threshold lies: `tier`.
  case thresholdIs
  /// What the intervals are.
  case intervals
  /// Above the figures of agreement.
  case agreement
  /// Agreement of the class with the rules.
  case withRules
  /// Agreement among the trainees.
  case amongTrainees
  /// Raw agreement.
  case rawAgreement
  /// Positive agreement.
  case positiveAgreement
  /// Negative agreement.
  case negativeAgreement
  /// Cohen's kappa.
  case cohensKappa
  /// Fleiss' kappa.
  case fleissKappa
  /// Gwet's AC1.
  case gwetsAC1
  /// How to read kappa.
  case kappaNote
  /// A figure that cannot be told.
  case notToBeTold

  // Certainty.
  /// Above the shares by certainty.
  case calibration
  /// The lowest certainty.
  case certaintyLow
  /// The middle certainty.
  case certaintyMiddle
  /// The highest certainty.
  case certaintyHigh
  /// From where a level pays.
  case worthFrom
  /// Levels at which the class was too sure: `levels`.
  case overconfident
  /// The sum of points, with the most there could be: `points`, `most`.
  case points

  // Signs and stories.
  /// Above the signs that were missed most.
  case signsMissed
  /// Above the signs seen that were not there.
  case signsNotThere
  /// Above the prohibitions that were missed most.
  case prohibitionsMissed
  /// Above the services that were missed most.
  case servicesMissed
  /// Above the table of stories.
  case stories
  /// A column: the story.
  case story
  /// A column: how many judged it.
  case judged
  /// A column: how many were right.
  case facility
  /// A column: whether it tells those who know from the rest.
  case discrimination
  /// A column: what guessing gives.
  case guessing
  /// A story that may be bad.
  case dubious
  /// What dubious means.
  case dubiousNote

  // Time.
  /// Above the progress over dates.
  case progress
  /// The share of right judgements.
  case rightShare
  /// The share of missed judgements.
  case missedShare
  /// What comes back: `count`.
  case due
  /// Above how often wrong advice was noticed.
  case advice
  /// How often it was noticed.
  case adviceNoticed
  /// How often right advice was doubted.
  case adviceDoubted
  /// Above the interviews.
  case interviews
  /// How often the full result was reached.
  case interviewsReached
  /// Questions on average: `own`, `program`.
  case interviewQuestions
  /// Above questions that were never asked most often.
  case neverAsked
  /// Above painful questions that were asked too early most often.
  case tooEarly
  /// Above the table of persons, which is there on demand only.
  case persons
  /// A column: the person.
  case person
  /// Above the table of persons.
  case namesNote

  // Paper.
  /// The title of a handout.
  case handout
  /// The title of an answer key.
  case answerKey
  /// Where a trainee writes their code.
  case yourCode
  /// How to fill a handout in.
  case howTo
  /// The question on paper: signs.
  case signsAsked
  /// The question on paper: the tier.
  case tierAsked
  /// The question on paper: whom to call.
  case servicesAsked
  /// The question on paper: what must not be done.
  case cautionsAsked
  /// The question on paper: certainty.
  case certaintyAsked
}
