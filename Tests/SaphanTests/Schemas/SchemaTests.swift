import CaseFormat
import Foundation
import RuleEngine
import RuleLanguage
import Testing

@testable import Reporting

/// The schemas against a validator from elsewhere; skipped where there is none.
@Suite(
  .enabled(
    if: Validator.path != nil, "no validator: `make test` sets one up, or name a Python in SAPHAN_PYTHON"))
struct SchemaTests {
  private static let shipped = ReliefPack.root.appending(path: "Rules/lao-pdr").path
  private static let relief = ReliefPack.folder.appending(path: "Packs/flood-relief").path

  /// A schema, with the ids of a pack or without, and the files that are right by it.
  struct Use: Sendable, CustomTestStringConvertible {
    let schema: EditorSchema
    let pack: Pack?
    let files: [String]
    let testDescription: String

    init(
      _ schema: EditorSchema, _ pack: Pack?, _ folder: String,
      where isWanted: (String) -> Bool = { _ in true }
    ) {
      self.schema = schema
      self.pack = pack
      files = ShippedRules.yamlFiles(folder).map(\.path).filter(isWanted)
      testDescription = "\(folder) by \(schema.rawValue)\(pack.map { " of \($0.name)" } ?? "")"
    }
  }

  private static let tests = "Tests/SaphanTests/Packs"
  static let uses: [Use] = [
    Use(.pack, nil, "Rules/lao-pdr"), Use(.pack, ShippedRules.program?.pack, "Rules/lao-pdr"),
    Use(.pack, nil, "Tests/RuleLanguageTests/Good"), Use(.pack, nil, "Tests/RuleLanguageTests/Base"),
    Use(.pack, ReliefPack.program?.pack, "\(tests)/flood-relief"),
    Use(.scenario, nil, "Scenarios"), Use(.scenario, ShippedRules.program?.pack, "Scenarios"),
    Use(.scenario, ReliefPack.program?.pack, "\(tests)/flood-relief-cases") { $0.contains("/story") },
    Use(.case, nil, "\(tests)/flood-relief-cases") { !$0.contains("/story") },
    Use(.case, ReliefPack.program?.pack, "\(tests)/flood-relief-cases") { !$0.contains("/story") },
  ]

  @Test(arguments: uses)
  func whatTheReaderTakesIsRight(_ use: Use) throws {
    #expect(!use.files.isEmpty)
    let problems = try Validator.problems(use.schema.text(for: use.pack), use.files)
    #expect(problems.isEmpty, "\(problems.prefix(5).joined(separator: "\n"))")
  }

  /// What a schema can see: the reader's own examples of mistakes, by their codes.
  static let mistakes: [String] = {
    let folder = ReliefPack.root.appending(path: "Tests/RuleLanguageTests/Bad")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { name in
      let expected = try? String(contentsOf: folder.appending(path: "\(name)/expected.txt"), encoding: .utf8)
      let lines = (expected ?? "").split(separator: "\n").filter { $0.contains(": error[") }
      let codes = ["unknown-key", "unknown-section", "unknown-word", "unknown-type", "missing-key"]
      return !lines.isEmpty && lines.allSatisfy { line in codes.contains { line.contains("error[\($0)]") } }
    }
  }()

  @Test func aMistakeThatASchemaCanSeeIsSeen() throws {
    #expect(Self.mistakes.count > 20)
    let schema = try EditorSchema.pack.text()
    var missed: [String] = []
    for name in Self.mistakes {
      let files = ShippedRules.yamlFiles("Tests/RuleLanguageTests/Bad/\(name)").map(\.path)
      if try Validator.problems(schema, files).isEmpty { missed.append(name) }
    }
    #expect(Set(missed) == Self.leftToCheck)
  }

  /// What depends on an order, on another place, or on one of several keys is left to `check`.
  private static let leftToCheck: Set<String> = [
    "tier-without-condition", "lowest-of-choice", "safeguard-without-instructions", "closed-without-dates",
  ]

  @Test(arguments: [
    ("age: 12", true), ("age: 12..14", true), ("age: 900", false), ("age: old", false), ("agee: 12", false),
    ("age: does not know", true), ("hurt: yes", true), ("hurt: perhaps", false), ("sleeps_at: outside", true),
    ("sleeps_at: outside or relatives", true), ("sleeps_at: elsewhere", false), ("parts_lost: none", true),
    ("parts_lost: [roof, not kitchen, nothing else]", true), ("parts_lost: [rooof]", false),
    ("age: {value: 12, basis: said, by: person}", true), ("age: {value: 12, bases: said}", false),
    ("age: {statements: [{value: 12}, {value: declined, basis: document}]}", true),
  ])
  func answersAreThoseOfThePack(_ answer: String, _ isRight: Bool) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "saphan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "case.yaml")
    try Data("case: R-1\nanswers:\n  \(answer)\n".utf8).write(to: file)
    let schema = try EditorSchema.case.text(for: try #require(ReliefPack.program).pack)
    #expect(try Validator.problems(schema, [file.path]).isEmpty == isRight)
  }

  @Test func resultsAreAsTheSchemaSays() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "saphan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var reports: [ScreeningReport] = []
    for name in ReliefPack.caseNames {
      reports.append(report(try ReliefPack.evaluation(name), name))
    }
    if let program = ShippedRules.program {
      for (path, story) in ShippedRules.stories {
        let asOf = try #require(story.asOf)
        reports.append(report(try program.evaluate(story.answers.closed(), asOf: asOf), path))
      }
    }
    let (one, all) = (folder.appending(path: "one.json"), folder.appending(path: "all.json"))
    try Data(try JSONReport.render([reports[0]]).utf8).write(to: one)
    try Data(try JSONReport.render(reports).utf8).write(to: all)
    let problems = try Validator.problems(EditorSchema.result.text(), [one.path, all.path])
    #expect(problems.isEmpty, "\(problems.prefix(5).joined(separator: "\n"))")
  }

  private func report(_ evaluation: Evaluation, _ code: String) -> ScreeningReport {
    ScreeningReport(
      evaluation, caseCode: code, contentHash: "abc", programVersion: "test", wording: .data)
  }
}

/// A JSON Schema validator that does not know the program.
enum Validator {
  /// The Python that has it: the one that `SAPHAN_PYTHON` names, else the one that `make test` sets up.
  static let path: String? = {
    let own = ReliefPack.root.appending(path: ".build/validator/bin/python").path
    let named = ProcessInfo.processInfo.environment["SAPHAN_PYTHON"]
    return [named, own].compactMap { $0 }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  struct Failure: Error { let message: String }

  /// What is wrong with files by a schema, a line each.
  static func problems(_ schema: String, _ files: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "saphan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appending(path: "schema.json")
    try Data(schema.utf8).write(to: place)
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    let script = ReliefPack.folder.appending(path: "Schemas/validate.py").path
    process.arguments = [script, place.path] + files
    let (out, err) = (folder.appending(path: "out"), folder.appending(path: "err"))
    for file in [out, err] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(message: try String(contentsOf: err, encoding: .utf8))
    }
    return try String(contentsOf: out, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
