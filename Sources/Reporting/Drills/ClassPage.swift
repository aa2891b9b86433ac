public import Drills
public import Localisation
public import RuleLanguage

/// A class report as one HTML page with its pictures in it: it prints, and needs nothing from anywhere.
public struct ClassPage {
  let words: ClassWords
  let charts: ClassCharts
  private let names: [String: String]?

  /// The page of a report; see `ClassReportText`.
  public init(
    _ report: ClassReport, pack: Pack, titles: [String: String], names: [String: String]?, texts: ProgramTexts
  ) {
    words = ClassWords(report: report, pack: pack, texts: texts, titles: titles)
    charts = ClassCharts(words: words)
    self.names = names
  }

  /// The page.
  public var html: String {
    TrainingHTML.page(
      title: words(.title), mark: words(.training), language: words.texts.language,
      style: TrainingHTML.classStyle,
      body: body)
  }

  private var body: String {
    let report = words.report
    if report.judgementCount == 0, report.interviews.isEmpty { return paragraph(words(.nothingYet)) }
    let who = words(
      .who,
      [
        "trainees": "\(report.persons.count)", "stories": "\(report.stories.count)",
        "judgements": "\(report.judgementCount)",
      ])
    return [
      paragraph(who), note(words(.firstOnly)),
      report.leftOut > 0 ? paragraph(words(.notInPack, ["count": "\(report.leftOut)"])) : "",
      misses, judgement, agreement, certainty, signs, stories, time, interviews, persons,
    ].joined(separator: "\n")
  }

  // MARK: Sections

  private var misses: String {
    let missed = words.missedStories.map {
      row($0.id, charts.plainBar($0.missed.count, of: $0.missed.total, title: words.story($0.id)), $0.missed)
    }
    let alarmed = words.alarmedStories.map {
      row($0.id, charts.bar($0.falseAlarms, title: words.story($0.id), kind: .alarm), $0.falseAlarms)
    }
    return section(.misses, missed.isEmpty ? paragraph(words(.noMisses)) : missed.joined())
      + section(.falseAlarms, alarmed.isEmpty ? paragraph(words(.noFalseAlarms)) : alarmed.joined())
  }

  private func row(_ story: String, _ bar: String, _ proportion: Proportion) -> String {
    barRow(words.story(story), bar, "\(proportion.count)/\(proportion.total)")
  }

  private var judgement: String {
    let tiers = words.report.tiers.indices.map { "<li>\(escaped(words.tier($0)))</li>" }.joined()
    let fourfold = words.fourfold
    return section(
      .matrix,
      """
      <div class="matrix"><div class="picture">\(charts.matrix)</div><ol>\(tiers)</ol></div>
      \(note(words(.matrixNote)))
      \(shareRow(words(.found), fourfold.sensitivity))
      \(shareRow(words(.leftAlone), fourfold.specificity))
      \(note(words(.thresholdIs, ["tier": words.tier(words.report.threshold)])))
      \(note(words(.intervals)))
      """)
  }

  private var agreement: String {
    section(
      .agreement,
      """
      <div class="two"><div><h3>\(escaped(words(.withRules)))</h3>\(table(words.withRules))</div>
      <div><h3>\(escaped(words(.amongTrainees)))</h3>\(table(words.amongTrainees))</div></div>
      \(note(words(.kappaNote)))
      """)
  }

  private var certainty: String {
    let calibration = words.report.calibration
    let rows = Certainty.allCases.map { level in
      let right = calibration.right(at: level)
      let bar = charts.bar(
        right, title: words.certainty(level), mark: level.worthFrom > 0 ? level.worthFrom : nil)
      return barRow(words.certainty(level), bar, ShownFigures.share(right))
    }
    let levels = calibration.overconfident.map(words.certainty).joined(separator: ", ")
    let points = words(
      .points, ["points": "\(calibration.marks)", "most": "\(3 * words.report.judgementCount)"])
    return section(
      .calibration,
      rows.joined() + note(words(.worthFrom))
        + (levels.isEmpty ? "" : paragraph(words(.overconfident, ["levels": levels]))) + paragraph(points))
  }

  private var signs: String {
    let report = words.report
    return shares(.signsMissed, words.most(report.signs, words.sign))
      + counts(.signsNotThere, words.most(report.signsNotThere, words.sign))
      + shares(.prohibitionsMissed, words.most(report.cautions, words.caution))
      + shares(.servicesMissed, words.most(report.services, words.service))
  }

  private var stories: String {
    let rows = words.report.stories.map { story in
      let item = story.item
      let row = item?.isDubious == true ? "<tr class=\"dubious\">" : "<tr>"
      let word = item?.isDubious == true ? escaped(words(.dubious)) : ""
      return "\(row)<td>\(escaped(words.story(story.id)))</td><td>\(item?.count ?? 0)</td>"
        + "<td>\(escaped(words.figure(item?.facility)))</td><td>\(escaped(words.figure(item?.discrimination)))</td>"
        + "<td>\(words.figure(item?.randomGuess))</td><td>\(word)</td></tr>"
    }
    let head = [
      words(.story), words(.judged), words(.facility), words(.discrimination), words(.guessing), "",
    ]
    .map { "<th>\(escaped($0))</th>" }.joined()
    return section(
      .stories,
      "<table class=\"wide\"><thead><tr>\(head)</tr></thead><tbody>\(rows.joined())</tbody></table>"
        + note(words(.dubiousNote)))
  }

  private var time: String {
    let report = words.report
    let due = words(.due, ["count": "\(report.persons.reduce(0) { $0 + $1.due })"])
    let legend =
      "<p class=\"legend\"><span class=\"key right\"></span> \(escaped(words(.rightShare))) "
      + "<span class=\"key missed\"></span> \(escaped(words(.missedShare)))</p>"
    var html = section(
      .progress, "<div class=\"picture wide\">\(charts.progress)</div>\(legend)\(paragraph(due))")
    if report.adviceNoticed.total + report.adviceDoubted.total > 0 {
      html += section(
        .advice,
        shareRow(words(.adviceNoticed), report.adviceNoticed)
          + shareRow(words(.adviceDoubted), report.adviceDoubted))
    }
    return html
  }

  private var interviews: String {
    let all = words.report.interviews
    if all.isEmpty { return "" }
    let average = words(
      .interviewQuestions,
      [
        "own": "\(all.reduce(0) { $0 + $1.questions } / all.count)",
        "program": "\(all.reduce(0) { $0 + $1.programQuestions } / all.count)",
      ])
    return section(
      .interviews,
      shareRow(words(.interviewsReached), Proportion(all.count { $0.reached }, of: all.count))
        + paragraph(average))
      + counts(.neverAsked, words.most(words.named(\.neverAsked), words.fact))
      + counts(.tooEarly, words.most(words.named(\.tooEarly), words.fact))
  }

  private var persons: String {
    guard let names else { return "" }
    let head = [words(.person), words(.rightShare), words(.missedShare)].map { "<th>\(escaped($0))</th>" }
      .joined()
    let rows = words.report.persons.map { person in
      "<tr><td>\(escaped(names[person.code] ?? person.code))</td><td>\(ShownFigures.share(person.right))</td>"
        + "<td>\(ShownFigures.share(person.missed))</td></tr>"
    }
    return section(
      .persons,
      paragraph(words(.namesNote))
        + "<table><thead><tr>\(head)</tr></thead><tbody>\(rows.joined())</tbody></table>")
  }
}
