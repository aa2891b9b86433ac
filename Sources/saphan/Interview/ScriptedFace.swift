import Interviewing
import RuleEngine
import RuleLanguage

/// The interview with answers from a file: the same questions in the same order, nothing shown.
struct ScriptedFace {
  let answers: Answers

  /// Answers every question; what the file leaves out is not known.
  func run(_ interview: inout Interview) throws(MissingParameters) {
    while let next = interview.next {
      let statements = answers.statements[next]
      let given = statements.isEmpty ? [Statement(.silence(.doesNotKnow), basis: .said)] : statements
      try interview.answer(next, given)
    }
  }
}
