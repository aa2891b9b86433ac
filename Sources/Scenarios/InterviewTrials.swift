import Dispatch
import Interviewing
public import RuleEngine
public import Source
import Synchronization

/// Interviews with many persons whose answers are known, held on all cores.
public enum InterviewTrials {
  /// One person.
  public struct Person: Sendable {
    /// The case's code.
    public let code: String
    /// The date of the case.
    public let asOf: CivilDate
    /// What they would answer.
    public let answers: Answers

    /// A person with a code, a date and answers.
    public init(code: String, asOf: CivilDate, answers: Answers) {
      self.code = code
      self.asOf = asOf
      self.answers = answers
    }
  }

  /// Interviews everybody, and counts the questions, whatever the number of cores in the same order.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public static func hold(
    _ persons: [Person], _ program: Program
  ) throws(MissingParameters) -> InterviewStatistics {
    var orders: [CivilDate: QuestionOrder] = [:]
    for person in persons where orders[person.asOf] == nil {
      orders[person.asOf] = try QuestionOrder(program, asOf: person.asOf)
    }
    let known = orders
    let results = Mutex<[Int: Result<InterviewTrial, MissingParameters>]>([:])
    DispatchQueue.concurrentPerform(iterations: persons.count) { index in
      let person = persons[index]
      let trial = Result { () throws(MissingParameters) in
        try InterviewTrial(
          program: program, asOf: person.asOf, answers: person.answers,
          order: known[person.asOf] ?? .plain)
      }
      results.withLock { $0[index] = trial }
    }
    var statistics = InterviewStatistics()
    let trials = results.withLock { $0 }
    for (index, person) in persons.enumerated() {
      if let trial = try trials[index]?.get() { statistics.add(trial, code: person.code) }
    }
    return statistics
  }
}
