#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
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

  /// Everything that standard input holds, up to its end.
  static func standardInput() throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw Diagnostic("unreadable-file", .error, "standard input cannot be read", at: nil)
      }
    }
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

  /// How many files lie below a folder; hidden ones are not counted.
  static func fileCount(below folder: String) -> Int {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.count { path in
      !path.split(separator: "/").contains { $0.hasPrefix(".") } && !isFolder(folder + "/" + path)
    }
  }

  /// Names of all that lies in a folder, sorted.
  static func names(in folder: String) throws(Diagnostic) -> [String] {
    guard isFolder(folder) else {
      throw Diagnostic("no-such-folder", .error, "there is no folder `\(folder)`", at: nil)
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Diagnostic("unreadable-file", .error, "the folder `\(folder)` cannot be read", at: nil)
    }
    return names.sorted()
  }

  /// Writes a file as a whole, with the folders that lead to it.
  static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    do {
      if !folder.isEmpty {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      }
      // A file takes the place of what was there in one step; a pipe or device must not be replaced by one.
      let isFile = FileStatus(path)?.isRegular ?? true
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: isFile ? .atomic : [])
    } catch {
      throw Diagnostic(
        "unwritable-file", .error, "`\(path)` cannot be written", at: nil, help: "look who owns the folder")
    }
  }

  /// Whether there is anything at `path`.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Whether there is a folder at `path`.
  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}
