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

/// A pack's folder: one on disk, or as it was at a git revision.
struct PackVersion {
  /// Where it lies.
  let folder: String
  private let isTemporary: Bool

  /// The folder `name`, or `folder` as it was at the revision `name`.
  init(_ name: String, of folder: String) throws(Diagnostic) {
    if Disk.isFolder(name) {
      self.folder = name
      isTemporary = false
      return
    }
    let allowed = { (character: Character) in
      character.isLetter || character.isNumber || "._/-~^@".contains(character)
    }
    guard name.allSatisfy(allowed), folder.allSatisfy(allowed), !name.hasPrefix("-"), !folder.hasPrefix("-")
    else {
      throw Diagnostic("no-such-version", .error, "`\(name)` is neither a folder nor a revision", at: nil)
    }
    let place = FileManager.default.temporaryDirectory.path + "/saphan-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    guard
      let pipe = popen("git archive \(name) \(folder) 2>/dev/null | tar -x -C '\(place)' 2>/dev/null", "r"),
      pclose(pipe) == 0, Disk.isFolder("\(place)/\(folder)")
    else {
      try? FileManager.default.removeItem(atPath: place)
      throw Diagnostic(
        "no-such-version", .error, "`\(name)` is neither a folder nor a revision with `\(folder)`", at: nil,
        help: "name two folders, or revisions of this repository")
    }
    self.folder = "\(place)/\(folder)"
    isTemporary = true
  }

  /// Takes away what was unpacked.
  func remove() {
    if isTemporary { try? FileManager.default.removeItem(atPath: folder) }
  }
}
