import ArgumentParser
import PackEditing
import Source

/// The files of a pack with its translations and the stories about it, read to be edited together.
struct EditableFolder {
  let files: PackFiles
  /// The collection that they were added to, so that places can be drawn.
  let sources: SourceFiles

  /// Reads everything below the pack's folder, and the stories at the paths.
  init(_ folder: String, stories: [String]) throws(Diagnostic) {
    var sources = SourceFiles()
    var files = PackFiles(rules: [])
    let paths = try Disk.yamlFiles(below: folder)
    for path in paths where !path.hasPrefix("text/") {
      files.rules.append(try Self.read(folder + "/" + path, &sources))
    }
    for path in paths where path.hasPrefix("text/") {
      let language = path.dropFirst(5).prefix { $0 != "/" && $0 != "." }
      files.texts[String(language), default: []].append(try Self.read(folder + "/" + path, &sources))
    }
    for story in stories {
      for path in try StoryFiles.paths(story) { files.scenarios.append(try Self.read(path, &sources)) }
      guard Disk.isFolder(story) else { continue }
      for path in try Disk.yamlFiles(below: story) where StoryFiles.isTranslation(path) {
        files.storyTexts.append(try Self.read(story + "/" + path, &sources))
      }
    }
    self.files = files
    self.sources = sources
  }

  private static func read(_ path: String, _ sources: inout SourceFiles) throws(Diagnostic) -> SourceFile {
    sources.add(name: path, bytes: try Disk.bytes(path))
  }
}

extension Disk {
  /// Writes several files, each as a whole; where one cannot be written, those written before it are put back.
  static func write(_ changes: [FileChange]) throws(Diagnostic) {
    var written: [FileChange] = []
    for change in changes {
      do {
        try write(change.bytes, to: change.file.name)
        written.append(change)
      } catch {
        for change in written { try write(change.file.bytes, to: change.file.name) }
        throw error
      }
    }
  }
}
