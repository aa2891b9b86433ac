import ArgumentParser
import CaseFormat
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Scenarios
import Source

extension TestCommand {
  /// Writes cases at boundaries that no story reaches into a folder, as drafts; with `--mutate`, cases that show mistakes no story notices too.
  ///
  /// - Parameter measured: the mistakes against the stories that count.
  func suggest(
    _ results: [ScenarioResult], all: [Scenario], _ program: Program, _ measured: MutationRun?,
    to folder: String
  ) throws {
    let today = try Clock.today()
    let writer: BoundaryScenarios
    do {
      writer = try BoundaryScenarios(program, today: today)
    } catch {
      Console.err("`\(program.pack.facts[error.fact].id)` can be known in too many ways\n")
      throw ExitCode(1)
    }
    var file = SuggestionFolder(folder, taken: all.map(\.record.code))
    var proposals: [BoundaryScenarios.Proposal] = []
    var coverage = Coverage(program, results.map(\.evaluation))
    for index in coverage.conditions.indices {
      for proposal in writer.proposals(for: coverage.conditions[index]) {
        try file.write(proposal)
        proposals.append(proposal)
        coverage.add(try program.evaluate(proposal.answers.closed(), asOf: proposal.date), program)
      }
    }
    if let measured {
      // Drafts that do not count yet are not proposed once more.
      let isWhole = withDrafts || !results.contains(where: \.scenario.isDraft)
      let run = try isWhole ? measured : MutationRun(program.pack, results.map(\.scenario), today: today)
      try suggest(against: run, proposals, writer, program.pack, &file)
    }
    Console.err("\(file.count) drafts written to \(folder); each needs a person's `status: accepted`\n")
  }

  /// Writes a case for every mistake that the stories and what was proposed so far do not notice.
  private func suggest(
    against run: MutationRun, _ earlier: [BoundaryScenarios.Proposal], _ writer: BoundaryScenarios,
    _ pack: Pack, _ file: inout SuggestionFolder
  ) throws {
    var proposals = Dictionary(grouping: earlier, by: \.proposition)
    for (number, mutant) in run.mutants.enumerated() where run.fates[number] == .survived {
      let mistaken = Program(mutant.applied(to: pack))
      let known = mutant.touched(in: pack).flatMap { proposals[$0] ?? [] }
      if known.contains(where: { BoundaryScenarios.shows($0, mistaken) }) { continue }
      guard let proposal = writer.proposal(for: mutant) else { continue }
      try file.write(proposal)
      proposals[proposal.proposition, default: []].append(proposal)
    }
  }
}

/// A folder that suggestions are written to; nothing in it is written over.
private struct SuggestionFolder {
  private let path: String
  private var taken: Set<String>
  /// How many were written.
  private(set) var count = 0

  init(_ path: String, taken: [String]) {
    self.path = path
    self.taken = Set(taken)
  }

  mutating func write(_ proposal: BoundaryScenarios.Proposal) throws {
    var id = proposal.id
    var number = 1
    while taken.contains(id) || Disk.exists("\(path)/\(id).yaml") {
      number += 1
      id = "\(proposal.id)-\(number)"
    }
    taken.insert(id)
    try Disk.write(Array(proposal.text(id: id).utf8), to: "\(path)/\(id).yaml")
    count += 1
  }
}
