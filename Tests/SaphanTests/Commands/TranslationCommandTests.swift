import Foundation
import TestSupport
import Testing

/// `saphan texts` and what `saphan check` says about translations, on a copy of the test pack that speaks two languages.
@Suite struct TranslationCommandTests {
  @Test func everythingMissingIsOneFinding() throws {
    try withPack { folder in
      let run = try SaphanProgram.run(["check", folder.path])
      #expect(run.status == 2)
      #expect(run.out.components(separatedBy: "error[translation-missing]").count == 2)
    }
  }

  @Test func whatTextsWritesOutFilledInIsClean() throws {
    try withPack { folder in
      try fill(folder) { "xx " + $0 }
      let run = try SaphanProgram.run(["check", folder.path])
      #expect(run.status == 0, "\(run.out)\(run.err)")
      #expect(run.out.contains("translation-draft: 1"))
      let rest = try SaphanProgram.run(["texts", "xx", "--rules", folder.path])
      #expect(!rest.out.contains("    en:"), "something is still to be translated")
    }
  }

  @Test func copiedEmptyAndStaleTextsAreFound() throws {
    try withPack { folder in
      try fill(folder) { $0.hasSuffix("?") ? "" : $0 }
      let file = folder.appending(path: "pack.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing("jurisdiction: ", with: "jurisdiction: New ").write(
        to: file, atomically: true, encoding: .utf8)
      let run = try SaphanProgram.run(["check", folder.path])
      #expect(run.status == 2)
      for code in ["translation-copied", "translation-empty", "translation-stale"] {
        #expect(run.out.contains("error[\(code)]"), "\(code) is missing")
      }
    }
  }

  @Test func aTextOfNothingIsFound() throws {
    try withPack { folder in
      try fill(folder, adding: "  nobody.label:\n    en: \"Nobody\"\n    xx: \"xx\"\n") { "xx " + $0 }
      let run = try SaphanProgram.run(["check", folder.path])
      #expect(run.status == 2 && run.out.contains("error[translation-of-nothing]"))
    }
  }

  /// Fills in what `texts` writes out.
  private func fill(_ folder: URL, adding more: String = "", _ translate: (String) -> String) throws {
    let out = try SaphanProgram.run(["texts", "xx", "--rules", folder.path]).out
    var lines: [String] = []
    var original = ""
    for line in out.components(separatedBy: "\n") where !line.isEmpty {
      if line.hasPrefix("    en: \"") { original = String(line.dropFirst(9).dropLast()) }
      lines.append(
        line.hasPrefix("    xx: ")
          ? "    xx: \"\(translate(original))\"" : line == "date: " ? "date: 2026" : line)
    }
    let texts = folder.appending(path: "text/xx.yaml")
    try FileManager.default.createDirectory(
      at: texts.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (lines.joined(separator: "\n") + "\n" + more).write(to: texts, atomically: true, encoding: .utf8)
  }

  private func withPack(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "saphan-pack-\(UUID().uuidString)")
    try FileManager.default.copyItem(
      at: ReliefPack.folder.appending(path: "Packs/flood-relief"), to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "pack.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("languages: [en]", with: "languages: [en, xx]").write(
      to: file, atomically: true, encoding: .utf8)
    try body(folder)
  }
}
