import CaseFormat
import Drills
import Interviewing
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

/// A session and its log: what was answered is never asked again, and nothing is invented.
@Suite struct SessionTests {
  private static let lines = ["1 2", "4", "1", "2", "2"]

  @Test func everyAnswerIsALineOfItsOwn() throws {
    var session = try session()
    let entries = session.play(Self.lines)
    #expect(entries.map(\.deed) == [.begin, .signs, .tier, .services, .cautions, .certainty, .graded])
    #expect(entries.allSatisfy { $0.training == "TRAINING" && $0.trainee == "T07" })
    for entry in entries {
      let line = try ClassLog.line(entry)
      #expect(line.last == UInt8(ascii: "\n") && line.count { $0 == UInt8(ascii: "\n") } == 1)
      #expect(ClassLog(bytes: line).entries == [entry])
    }
  }

  /// Whatever is cut off after so many bytes, what was whole before is there, and the session goes on from it to the same grade.
  @Test func aKillLosesAtMostTheAnswerBeingTyped() throws {
    var whole = try session()
    let entries = whole.play(Self.lines)
    let bytes = try entries.flatMap { try ClassLog.line($0) }
    for cut in stride(from: 0, through: bytes.count, by: 7) {
      let log = ClassLog(bytes: Array(bytes[..<cut]))
      let written = bytes[..<cut].count { $0 == UInt8(ascii: "\n") }
      #expect(log.entries == Array(entries.prefix(written)) || log.entries.count == written + 1)
      #expect(log.unreadable.isEmpty)
      guard let interrupted = log.interrupted("T07", pack: "p") else {
        #expect(log.entries.isEmpty || log.entries.last?.deed == .graded)
        continue
      }
      var resumed = try session(interrupted)
      let answered = interrupted.count { $0.deed != .begin && $0.deed != .certainty }
      let rest = resumed.play(Array(Self.lines.dropFirst(answered)))
      #expect(rest.last?.grade == entries.last?.grade, "cut at \(cut)")
    }
  }

  @Test func enterAloneAndWrongNumbersRecordNothing() throws {
    var session = try session()
    session.turnPage()
    _ = session.takeEntries()
    #expect(session.take(line("")) == [.nothingRecorded])
    #expect(session.take(line("99")) == [.unclear] && session.take(line("one")) == [.unclear])
    #expect(session.take(line("b")) == [.firstQuestion])
    #expect(session.takeEntries().isEmpty && session.step == .signs)
  }

  /// Going back changes an answer; the last one counts.
  @Test func theLastAnswerCounts() throws {
    var session = try session()
    session.turnPage()
    for keys in ["1", "b", "2", "1", "b", "4", "0", "0", "3"] { _ = session.take(line(keys)) }
    let answer = try #require(session.answered[0]).answer
    #expect(answer.tier == 3 && answer.certainty == .high)
    #expect(answer.signs == [session.stories[0].signs[1]])
  }

  @Test func stoppingIsNoAnswer() throws {
    var session = try session()
    let entries = session.play(["1", "s"])
    #expect(entries.map(\.deed) == [.begin, .signs] && session.step == .ended(isComplete: false))
  }

  /// With advice nothing is explained before the end, since silence about a story would give the wrong one away.
  @Test func wrongAdviceIsRevealedAtTheEnd() throws {
    let stories = ShippedStories.ofTheClass.filter { !$0.services.isEmpty && !$0.cautions.isEmpty }.prefix(6)
    var settings = try settings()
    settings.wrongAdvicePercent = 100
    var session = DrillSession(Array(stories), settings: settings)
    let lines = (0..<6).flatMap { Self.lines + [$0 % 2 == 0 ? "1" : "2"] }
    let entries = session.play(lines)
    let advice = entries.filter { $0.deed == .advice && $0.agreed != nil }
    #expect(entries.count { $0.deed == .advice && $0.agreed == nil } == 6, "logged before it is seen")
    #expect(advice.count == 6 && advice.contains { $0.wasWrong == true })
    let revealed = entries.filter { $0.deed == .revealed }.map(\.story)
    #expect(revealed == advice.filter { $0.wasWrong == true }.map(\.story))
    let firstRevealed = try #require(entries.firstIndex { $0.deed == .revealed })
    #expect(entries[firstRevealed...].allSatisfy { $0.deed == .revealed })
    #expect(ClassLog(entries).unrevealed("T07").isEmpty)
    #expect(ClassLog(Array(entries[..<firstRevealed])).unrevealed("T07") == revealed)
  }

  @Test func whatWasMissedComesFirst() throws {
    let stories = ShippedStories.ofTheClass
    let day = try #require(ShippedStories.today)
    let first = StoryOrder.pick(3, of: stories, for: "T07", log: ClassLog(), on: day)
    #expect(first.count == 3 && first.allSatisfy { $0.scenario.drill?.level == 1 })
    // Somebody who saw no sign of a story meets its signs again the day after.
    let story = try #require(stories.first { story in story.signs.contains { story.isThere(sign: $0) } })
    var session = DrillSession([story], settings: try settings())
    let log = ClassLog(session.play(["0", "1", "0", "0", "1"]))
    let tomorrow = try #require(CivilDate(daysSinceEpoch: day.daysSinceEpoch + 1))
    #expect(!StoryOrder.pick(50, of: stories, for: "T07", log: log, on: day).contains { $0.id == story.id })
    let next = StoryOrder.pick(1, of: stories, for: "T07", log: log, on: tomorrow)
    #expect(!next.isEmpty && next[0].signs.contains { next[0].isThere(sign: $0) })
  }

  /// A script with ids that are not on a story's lists is refused, each named.
  @Test func aScriptIsHeldAgainstTheLists() throws {
    var files = SourceFiles()
    var reader = DrillScriptReader()
    let text =
      "drill: TRAINING\nsessions:\n  - trainee: T1\n    date: 2026-11-25\n    stories:\n      annex-08: {signs: [nosuch], tier: high, certainty: 4}\n"
    let read = reader.read(files.add(name: "s", bytes: Array(text.utf8)))
    let script = try #require(read)
    let story = try #require(ShippedStories.all.first { $0.id == "annex-08" })
    do throws(DrillScriptProblems) {
      _ = try script.sessions[0].stories[0].answer.lines(for: story, withAdvice: false)
      Issue.record("nothing was wrong")
    } catch {
      #expect(error.diagnostics.count == 3)
    }
    var other = DrillScriptReader()
    #expect(other.read(files.add(name: "t", bytes: Array("case: a\nanswers: {}\n".utf8))) == nil)
  }

  private func settings() throws -> DrillSession.Settings {
    DrillSession.Settings(
      trainee: "T07", day: try #require(ShippedStories.today), pack: "p", languages: ["en", "lo", "th"])
  }

  private func session(_ interrupted: [LogEntry] = []) throws -> DrillSession {
    let story = try #require(ShippedStories.all.first { $0.id == "annex-08" })
    return DrillSession([story], settings: try settings(), interrupted: interrupted)
  }

  private func line(_ keys: String) -> TypedText { TypedText(raw: keys, keys: keys) }
}
