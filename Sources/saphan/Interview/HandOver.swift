import ArgumentParser
import CaseFormat
import RuleEngine
import RuleLanguage
import Source

/// A case that another agency has handed over.
struct HandOver {
  /// What counts of it: its answers, with who said them.
  ///
  /// Its record stays with the agency, but for the number of interviews.
  let file: CaseFile

  /// Reads a hand-over; shows what is wrong and ends with code 2 where it cannot be read.
  ///
  /// What was not asked there, or was not safe to ask there, may be asked here.
  init(_ path: String, _ pack: Pack, _ files: inout SourceFiles) throws {
    let read = try CaseFiles([path], for: pack, files: &files).cases
    guard var file = read.first else { throw ExitCode(2) }
    guard !file.isTraining else { throw Diagnostic.trainingCase(path) }
    for fact in file.answers.statements.indices {
      file.answers.statements[fact].removeAll { statement in
        statement.silence == .notAsked || statement.silence == .notSafeToAsk
      }
    }
    Self.count(file.record.earlierInterviews, in: &file.answers, pack)
    file.record = CaseRecord()
    self.file = file
  }

  /// How many interviews there were becomes an answer, where the pack has a question for it and it was not answered.
  private static func count(_ interviews: Int?, in answers: inout Answers, _ pack: Pack) {
    guard let interviews, let fact = pack.interview.earlierInterviews, answers.statements[fact].isEmpty else {
      return
    }
    let number = FixedPoint(integer: interviews)
    answers.statements[fact] = [Statement(.value(.number(low: number, high: number)), basis: .record)]
  }
}

extension Diagnostic {
  /// What was made up for learning stands where a real case belongs.
  static func trainingCase(_ path: String) -> Diagnostic {
    Diagnostic(
      "training-case", "`\(VisibleText.of(path[...]))` was made up for learning, and is no real case",
      at: nil,
      help: "stories belong to `saphan drill` and `saphan test`")
  }
}
