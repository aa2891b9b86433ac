import Batching
import CaseFormat
import RuleEngine
import Source

/// Reads files with a case each, for a run over folders.
struct CaseFileReader {
  /// What is wrong with a file.
  struct Problems: Error {
    let all: [LineProblem]
  }

  private let settings: BatchSettings
  /// What had no effect, with in how many cases.
  private(set) var remarks: [CaseRemark: Int] = [:]

  init(_ settings: BatchSettings) { self.settings = settings }

  /// The case in a file.
  mutating func read(_ path: String) -> Result<CaseFile, Problems> {
    var files = SourceFiles()
    let file: SourceFile
    do {
      file = files.add(name: path, bytes: try Disk.bytes(path), isConfidential: true)
    } catch {
      return .failure(Problems(all: [LineProblem(error, in: nil)]))
    }
    var reader = CaseReader(pack: settings.program.pack)
    let record = reader.read(file)
    for diagnostic in reader.diagnostics where diagnostic.severity != .error {
      remarks[CaseRemark(diagnostic), default: 0] += 1
    }
    if let record { return .success(record) }
    let index = LineIndex(file: file)
    let errors = reader.diagnostics.filter { $0.severity == .error }
    return .failure(Problems(all: errors.map { LineProblem($0, in: index) }))
  }
}
