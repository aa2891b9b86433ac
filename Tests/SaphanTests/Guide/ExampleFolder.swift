import Foundation
import TestSupport

/// A folder in which an example of the guide is run: a small pack lies in `rules`.
struct ExampleFolder: ~Copyable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "saphan-guide-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: BuiltProgram.root.appending(path: "Tests/RuleLanguageTests/Base"), to: url.appending(path: "rules"))
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes the files among some blocks.
  func write(_ blocks: [ErrorPage.Block]) throws {
    for block in blocks {
      guard let path = block.path else { continue }
      let file = url.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((block.lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
  }

  /// Runs commands as a person would type them; what they print on both streams, as it came.
  func run(_ commands: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.currentDirectoryURL = url
    let program = URL(filePath: try BuiltProgram.path).deletingLastPathComponent()
    process.environment = [
      "PATH": "\(program.path):/usr/bin:/bin", "HOME": url.path, "NO_COLOR": "1", "TERM": "dumb",
      "LC_ALL": "C.UTF-8",
    ]
    let (script, output) = (url.appending(path: ".script"), url.appending(path: ".output"))
    try Data((commands.joined(separator: "\n") + "\n").utf8).write(to: script)
    try Data().write(to: output)
    process.arguments = [script.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }

  /// Tools beside the shell's own that an example may need, and that not every machine has.
  static let tools = ["setsid", "script", "flock", "timeout", "openssl"]

  /// Whether the machine has the tools that some commands name.
  static func canRun(_ commands: [String]) -> Bool {
    let words = Set(commands.flatMap { $0.split { !$0.isLetter }.map(String.init) })
    return tools.filter(words.contains).allSatisfy { tool in
      ["/usr/bin/", "/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + tool) }
    }
  }
}

/// The diagnostics of one code in what a command printed, a blank line between two.
func diagnostics(of code: String, in output: String) -> String {
  var (found, isInside): ([[Substring]], Bool) = ([], false)
  for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.contains("[\(code)]"), !line.hasPrefix(" ") {
      found.append([line])
      isInside = true
    } else if isInside, line.contains(/^(\s+\S|\d+ +\|)/) {
      found[found.count - 1].append(line)
    } else {
      isInside = false
    }
  }
  return found.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
}
