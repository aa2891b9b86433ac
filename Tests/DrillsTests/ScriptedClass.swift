import Drills
import RuleEngine
import RuleLanguage
import Scenarios
import Source

/// A class of twelve that never was: the same answers in every run, better at some stories than at others, and better with practice.
struct ScriptedClass {
  private var random = SplitMix64(seed: 12)
  private let stories: [DrillStory]

  init(_ stories: [DrillStory]) { self.stories = stories }

  /// The script of four days: the stories on the first two, what some missed on the seventh and thirtieth after.
  static func script(_ stories: [DrillStory]) -> String {
    var made = ScriptedClass(stories)
    return made.text
  }

  private var text: String {
    mutating get {
      var lines = ["drill: TRAINING", "sessions:"]
      let half = stories.count / 2
      let days = [
        ("2026-09-01", stories[..<half], 0), ("2026-09-02", stories[half...], 4),
        ("2026-09-08", stories[..<12], 14),
        ("2026-10-01", stories[half..<(half + 12)], 22),
      ]
      for (date, told, practice) in days {
        for trainee in 1...12 {
          lines.append("  - trainee: T\(trainee < 10 ? "0" : "")\(trainee)")
          lines.append("    date: \(date)")
          lines.append("    stories:")
          // Not everybody is there every day.
          let isAway = trainee == 5 && date == "2026-09-02"
          for story in isAway ? told.prefix(3) : told {
            lines.append("      \(story.id): \(answer(story, skill: 46 + 3 * trainee + practice))")
          }
        }
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }

  /// An answer of somebody who is right so many times in a hundred.
  private mutating func answer(_ story: DrillStory, skill: Int) -> String {
    let pack = story.pack
    let hard = 6 * ((story.scenario.drill?.level ?? 2) - 2)
    let isRight = random.chance(skill - hard)
    let signs = story.signs.filter { random.chance(story.isThere(sign: $0) ? skill : 14) }.map {
      pack.rules[$0].id
    }
    let services = story.services.filter { random.chance(story.isToCall($0) ? skill : 12) }
    let cautions = story.cautions.filter { random.chance(story.applies($0) ? skill : 10) }
    let tier = isRight ? story.interval.announced : wrongTier(story)
    let sure = isRight ? random.number(2...3) : random.chance(35) ? 3 : random.number(1...2)
    return "{signs: [\(signs.joined(separator: ", "))], tier: \(story.tiers[tier].id), "
      + "services: [\(services.map { pack.services[$0].id }.joined(separator: ", "))], "
      + "cautions: [\(cautions.map { pack.safeguards[$0].id }.joined(separator: ", "))], certainty: \(sure)}"
  }

  /// One tier or two beside the right one, more often below it.
  private mutating func wrongTier(_ story: DrillStory) -> Int {
    let step = random.number(1...2) * (random.chance(65) ? -1 : 1)
    let tier = min(max(0, story.interval.announced + step), story.tiers.count - 1)
    return tier == story.interval.announced ? (tier == 0 ? 1 : tier - 1) : tier
  }
}
