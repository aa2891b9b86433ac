import ArgumentParser
import CaseFormat
import RuleEngine
import RuleLanguage
import Source

/// Cases read from the paths that a command was given; `-` is standard input.
///
/// Every problem of every file is shown before any case is used.
struct CaseFiles {
  /// The cases, in the order of the paths.
  let cases: [CaseFile]

  /// Reads the cases, and ends with code 2 where one cannot be read.
  init(_ paths: [String], for pack: Pack, files: inout SourceFiles) throws {
    var problems: [Diagnostic] = []
    var cases: [CaseFile] = []
    for path in paths {
      do {
        let bytes = try path == "-" ? Disk.standardInput() : Disk.bytes(path)
        let isStory = Self.isStory(bytes)
        let file = files.add(
          name: path == "-" ? "standard input" : path, bytes: bytes, isConfidential: !isStory)
        var reader = CaseReader(pack: pack, mayQuote: isStory)
        if let record = reader.read(file) { cases.append(record) }
        problems += reader.diagnostics
      } catch {
        problems.append(error)
      }
    }
    Console.show(problems.withFormerNamesOnce, files)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
    self.cases = cases
  }

  /// Whether a text is a made-up story, which messages may quote: it has a `scenario:` at the start of a line.
  ///
  /// Told from the bytes alone, so that a file that cannot be read as YAML is judged the same way. In doubt it is a real case.
  static func isStory(_ bytes: [UInt8]) -> Bool {
    let key = Array("scenario:".utf8)
    return bytes.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: key) }
  }
}

extension CaseFiles {
  /// Standard input can be read only once.
  static func validate(_ paths: [String]) throws {
    guard paths.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("standard input can be named only once")
    }
  }

  /// Each case with its evaluation after the interview; ends with code 2 where a date does not suit the rules.
  ///
  /// - Parameter asOf: the date to judge on, instead of the case's own or today.
  func evaluated(
    by program: Program, asOf: CivilDate?, _ files: SourceFiles
  ) throws -> [(CaseFile, Evaluation)] {
    var results: [(CaseFile, Evaluation)] = []
    var problems: [Diagnostic] = []
    for record in cases {
      do {
        let day = try asOf ?? record.asOf ?? Clock.today()
        results.append((record, try program.evaluate(record.answers.closed(), asOf: day)))
      } catch let problem as MissingParameters {
        problems += problem.diagnostics(program.pack)
      } catch let problem as Diagnostic {
        problems.append(problem)
      }
    }
    Console.show(problems, files)
    if !problems.isEmpty { throw ExitCode(2) }
    return results
  }
}
