import RuleLanguage
import Scenarios
public import Source

/// Which stories a trainee meets next.
public enum StoryOrder {
  /// Stories for a session: those first that show most of what is due, what was missed most counting first; then stories not met yet, the
  /// easier ones first; a story is not met twice on one day.
  ///
  /// - Parameters:
  ///   - stories: all stories there are.
  ///   - count: how many to pick at most.
  public static func pick(
    _ count: Int, of stories: [DrillStory], for trainee: String, log: ClassLog, on day: CivilDate
  ) -> [DrillStory] {
    let graded = log.entries(of: trainee).filter { $0.deed == .graded }
    let today = Set(graded.filter { $0.date == day.description }.map(\.story))
    let met = Set(graded.map(\.story))
    var due = log.schedule(of: trainee).due(on: day)
    var left = stories.filter { !today.contains($0.id) }
    var picked: [DrillStory] = []
    while picked.count < count, !due.isEmpty {
      let shown = left.map { story in (story, due.filter { story.shows($0) }) }
      guard let best = shown.max(by: { rank($0, due) < rank($1, due) }), !best.1.isEmpty else { break }
      picked.append(best.0)
      left.removeAll { $0.id == best.0.id }
      due.removeAll { best.1.contains($0) }
    }
    let new = left.filter { !met.contains($0.id) }
      .sorted { ($0.scenario.drill?.level ?? 2, $0.id) < ($1.scenario.drill?.level ?? 2, $1.id) }
    return picked + new.prefix(count - picked.count)
  }

  /// A story that shows what is first due goes before one that shows more of the rest.
  private static func rank(_ shown: (DrillStory, [String]), _ due: [String]) -> (Int, Int, String) {
    (shown.1.contains(due[0]) ? 1 : 0, shown.1.count, shown.0.id)
  }
}

extension DrillStory {
  /// Whether the story lets one practise what a schedule's key stands for.
  func shows(_ key: String) -> Bool {
    key == ClassLog.storyKey(id) || signs.contains { isThere(sign: $0) && pack.rules[$0].id == key }
  }
}
