#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020).
struct SARIFReport {
  private let log: Log

  init(_ findings: [ShownFinding]) {
    let rules = Set(findings.map(\.code)).sorted()
    let driver = Driver(
      name: "saphan", informationUri: nil, rules: rules.map { Rule(id: $0, helpUri: nil) })
    log = Log(
      schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0",
      runs: [
        Run(tool: Tool(driver: driver), columnKind: "unicodeCodePoints", results: findings.map(Result.init))
      ])
  }

  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(log), as: UTF8.self) + "\n"
  }

  private struct Log: Encodable {
    let schema: String
    let version: String
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  private struct Run: Encodable {
    let tool: Tool
    let columnKind: String
    let results: [Result]
  }

  private struct Tool: Encodable { let driver: Driver }

  private struct Driver: Encodable {
    let name: String
    let informationUri: String?
    let rules: [Rule]
  }

  private struct Rule: Encodable {
    let id: String
    let helpUri: String?
  }

  private struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]

    init(_ finding: ShownFinding) {
      ruleId = finding.code
      level = finding.severity
      let remarks = finding.notes.filter { $0.place == nil }.map { "\n" + $0.message }.joined()
      message = Message(text: finding.message + remarks + (finding.help.map { "\n" + $0 } ?? ""))
      locations = finding.place.map { [Location($0, nil)] } ?? []
      relatedLocations = finding.notes.compactMap { note in note.place.map { Location($0, note.message) } }
    }
  }

  private struct Message: Encodable { let text: String }

  private struct Location: Encodable {
    let physicalLocation: Physical
    let message: Message?

    init(_ place: ShownFinding.Place, _ message: String?) {
      physicalLocation = Physical(
        artifactLocation: Artifact(uri: place.file),
        region: Region(
          startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn
        ))
      self.message = message.map { Message(text: $0) }
    }
  }

  private struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }

  private struct Artifact: Encodable { let uri: String }

  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
  }
}
