public import Drills
public import Localisation
public import RuleLanguage

/// A class report as plain text: misses first.
public struct ClassReportText {
  private let words: ClassWords
  private let names: [String: String]?

  /// The text of a report.
  ///
  /// - Parameters:
  ///   - pack: the pack with its texts in the language to show.
  ///   - titles: titles of stories by id, in that language.
  ///   - names: names by code, only where somebody asked for them; nil leaves the table of persons out.
  public init(
    _ report: ClassReport, pack: Pack, titles: [String: String], names: [String: String]?, texts: ProgramTexts
  ) {
    words = ClassWords(report: report, pack: pack, texts: texts, titles: titles)
    self.names = names
  }

  /// The paragraphs.
  public var lines: [ScreenLine] {
    let report = words.report
    var lines = [ScreenLine(.heading, words(.title)), ScreenLine(.urgent, words(.training))]
    if report.judgementCount == 0, report.interviews.isEmpty { return lines + [text(words(.nothingYet))] }
    lines.append(
      text(
        words(
          .who,
          [
            "trainees": "\(report.persons.count)", "stories": "\(report.stories.count)",
            "judgements": "\(report.judgementCount)",
          ])))
    lines.append(ScreenLine(.note, words(.firstOnly)))
    if report.leftOut > 0 { lines.append(text(words(.notInPack, ["count": "\(report.leftOut)"]))) }
    return lines + misses + judgement + certainty + signs + stories + time + persons
  }

  private func text(_ text: String) -> ScreenLine { ScreenLine(.text, text) }

  private func item(_ text: String) -> ScreenLine { ScreenLine(.text, text, mark: "  - ") }

  private func heading(_ key: DrillReportText) -> [ScreenLine] { [.blank, ScreenLine(.heading, words(key))] }

  private func figures(_ figures: [(String, String)]) -> [ScreenLine] {
    figures.map { item("\($0.0): \($0.1)") }
  }

  private var misses: [ScreenLine] {
    var lines = heading(.misses)
    if words.missedStories.isEmpty { lines.append(item(words(.noMisses))) }
    for story in words.missedStories {
      lines.append(item(words(.missedBy, counts(story, story.missed))))
    }
    lines += heading(.falseAlarms)
    if words.alarmedStories.isEmpty { lines.append(item(words(.noFalseAlarms))) }
    for story in words.alarmedStories {
      lines.append(item(words(.alarmedBy, counts(story, story.falseAlarms))))
    }
    return lines
  }

  private func counts(
    _ story: ClassReport.Story, _ proportion: Proportion
  ) -> KeyValuePairs<String, String> {
    ["title": words.story(story.id), "count": "\(proportion.count)", "total": "\(proportion.total)"]
  }

  private var judgement: [ScreenLine] {
    let fourfold = words.fourfold
    var lines = heading(.matrix) + [ScreenLine(.note, words(.matrixNote))]
    for row in words.report.tiers.indices where words.report.matrix.counts[row].contains(where: { $0 > 0 }) {
      let chosen = words.report.tiers.indices.filter { words.report.matrix.counts[row][$0] > 0 }
        .map { "\(words.tier($0)): \(words.report.matrix.counts[row][$0])" }
      lines.append(item("\(words.tier(row)) → \(chosen.joined(separator: "; "))"))
    }
    lines += figures([
      (words(.found), ShownFigures.share(fourfold.sensitivity)),
      (words(.leftAlone), ShownFigures.share(fourfold.specificity)),
    ])
    lines.append(ScreenLine(.note, words(.thresholdIs, ["tier": words.tier(words.report.threshold)])))
    lines.append(ScreenLine(.note, words(.intervals)))
    lines += heading(.agreement) + [text(words(.withRules))] + figures(words.withRules)
    lines += [text(words(.amongTrainees))] + figures(words.amongTrainees)
    return lines + [ScreenLine(.note, words(.kappaNote))]
  }

  private var certainty: [ScreenLine] {
    let calibration = words.report.calibration
    var lines = heading(.calibration)
    lines += figures(
      Certainty.allCases.map { (words.certainty($0), ShownFigures.share(calibration.right(at: $0))) })
    if !calibration.overconfident.isEmpty {
      let levels = calibration.overconfident.map(words.certainty).joined(separator: ", ")
      lines.append(item(words(.overconfident, ["levels": levels])))
    }
    lines.append(
      item(
        words(.points, ["points": "\(calibration.marks)", "most": "\(3 * words.report.judgementCount)"])))
    return lines
  }

  private var signs: [ScreenLine] {
    let report = words.report
    return list(.signsMissed, words.most(report.signs, words.sign))
      + counts(.signsNotThere, words.most(report.signsNotThere, words.sign))
      + list(.prohibitionsMissed, words.most(report.cautions, words.caution))
      + list(.servicesMissed, words.most(report.services, words.service))
  }

  private func list(_ key: DrillReportText, _ shares: [(String, Proportion)]) -> [ScreenLine] {
    shares.isEmpty ? [] : heading(key) + shares.map { item("\($0.0): \($0.1.count)/\($0.1.total)") }
  }

  private func counts(_ key: DrillReportText, _ counts: [(String, Int)]) -> [ScreenLine] {
    counts.isEmpty ? [] : heading(key) + counts.map { item("\($0.0): \($0.1)") }
  }

  private var stories: [ScreenLine] {
    let dubious = words.report.stories.filter { $0.item?.isDubious == true }
    if dubious.isEmpty { return [] }
    return heading(.dubious)
      + dubious.map { story in
        item(
          "\(words.story(story.id)). \(words(.facility)): \(words.figure(story.item?.facility)). "
            + "\(words(.discrimination)): \(words.figure(story.item?.discrimination)).")
      } + [ScreenLine(.note, words(.dubiousNote))]
  }

  private var time: [ScreenLine] {
    let report = words.report
    var lines = heading(.progress)
    lines += report.days.map {
      item(
        "\($0.date). \(words(.rightShare)): \(ShownFigures.share($0.right)). "
          + "\(words(.missedShare)): \(ShownFigures.share($0.missed)).")
    }
    lines.append(item(words(.due, ["count": "\(report.persons.reduce(0) { $0 + $1.due })"])))
    if report.adviceNoticed.total + report.adviceDoubted.total > 0 {
      lines += heading(.advice)
      lines += figures([
        (words(.adviceNoticed), ShownFigures.share(report.adviceNoticed)),
        (words(.adviceDoubted), ShownFigures.share(report.adviceDoubted)),
      ])
    }
    return lines + interviews
  }

  private var interviews: [ScreenLine] {
    let all = words.report.interviews
    if all.isEmpty { return [] }
    let reached = Proportion(all.count { $0.reached }, of: all.count)
    return heading(.interviews) + figures([(words(.interviewsReached), ShownFigures.share(reached))])
      + [
        item(
          words(
            .interviewQuestions,
            [
              "own": "\(all.reduce(0) { $0 + $1.questions } / all.count)",
              "program": "\(all.reduce(0) { $0 + $1.programQuestions } / all.count)",
            ]))
      ]
      + counts(.neverAsked, words.most(words.named(\.neverAsked), words.fact))
      + counts(.tooEarly, words.most(words.named(\.tooEarly), words.fact))
  }

  private var persons: [ScreenLine] {
    guard let names else { return [] }
    return heading(.persons) + [ScreenLine(.urgent, words(.namesNote))]
      + words.report.persons.map { person in
        item(
          "\(names[person.code] ?? person.code). \(words(.rightShare)): \(ShownFigures.share(person.right)). "
            + "\(words(.missedShare)): \(ShownFigures.share(person.missed)).")
      }
  }
}
