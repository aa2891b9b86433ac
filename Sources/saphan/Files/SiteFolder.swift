#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Reporting
import Source

/// A folder that holds a site and a list of its files, so that a later site can take its place and nothing else is touched.
struct SiteFolder {
  /// The file that lists what the program wrote.
  static let listName = "saphan-site.txt"

  private let folder: String

  /// The site in a folder, or to be written there.
  init(_ folder: String) { self.folder = folder }

  /// Writes a site in place of the earlier one.
  ///
  /// The list goes first and names old and new files: a site that was cut off half-way is still known as ours.
  ///
  /// - Throws: a diagnostic, before anything is written, where the folder holds anything else.
  func write(_ files: [SiteFile]) throws(Diagnostic) {
    let old = try earlierFiles()
    let new = files.map(\.path)
    for path in new where !old.contains(path) && Disk.exists("\(folder)/\(path)") {
      throw foreign("`\(folder)/\(path)` is not of an earlier site")
    }
    try writeList(Array(old.union(new)))
    for file in files { try Disk.write(Array(file.text.utf8), to: "\(folder)/\(file.path)") }
    for path in old.subtracting(new) { try? FileManager.default.removeItem(atPath: "\(folder)/\(path)") }
    try writeList(new)
  }

  private func writeList(_ paths: [String]) throws(Diagnostic) {
    try Disk.write(
      Array((Self.heading + "\n" + paths.sorted().map { $0 + "\n" }.joined()).utf8),
      to: "\(folder)/\(Self.listName)")
  }

  /// The files of the site that is there; none where the folder is empty or not there.
  private func earlierFiles() throws(Diagnostic) -> Set<String> {
    if Disk.exists(folder), !Disk.isFolder(folder) {
      throw Diagnostic("not-a-folder", .error, "`\(folder)` is a file", at: nil, help: "name another folder")
    }
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    if entries.isEmpty { return [] }
    guard entries.contains(Self.listName) else { throw foreign("`\(folder)` holds other files") }
    let lines = String(decoding: try Disk.bytes("\(folder)/\(Self.listName)"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    guard lines.first == Self.heading else { throw foreign("`\(folder)/\(Self.listName)` is not of a site") }
    // A list that leads out of the folder was not written by the program.
    return Set(lines.dropFirst().filter { !$0.hasPrefix("/") && !$0.split(separator: "/").contains("..") })
  }

  private func foreign(_ message: String) -> Diagnostic {
    Diagnostic(
      "folder-not-empty", .error, message, at: nil,
      help: "name an empty folder, or one with an earlier site: nothing was written")
  }

  private static let heading = "# The pages of this site, so that the next one can take their place."
}
