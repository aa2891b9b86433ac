import RuleEngine
import RuleLanguage

extension LoggedGrade {
  /// The grade of an answer to a story, in ids.
  public init(_ grade: StoryGrade, of answer: StoryAnswer, to story: DrillStory) {
    let pack = story.pack
    tier = story.tiers[answer.tier].id
    announced = story.tiers[story.interval.announced].id
    highest = story.tiers[story.interval.upper].id
    verdict = grade.verdict
    certainty = answer.certainty.rawValue
    mark = grade.mark
    signs = FoundIDs(grade.signs) { pack.rules[$0].id }
    services = FoundIDs(grade.services) { pack.services[$0].id }
    cautions = FoundIDs(grade.cautions) { pack.safeguards[$0].id }
  }
}

extension LoggedGrade.FoundIDs {
  fileprivate init<ID>(_ found: Found<ID>, _ name: (ID) -> String) {
    seen = found.seen.map(name)
    missed = found.missed.map(name)
    notThere = found.notThere.map(name)
  }
}
