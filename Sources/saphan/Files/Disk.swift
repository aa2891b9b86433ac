#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Source

/// Reading from the file system, problems as diagnostics.
enum Disk {
  /// The bytes of a file.
  static func bytes(_ path: String) throws(Diagnostic) -> [UInt8] {
    var isFolder: Bool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Diagnostic("no-such-file", .error, "there is no file `\(path)`", at: nil)
    }
    guard !isFolder else {
      throw Diagnostic("is-a-folder", .error, "`\(path)` is a folder, not a file", at: nil)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic("unreadable-file", .error, "the file `\(path)` cannot be read", at: nil)
    }
    return [UInt8](data)
  }

  /// Paths of all YAML files below a folder, relative to it, sorted; hidden ones left out.
  static func yamlFiles(below folder: String) throws(Diagnostic) -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
      throw Diagnostic("no-such-folder", .error, "there is no folder `\(folder)`", at: nil)
    }
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw Diagnostic("unreadable-file", .error, "the folder `\(folder)` cannot be read", at: nil)
    }
    return paths.filter { path in
      (path.hasSuffix(".yaml") || path.hasSuffix(".yml"))
        && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted()
  }

  /// Whether there is a folder at `path`.
  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}
