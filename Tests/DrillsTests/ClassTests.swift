import CaseFormat
import Drills
import Foundation
import Localisation
import Reporting
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// A scripted class of twelve over the twenty annex stories and the contrasts.
@Suite struct ClassTests {
  /// The log of the class, each line read back as it was written.
  static let log: ClassLog? = {
    var files = SourceFiles()
    var reader = DrillScriptReader()
    let text = ScriptedClass.script(ShippedStories.ofTheClass)
    guard let script = reader.read(files.add(name: "class", bytes: Array(text.utf8))) else { return nil }
    var log = ClassLog()
    for session in script.sessions {
      let stories = session.stories.compactMap { entry in
        ShippedStories.ofTheClass.first { $0.id == entry.id.value }.map { ($0, entry.answer) }
      }
      guard let lines = try? stories.flatMap({ try $1.lines(for: $0, withAdvice: false) }) else { return nil }
      let trainee = session.trainee.value
      let settings = DrillSession.Settings(
        trainee: trainee, day: session.date, pack: "lao-pdr", languages: ["en", "lo", "th"])
      var drill = DrillSession(
        stories.map(\.0), settings: settings,
        attempts: stories.map { log.nextAttempt(of: trainee, at: $0.0.id) })
      for entry in drill.play(lines) { log.add(entry) }
    }
    let bytes = try? log.entries.flatMap { try ClassLog.line($0) }
    return bytes.map { ClassLog(bytes: $0) }
  }()

  @Test func theClassIsCounted() throws {
    let log = try #require(Self.log)
    let pack = try #require(ShippedStories.program).pack
    let report = ClassReport(log, pack: pack)
    #expect(report.persons.count == 12 && report.stories.count == ShippedStories.ofTheClass.count)
    #expect(report.stories.count > 70 && log.unreadable.isEmpty)
    // Somebody who was away on the second day meets stories for the first time on the last.
    #expect(report.days.map(\.areRepeats) == [false, false, true, false])
    // The figures counted again from the log, in the plainest way.
    let first = log.entries.filter { $0.deed == .graded && $0.attempt == 1 }.compactMap(\.grade)
    #expect(report.judgementCount == first.count)
    let right = first.count { $0.tier == $0.announced }
    #expect(report.matrix.agreement == Proportion(right, of: first.count))
    let tiers = report.tiers
    let found = first.filter { (tiers.firstIndex(of: $0.announced) ?? 0) >= report.threshold }
    let hits = found.count { (tiers.firstIndex(of: $0.tier) ?? 0) >= report.threshold }
    #expect(report.matrix.fourfold(from: report.threshold).sensitivity == Proportion(hits, of: found.count))
    #expect(first.count { $0.verdict == .missed } == found.count - hits)
    #expect(report.stories.reduce(0) { $0 + $1.missed.count } == found.count - hits)
    #expect(report.raters.fleissKappa != nil && report.matrix.cohensKappa != nil)
  }

  /// Every page in every language: well-formed, marked, without names and without words of other scripts.
  @Test(arguments: Language.allCases)
  func thePageSaysWhatItIs(_ language: Language) throws {
    let log = try #require(Self.log)
    let pack = try #require(ShippedStories.program).pack
    let titles = Dictionary(
      uniqueKeysWithValues: ShippedStories.ofTheClass.map { ($0.id, $0.scenario.title) })
    let report = ClassReport(log, pack: pack)
    let texts = ProgramTexts(language)
    let page = ClassPage(report, pack: pack, titles: titles, names: nil, texts: texts).html
    let text = ClassReportText(report, pack: pack, titles: titles, names: nil, texts: texts).lines.map(\.text)
    #expect(page.contains("TRAINING") && text.contains { $0.contains("TRAINING") })
    for code in report.persons.map(\.code) {
      #expect(!page.contains(code) && !text.contains { $0.contains(code) }, "\(code) on a page without names")
    }
    #expect(page.components(separatedBy: "<svg").count > 20)
    #expect(!page.contains("http:") || page.contains("http://www.w3.org/2000/svg"))
    for tag in ["svg", "section", "table", "div", "tr", "td", "text"] {
      let opened =
        page.components(separatedBy: "<\(tag)>").count + page.components(separatedBy: "<\(tag) ").count
      #expect(opened - 1 == page.components(separatedBy: "</\(tag)>").count, "\(tag)")
    }
    let named = ClassPage(report, pack: pack, titles: titles, names: ["T01": "N. N."], texts: texts).html
    #expect(named.contains("N. N.") && named.contains("T02"))
    // To look at the pages, and to draw the picture of the README anew.
    if let folder = ProcessInfo.processInfo.environment["SAPHAN_CLASS_FOLDER"] {
      let url = URL(filePath: folder)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      try page.write(
        to: url.appending(path: "class-\(language.rawValue).html"), atomically: true, encoding: .utf8)
      try Data(log.entries.flatMap { try ClassLog.line($0) }).write(to: url.appending(path: "class.jsonl"))
      try ScriptedClass.script(ShippedStories.ofTheClass).write(
        to: url.appending(path: "class.yaml"), atomically: true, encoding: .utf8)
    }
  }

  @Test func exportsHoldEveryGradeAndTheMark() throws {
    let log = try #require(Self.log)
    let lines = CSVExport.render(log).components(separatedBy: "\r\n").dropLast()
    #expect(lines.count == 1 + log.entries.count { $0.deed == .graded })
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("TRAINING,") })
    let gift = GIFTExport.render(ShippedStories.ofTheClass, texts: ProgramTexts(.english))
    let questions = gift.components(separatedBy: "\n::").count - 1
    #expect(questions > ShippedStories.ofTheClass.count)
    #expect(gift.components(separatedBy: "::TRAINING. ").count - 1 == questions)
  }
}
