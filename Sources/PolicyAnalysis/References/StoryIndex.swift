import CaseFormat
import RuleEngine
public import RuleLanguage
public import Scenarios
import Source

/// Which accepted stories exercise what of a pack.
public struct StoryIndex: Sendable {
  /// A story and whether it says in so many words what has to come out about the item.
  public struct Exercise: Sendable {
    /// The story's index in `results`.
    public let story: Int
    /// Whether one of its expectations names the item.
    public let isExpected: Bool
  }

  /// The stories with what came out, by id; drafts, and cases at the boundary of one rule, are left out.
  public let results: [ScenarioResult]
  private let exercises: [PackItem: [Exercise]]

  /// What the stories exercise of their pack: a fact that is answered otherwise than usual, and whatever comes out true.
  public init(_ all: [ScenarioResult], of pack: Pack) {
    results = all.filter { !$0.scenario.isDraft && !$0.scenario.isBoundary }
      .sorted { $0.scenario.record.code < $1.scenario.record.code }
    var exercises: [PackItem: [Exercise]] = [:]
    for (story, result) in results.enumerated() {
      let expected = Set(result.scenario.expectations.compactMap(\.value.item))
      for item in result.exercised(of: pack) {
        exercises[item, default: []].append(Exercise(story: story, isExpected: expected.contains(item)))
      }
    }
    self.exercises = exercises
  }

  /// The stories that exercise an item: first those that expect something of it, then the others, each by id.
  public func stories(of item: PackItem) -> [Exercise] {
    let all = exercises[item] ?? []
    return all.filter(\.isExpected) + all.filter { !$0.isExpected }
  }

  /// Everything that a story exercises, by kind.
  public func items(of story: Int, in pack: Pack) -> [PackItem] {
    results[story].exercised(of: pack)
  }
}

extension ScenarioResult {
  fileprivate func exercised(of pack: Pack) -> [PackItem] {
    let options = evaluation.referrals.flatMap(\.options)
    let fitting = Set(options.filter { $0.fits == .isTrue }.map(\.service))
    return pack.items.filter { exercises($0, of: pack, fitting: fitting) }
  }

  private func exercises(_ item: PackItem, of pack: Pack, fitting: Set<ServiceID>) -> Bool {
    switch item {
    case .fact(let fact):
      let usual = pack.facts[fact].usual
      return scenario.record.answers.statements[fact].contains { $0.value != usual }
    case .rule(let rule): return evaluation.truth(.rule(rule)) == .isTrue
    case .tier(let id, let tier): return evaluation.interval(id).announced == tier
    case .category(let id, let category): return evaluation.categories(id).certain.contains(category)
    case .need(let need): return evaluation.truth(.need(need)) == .isTrue
    case .safeguard(let safeguard): return evaluation.truth(.safeguard(safeguard)) == .isTrue
    case .impossible(let index): return evaluation.truth(.impossible(index)) == .isTrue
    case .service(let service): return fitting.contains(service)
    case .determination, .classification, .provider, .parameter, .property, .group, .wording, .source,
      .interview:
      return false
    }
  }
}

extension Expectation {
  /// What is expected to be so or not; nil for what is no item.
  fileprivate var item: PackItem? {
    switch self {
    case .final(let id, let tier), .atLeast(let id, let tier), .atMost(let id, let tier),
      .announced(let id, let tier):
      .tier(id, tier)
    case .category(let id, let category): .category(id, category)
    case .rule(let rule, _), .because(let rule): .rule(rule)
    case .need(let need, _), .unmet(let need): .need(need)
    case .referral(let service, _): .service(service)
    case .safeguard(let safeguard, _): .safeguard(safeguard)
    case .statementsDiffer(let fact): .fact(fact)
    case .impossible(let index, let holds): holds ? .impossible(index) : nil
    case .holds(.tier(let id, let tier), _): .tier(id, tier)
    case .holds(.category(let id, let category), _): .category(id, category)
    case .holds(.service(let service), _): .service(service)
    case .holds(.gate(let fact), _): .fact(fact)
    case .holds: nil
    }
  }
}
