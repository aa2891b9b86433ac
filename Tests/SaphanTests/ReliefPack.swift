import CaseFormat
import Foundation
import RuleEngine
import RuleLanguage
import Source
import Testing

/// The test pack about flood relief, with its cases: another subject in a country that does not exist.
enum ReliefPack {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let root = folder.deletingLastPathComponent().deletingLastPathComponent()

  /// The pack's files, named as they are below the folder of packs.
  static let files: SourceFiles = {
    var files = SourceFiles()
    for name in ["facts", "help", "pack", "rules", "sources"] {
      let url = folder.appending(path: "Packs/flood-relief/\(name).yaml")
      if let data = try? Data(contentsOf: url) {
        _ = files.add(name: "flood-relief/\(name).yaml", bytes: Array(data))
      }
    }
    return files
  }()

  static let program: Program? = {
    let sources = (0..<5).compactMap { files[$0] }
    return PackReader.read(sources).pack.map { Program($0) }
  }()

  /// A story that comes out as it expects.
  static let story = """
    scenario: lost-roof
    title: The roof went, the person stays with a cousin
    as_of: 2021-03-01
    story: A made-up story.
    answers:
      the rest: usual
      water_entered: yes
      parts_lost: [roof, nothing else]
      sleeps_at: relatives
    expect:
      relief: visit
    """

  /// The names of the cases beside the pack, without their endings.
  static let caseNames: [String] = {
    let found = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "Packs/flood-relief-cases").path)
    return (found ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static func casePath(_ name: String) -> String {
    folder.appending(path: "Packs/flood-relief-cases/\(name).yaml").path
  }

  static func caseFile(_ name: String) throws -> CaseFile {
    let program = try #require(program)
    var files = SourceFiles()
    var reader = CaseReader(pack: program.pack, mayQuote: true)
    let data = try Data(contentsOf: URL(filePath: casePath(name)))
    let record = reader.read(files.add(name: name, bytes: Array(data)))
    return try #require(record, "\(reader.diagnostics)")
  }

  static func evaluation(_ name: String) throws -> Evaluation {
    let record = try caseFile(name)
    return try #require(program).evaluate(record.answers.closed(), asOf: try #require(record.asOf))
  }
}
