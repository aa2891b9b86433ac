import CaseFormat
import Foundation
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

@testable import PolicyAnalysis

/// Small mistakes in the shipped pack's rules against its scenarios.
@Suite struct MutationTests {
  private let pack: Pack
  private let today: CivilDate
  private let scenarios = ShippedPack.scenarios

  init() throws {
    pack = try #require(ShippedPack.pack)
    today = try #require(ShippedPack.today)
  }

  /// A mistake that is said to make no difference changes nothing that any scenario shows; every mistake about a parameter, and each fortieth.
  @Test func equivalentMistakesChangeNoScenario() throws {
    for (index, mutant) in pack.mutants.enumerated() where index.isMultiple(of: 40) || mutant.isOfParameter {
      guard MutationRun.fateUnnoticed(mutant, pack) == .equivalent else { continue }
      for (scenario, changed) in try changedOneByOne(mutant) {
        #expect(changed.isEmpty, "\(mutant.words): \(scenario)")
      }
    }
  }

  /// The suite at once says what each scenario by itself says: each thirtieth mistake.
  @Test func suiteAtOnceEqualsOneByOne() throws {
    let mutants = pack.mutants.enumerated().filter { $0.offset.isMultiple(of: 30) }.map(\.element)
    let changes = try SuiteChanges(mutants, pack, scenarios, today: today)
    #expect(changes.isExact.count(where: \.self) > mutants.count / 2)
    for (index, mutant) in mutants.enumerated() where changes.isExact[index] {
      let expected = try changedOneByOne(mutant).filter { !$0.1.isEmpty }.map(\.0)
      let found = changes.scenarios[index].map { scenarios[$0].record.code }
      let differing = Set(found).symmetricDifference(expected).sorted().prefix(3)
      #expect(differing.isEmpty, "\(mutant.words)")
    }
  }

  /// What a mistake is said to be noticed by does notice it, and a survivor passes everywhere: each twentieth.
  @Test func fatesAreAsSaid() throws {
    let stories = scenarios
    let run = try MutationRun(pack, stories, today: today)
    for (index, mutant) in run.mutants.enumerated() where index.isMultiple(of: 20) {
      let program = Program(mutant.applied(to: pack))
      let failing = try stories.indices.filter {
        !(try program.run(stories[$0], today: today).mismatches.isEmpty)
      }
      switch run.fates[index] {
      case .noticed(let number): #expect(failing.contains(number), "\(mutant.words)")
      case .equivalent, .survived, .doubtful: #expect(failing.isEmpty, "\(mutant.words)")
      }
    }
  }

  /// Each scenario with what of the touched propositions comes out differently in it.
  private func changedOneByOne(_ mutant: RuleMutant) throws -> [(String, [Proposition])] {
    let (before, after) = (Program(pack), Program(mutant.applied(to: pack)))
    return try scenarios.map { scenario in
      let answers = scenario.record.answers.closed()
      let day = scenario.record.asOf ?? today
      let (old, new) = (try before.evaluate(answers, asOf: day), try after.evaluate(answers, asOf: day))
      return (
        scenario.record.code, mutant.touched(in: pack).filter { old.truth($0) != new.truth($0) }
      )
    }
  }
}

extension RuleMutant {
  fileprivate var isOfParameter: Bool { if case .parameter = change { true } else { false } }
}
