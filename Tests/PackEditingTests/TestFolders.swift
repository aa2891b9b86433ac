import Foundation
import PackEditing
import Source
import Testing

/// The packs of the tests as files that can be edited together.
enum TestFolders {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let relief = root.appending(path: "Tests/SaphanTests/Packs/flood-relief")

  static let shippedFiles = files("Rules/lao-pdr", stories: ["Scenarios/annex", "Scenarios/patterns"])
  static let reliefFiles = files(
    "Tests/SaphanTests/Packs/flood-relief", stories: ["Tests/SaphanTests/Packs/flood-relief-cases/story.yaml"]
  )

  /// A pack's files with those of some stories.
  private static func files(_ folder: String, stories: [String]) -> PackFiles {
    var sources = SourceFiles()
    var files = PackFiles(rules: [])
    for path in yamlFiles(folder) {
      guard let data = try? Data(contentsOf: root.appending(path: "\(folder)/\(path)")) else { continue }
      let file = sources.add(name: "\(folder)/\(path)", bytes: Array(data))
      let parts = path.split(separator: "/")
      if parts.first == "text" {
        files.texts[String(parts[1].prefix { $0 != "." }), default: []].append(file)
      } else {
        files.rules.append(file)
      }
    }
    for path in stories.flatMap({ story in
      story.hasSuffix(".yaml") ? [story] : yamlFiles(story).map { "\(story)/\($0)" }
    }) {
      guard let data = try? Data(contentsOf: root.appending(path: path)) else { continue }
      files.scenarios.append(sources.add(name: path, bytes: Array(data)))
    }
    return files
  }

  private static func yamlFiles(_ folder: String) -> [String] {
    let found = try? FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
    return (found ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
  }
}

/// A folder of its own for each test, taken away afterwards.
final class ScratchFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: "saphan-edit-\(UUID().uuidString)")

  /// A copy of some folders of the repository.
  init(copying paths: [String: String]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, path) in paths {
      try FileManager.default.copyItem(
        at: TestFolders.root.appending(path: path), to: url.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func text(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appending(path: path))
  }

  /// Every file below the folder.
  func contents() throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: url.path).filter { $0.hasSuffix(".yaml") }
    return Dictionary(
      uniqueKeysWithValues: try paths.map { ($0, try Data(contentsOf: url.appending(path: $0))) })
  }
}
