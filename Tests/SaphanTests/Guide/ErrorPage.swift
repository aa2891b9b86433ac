import Foundation
import TestSupport
import Testing

/// A page of the errors guide.
struct ErrorPage: CustomTestStringConvertible, Sendable {
  /// A fenced block: a file of the example, or commands with what they print.
  struct Block: Sendable {
    /// `yaml`, `text` or `console`.
    let language: String
    /// The file's path, if it is one.
    let path: String?
    let lines: [String]

    /// The commands of a `console` block.
    var commands: [String] { lines.compactMap { $0.hasPrefix("$ ") ? String($0.dropFirst(2)) : nil } }
    /// What they are said to print.
    var output: String { lines.drop { $0.hasPrefix("$ ") }.joined(separator: "\n") }
  }

  static let folder = BuiltProgram.root.appending(path: "Documentation/Errors")

  /// All pages, sorted by code.
  static let all: [ErrorPage] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted().compactMap { ErrorPage($0) }
  }()

  let code: String
  let text: String
  /// The headings, from the second on, with what stands below each.
  let sections: [(title: String, body: String)]
  let blocks: [Block]

  var testDescription: String { code }

  private init?(_ name: String) {
    guard let text = try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8) else {
      return nil
    }
    code = String(name.dropLast(3))
    self.text = text
    var (sections, blocks): ([(String, String)], [Block]) = ([], [])
    var open: (info: [String], lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let done = open {
          blocks.append(
            Block(language: done.info[0], path: done.info.dropFirst().first, lines: done.lines))
          open = nil
        } else {
          open = (line.dropFirst(3).split(separator: " ").map(String.init), [])
        }
      } else if open != nil {
        open?.lines.append(line)
      } else if line.hasPrefix("## ") {
        sections.append((String(line.dropFirst(3)), ""))
      } else if !sections.isEmpty {
        sections[sections.count - 1].1 += line + "\n"
      }
    }
    self.sections = sections.map { ($0.0, $0.1.trimmingCharacters(in: .whitespacesAndNewlines)) }
    self.blocks = blocks
  }

  /// The blocks up to the first commands, and those behind them; nil for an example that cannot be run.
  var phases: (before: [Block], after: [Block])? {
    guard let first = blocks.firstIndex(where: { $0.language == "console" }) else { return nil }
    return (Array(blocks[...first]), Array(blocks[(first + 1)...]))
  }

  /// The page with other output of its first commands.
  func replacingOutput(by output: String) -> String {
    guard let block = phases?.before.last else { return text }
    let commands = block.commands.map { "$ \($0)" }
    return text.replacing(
      "```console\n" + block.lines.joined(separator: "\n") + "\n```",
      with: "```console\n" + (commands + [output]).joined(separator: "\n") + "\n```", maxReplacements: 1)
  }
}
