import RuleEngine
import RuleLanguage

extension DrillSession {
  /// The first question about the story that has no answer yet.
  var firstOpenQuestion: DrillStep {
    questions.first { step in
      switch step {
      case .signs: draft.signs == nil
      case .tier: draft.tier == nil
      case .services: draft.services == nil
      case .cautions: draft.cautions == nil
      default: true
      }
    } ?? .certainty
  }

  mutating func record(signs: Set<RuleID>) {
    draft.signs = signs
    log(.signs, story.signs.filter(signs.contains).map { story.pack.rules[$0].id })
  }

  mutating func record(tier: Int) {
    draft.tier = tier
    log(.tier, [story.tiers[tier].id])
  }

  mutating func record(services: Set<ServiceID>) {
    draft.services = services
    log(.services, story.services.filter(services.contains).map { story.pack.services[$0].id })
  }

  mutating func record(cautions: Set<SafeguardID>) {
    draft.cautions = cautions
    log(.cautions, story.cautions.filter(cautions.contains).map { story.pack.safeguards[$0].id })
  }

  private mutating func log(_ deed: LogEntry.Deed, _ chosen: [String]) {
    var entry = entry(deed)
    entry.chosen = chosen
    entries.append(entry)
    step = firstOpenQuestion
  }

  /// Closes the answer and grades it: with the certainty nothing about the story is open any more.
  mutating func record(_ certainty: Certainty) {
    var said = entry(.certainty)
    said.chosen = ["\(certainty.rawValue)"]
    entries.append(said)
    let answer = StoryAnswer(
      signs: draft.signs ?? [], tier: draft.tier ?? 0, services: draft.services ?? [],
      cautions: draft.cautions ?? [], certainty: certainty)
    let grade = story.grade(answer)
    var graded = entry(.graded)
    graded.grade = LoggedGrade(grade, of: answer, to: story)
    entries.append(graded)
    answered[place] = Answered(answer: answer, grade: grade)
    guard settings.wrongAdvicePercent != nil else {
      step = .feedback(place)
      return
    }
    // Logged before it is seen, so that wrong advice is revealed whatever happens to the session.
    let wrong = wrongAdvice
    answered[place]?.wrongAdvice = wrong
    var shown = entry(.advice)
    shown.wasWrong = wrong != nil
    entries.append(shown)
    step = .advice
  }

  mutating func record(agreed: Bool) {
    answered[place]?.agreed = agreed
    var entry = entry(.advice)
    entry.wasWrong = answered[place]?.wrongAdvice != nil
    entry.agreed = agreed
    entries.append(entry)
    goOn()
  }

  /// To the next story; after the last one to the end, or to what is explained there.
  mutating func goOn() {
    guard place + 1 < stories.count else {
      step = settings.wrongAdvicePercent == nil ? end : feedback(after: -1)
      return
    }
    place += 1
    begin()
    step = .story
  }

  /// The next story whose feedback waits until the end, because feedback would give wrong advice away.
  func feedback(after shown: Int) -> DrillStep {
    answered.keys.sorted().first { $0 > shown }.map { .feedback($0) } ?? end
  }

  mutating func turnFeedback(_ shown: Int) {
    guard settings.wrongAdvicePercent != nil else {
      step = place + 1 < stories.count ? .next : end
      return
    }
    if answered[shown]?.wrongAdvice != nil { entries.append(entry(.revealed, at: shown)) }
    step = feedback(after: shown)
  }
}
