import CaseFormat
import PolicyAnalysis
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// Reads what a change of a name would leave, and refuses the change if anything but the name is different.
struct RenameCheck {
  let request: RenameRequest
  /// The pack before.
  let pack: Pack
  let before: PackFiles
  let after: PackFiles
  let today: CivilDate

  func verify() throws(EditRefused) {
    let (read, diagnostics) = PackReader.read(after.rules)
    guard let changed = read else {
      throw refused("the pack could not be read any more", diagnostics.filter { $0.severity == .error })
    }
    let difference = PackMeaning(changed).difference(from: PackMeaning(pack, after: request))
    if let first = difference.first { throw refused("the pack would not mean the same: \(first)", []) }
    try compareFindings(changed, diagnostics)
    try compareStories(changed)
  }

  /// No finding may be new.
  private func compareFindings(_ changed: Pack, _ diagnostics: [Diagnostic]) throws(EditRefused) {
    let old = findings(pack, PackReader.read(before.rules).diagnostics, before)
    let new = findings(changed, diagnostics, after)
    let counts = { (all: [Diagnostic]) in Dictionary(grouping: all, by: \.code).mapValues(\.count) }
    let known = counts(old)
    let more = counts(new).filter { $0.value > known[$0.key, default: 0] }.keys.sorted()
    guard let code = more.first else { return }
    throw refused("there would be a new finding", Array(new.filter { $0.code == code }.prefix(1)))
  }

  private func findings(_ pack: Pack, _ read: [Diagnostic], _ files: PackFiles) -> [Diagnostic] {
    let (catalogues, problems) = files.catalogues(original: pack.languages.first ?? "en")
    var found = (read + problems).map { Finding($0) }
    found += PackCheck(pack, catalogues: catalogues, today: today).findings()
    return IgnoreComments(files.rules + files.texts.values.flatMap { $0 }).applied(to: found).map(
      \.diagnostic)
  }

  /// Every story comes out as it did.
  private func compareStories(_ changed: Pack) throws(EditRefused) {
    let old = try outcomes(pack, before, request)
    let new = try outcomes(changed, after, nil)
    for (one, other) in zip(old, new) where one != other {
      throw refused("the story `\(other.code)` would come out otherwise", [])
    }
  }

  /// What a story gives: what holds, and what it expected in vain.
  private struct Outcome: Equatable {
    let code: String
    let truths: [String: String]
    let mismatchCount: Int
  }

  private func outcomes(
    _ pack: Pack, _ files: PackFiles, _ change: RenameRequest?
  ) throws(EditRefused) -> [Outcome] {
    var reader = ScenarioReader(pack: pack)
    let stories = files.scenarios.compactMap { reader.read($0) }
    if let problem = reader.diagnostics.first(where: { $0.severity == .error }) {
      throw refused("a story could not be read any more", [problem])
    }
    let names = MeaningNames(pack: pack, change: change)
    let propositions = pack.propositions.map { ($0, names.written($0)) }
    let results: [ScenarioResult]
    do {
      results = try Program(pack).run(stories, today: today)
    } catch {
      throw refused("the stories could not be run", [])
    }
    return results.map { result in
      let truths = propositions.map { ($0.1, "\(result.evaluation.truth($0.0))") }
      return Outcome(
        code: result.scenario.record.code,
        truths: Dictionary(truths, uniquingKeysWith: { first, _ in first }),
        mismatchCount: result.mismatches.count)
    }
  }

  private func refused(_ reason: String, _ problems: [Diagnostic]) -> EditRefused {
    let main = Diagnostic(
      "rename-refused", "`\(request.old.written)` cannot become `\(request.new)`: \(reason)", at: nil,
      help: "nothing was written; choose another name, or change what is shown")
    return EditRefused([main] + problems)
  }
}

extension MeaningNames {
  /// A proposition by its kind and ids.
  func written(_ proposition: Proposition) -> String {
    switch proposition {
    case .rule(let id): "rule \(rule(id))"
    case .tier(let id, let number): "tier \(tier(id, number))"
    case .category(let id, let number):
      "category \(entry(pack.classifications[id].id)).\(category(id, number))"
    case .need(let id): "need \(need(id))"
    case .safeguard(let id): "safeguard \(entry(pack.safeguards[id].id))"
    case .service(let id): "service \(service(id))"
    case .gate(let id): "gate \(fact(id))"
    case .impossible(let id): "impossible \(entry(pack.impossible[id].entry.id))"
    }
  }
}
