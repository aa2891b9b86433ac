import Foundation
import TestSupport
import Testing

@testable import Reporting
@testable import saphan

/// Where a site is written: only over an earlier one, and nothing else is touched.
@Suite struct SiteFolderTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "saphan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var names: [String] {
    let all = try? FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return (all ?? []).filter { $0.hasSuffix(".html") || $0.hasSuffix(".txt") }.sorted()
  }

  private func write(_ paths: String...) throws {
    try SiteFolder(folder.path).write(paths.map { SiteFile(path: $0, text: $0) })
  }

  @Test func theNextSiteTakesItsPlace() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("index.html", "en/old.html")
    try Data("mine".utf8).write(to: folder.appending(path: "en/notes.txt"))
    try write("index.html", "en/new.html")
    #expect(names == ["en/new.html", "en/notes.txt", "index.html", "saphan-site.txt"])
    #expect(throws: (any Error).self) { try write("index.html", "en/notes.txt") }
    #expect(try String(contentsOf: folder.appending(path: "en/notes.txt"), encoding: .utf8) == "mine")
  }

  @Test func otherFoldersAreRefused() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("mine".utf8).write(to: folder.appending(path: "thesis.txt"))
    #expect(throws: (any Error).self) { try write("index.html") }
    #expect(names == ["thesis.txt"])
    try Data("something\nthesis.txt\n".utf8).write(to: folder.appending(path: SiteFolder.listName))
    #expect(throws: (any Error).self) { try write("index.html") }
    #expect(names.contains("thesis.txt"))
  }

  @Test func aListNeverLeadsOutOfTheFolder() throws {
    let outside = folder.appendingPathExtension("txt")
    defer {
      try? FileManager.default.removeItem(at: folder)
      try? FileManager.default.removeItem(at: outside)
    }
    try Data("mine".utf8).write(to: outside)
    try write("index.html")
    let list = folder.appending(path: SiteFolder.listName)
    let text = try String(contentsOf: list, encoding: .utf8)
    try Data("\(text)../\(outside.lastPathComponent)\n".utf8).write(to: list)
    try write("index.html")
    #expect(FileManager.default.fileExists(atPath: outside.path))
  }

  @Test func theCommandWritesThePages() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try SaphanProgram.run(
      ["docs"] + SaphanProgram.relief + ["--output", folder.path, "--as-of", "2026-11-25"])
    #expect(run.status == 0 && run.out.isEmpty, "\(run.err)")
    #expect(run.err == "Wrote \(names.count - 1) pages. Open \(folder.path)/index.html.\n")
    #expect(names.contains("en/facts/age.html"))
    let refused = try SaphanProgram.run(["docs"] + SaphanProgram.relief + ["--output", "Sources"])
    #expect(refused.status == 2)
    #expect(refused.err.contains("error[folder-not-empty]"), "\(refused.err)")
  }

  @Test func theCommandWritesSchemas() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let one = try SaphanProgram.run(["schema", "case"] + SaphanProgram.relief)
    #expect(one.status == 0)
    #expect(one.out.contains("\"value_age\""))
    #expect(try SaphanProgram.run(["schema", "--output", folder.path]).status == 0)
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(written == EditorSchema.allCases.map { "\($0.rawValue).schema.json" }.sorted())
    #expect(try SaphanProgram.run(["schema"]).status == 64)
  }
}
