import Dispatch
public import RuleEngine
public import Source
import Synchronization

extension Program {
  /// Runs scenarios on all cores; the results stand in the order of the scenarios.
  ///
  /// - Parameter today: the date of a scenario without one.
  /// - Throws: `MissingParameters` as `evaluate` does, of the first scenario that has any.
  public func run(_ scenarios: [Scenario], today: CivilDate) throws(MissingParameters) -> [ScenarioResult] {
    let outcomes = Mutex<[Int: Result<ScenarioResult, MissingParameters>]>([:])
    DispatchQueue.concurrentPerform(iterations: scenarios.count) { index in
      let outcome = Result { () throws(MissingParameters) in try run(scenarios[index], today: today) }
      outcomes.withLock { $0[index] = outcome }
    }
    let byIndex = outcomes.withLock { $0 }
    var results: [ScenarioResult] = []
    for index in scenarios.indices {
      if let outcome = byIndex[index] { results.append(try outcome.get()) }
    }
    return results
  }
}
