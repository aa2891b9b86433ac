import ArgumentParser
import Drills
import Source

/// A drill with answers from a file: the same session takes the lines that somebody would type, and nothing is shown but the grades.
struct ScriptedDrill {
  let stories: [DrillStory]
  let pack: String
  let languages: [String]
  let wrongAdvicePercent: Int?
  let seed: UInt64

  /// Runs all sessions of a script; every error is told before anything is logged.
  func run(_ path: String, _ logFile: LogFile, _ files: inout SourceFiles) throws -> [LogEntry] {
    var reader = DrillScriptReader()
    let script = reader.read(files.add(name: path, bytes: try Disk.bytes(path)))
    var problems = reader.diagnostics
    var entries: [LogEntry] = []
    var log = try logFile.read()
    for session in script?.sessions ?? [] {
      if let problem = TraineeCode.problem(session.trainee.value, at: session.trainee.span) {
        problems.append(problem)
      }
      do throws(DrillScriptProblems) {
        let made = try play(session, log)
        for entry in made { log.add(entry) }
        entries += made
      } catch {
        problems += error.diagnostics
      }
    }
    Console.show(problems, files)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
    try logFile.append(entries)
    return entries
  }

  private func play(_ scripted: DrillScript.Session, _ log: ClassLog) throws(DrillScriptProblems)
    -> [LogEntry]
  {
    var problems: [Diagnostic] = []
    var picked: [DrillStory] = []
    var lines: [String] = []
    for (id, answer) in scripted.stories {
      guard let story = stories.first(where: { $0.id == id.value }) else {
        let near = nearestWord(to: id.value, among: stories.map(\.id))
        problems.append(
          Diagnostic(
            "no-such-story", "there is no story `\(id.value)`", at: id.span,
            help: near.map { "did you mean `\($0)`?" }))
        continue
      }
      do throws(DrillScriptProblems) {
        lines += try answer.lines(for: story, withAdvice: wrongAdvicePercent != nil)
        picked.append(story)
      } catch {
        problems += error.diagnostics
      }
    }
    if !problems.isEmpty { throw DrillScriptProblems(diagnostics: problems) }
    let trainee = scripted.trainee.value
    let settings = DrillSession.Settings(
      trainee: trainee, day: scripted.date, pack: pack, languages: languages,
      wrongAdvicePercent: wrongAdvicePercent, seed: seed)
    var session = DrillSession(
      picked, settings: settings, attempts: picked.map { log.nextAttempt(of: trainee, at: $0.id) })
    return session.play(lines)
  }
}
