#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Drills
import Reporting
import Source

/// Writes files for a class: handouts with their keys, reports, exports.
struct PaperDrill {
  let drill: LoadedDrill
  let folder: String

  /// Writes a handout and an answer key in each language, and says where.
  func write(_ stories: [DrillStory], in languages: [String]) throws {
    var shown = DrillLanguages(drill.loaded, drill.files)
    for language in languages {
      let entries = try stories.map { story -> Handout.Entry in
        let (copy, status) = try shown.story(story, in: language)
        return (copy, status)
      }
      let handout = Handout(entries, texts: try shown.shown(language).texts)
      try WrittenFile("\(folder)/training-handout-\(language).html").write(handout.sheet)
      try WrittenFile("\(folder)/training-key-\(language).html").write(handout.key)
    }
  }
}

/// A file that a command writes for a person.
struct WrittenFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// Writes a text in the place of what was there, the folder as well where it is missing, and says where it lies.
  func write(_ text: String) throws {
    do {
      if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
        try FileManager.default.createDirectory(
          atPath: String(path[..<slash]), withIntermediateDirectories: true)
      }
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Diagnostic(
        "unwritable-file", "the file `\(VisibleText.of(path[...]))` cannot be written", at: nil)
    }
    Console.err("\(path)\n")
  }
}
