import Source

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Which files a run reads and which it writes: none may be two of them, under whatever names and links.
struct RunPlaces {
  /// Where a file is, whatever it is called.
  private struct Place: Hashable {
    /// Its identity, or that of the folder where it will be.
    let identity: [UInt64]
    /// Its name there; nil if it is there already.
    let newName: String?
  }

  /// What was named first at each place, in words for messages.
  private var read: [Place: String] = [:]
  private var written: [Place: String] = [:]

  /// Looks whether a run would write over anything that it reads, or two things into one file, before it writes.
  ///
  /// - Parameter files: what has been read already: rules and mappings.
  static func check(
    _ inputs: [ChunkReader.Input], _ files: SourceFiles, to: String?, rejects: String?, note: String?
  ) throws(Diagnostic) {
    var places = RunPlaces()
    var id: SourceFile.ID = 0
    while let file = files[id] {
      places.reads(place(of: file.name), "`\(file.name)`")
      id += 1
    }
    for input in inputs {
      if input.path == "-" {
        places.reads(place(of: FileStatus(descriptor: 0)), "standard input")
      } else {
        places.reads(place(of: input.path), "the input `\(input.path)`")
      }
    }
    try places.writes(to, rejects, note)
    for input in inputs { try places.check(cases: input.files) }
  }

  private mutating func writes(_ to: String?, _ rejects: String?, _ note: String?) throws(Diagnostic) {
    if let to {
      try writes(Self.place(of: to), "`--to`")
    } else {
      try writes(Self.place(of: FileStatus(descriptor: 1)), "standard output")
    }
    if let rejects { try writes(Self.place(of: rejects), "`--rejects`") }
    guard let note else { return }
    for path in [note, Checkpoint.draft(of: note)] { try writes(Self.place(of: path), "the note `\(path)`") }
  }

  /// Looks whether files with a case each, which are read too, are among those that are written.
  private func check(cases: [String]) throws(Diagnostic) {
    // What standard output goes to is cut already; what is not there yet cannot be lost.
    let isSafe = !written.contains { $0.key.newName == nil && $0.value != "standard output" }
    if isSafe { return }
    for path in cases {
      guard let place = Self.place(of: path), let name = written[place] else { continue }
      throw Self.sameFile(name, "the case `\(path)`")
    }
  }

  private mutating func reads(_ place: Place?, _ name: String) {
    if let place { read[place] = name }
  }

  private mutating func writes(_ place: Place?, _ name: String) throws(Diagnostic) {
    guard let place else { return }
    if let other = read[place] ?? written[place] { throw Self.sameFile(name, other) }
    written[place] = name
  }

  private static func sameFile(_ one: String, _ other: String) -> Diagnostic {
    Diagnostic(
      "same-file", .error, "\(one) and \(other) are the same file", at: nil,
      help: "name another file: what is written would take the place of what is there")
  }

  /// The place of a file that is there; nil for pipes and devices, which nothing is lost from.
  private static func place(of status: FileStatus?) -> Place? {
    guard let status, status.isRegular else { return nil }
    return Place(identity: status.identity, newName: nil)
  }

  private static func place(of path: String, links: Int = 8) -> Place? {
    if let status = FileStatus(path) { return place(of: status) }
    let url = URL(filePath: path)
    if links > 0, let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      // A link to what is not there yet: it will be made where the link leads.
      let next = URL(filePath: target, relativeTo: url.deletingLastPathComponent())
      return place(of: next.path, links: links - 1)
    }
    guard let folder = FileStatus(url.deletingLastPathComponent().path) else { return nil }
    return Place(identity: folder.identity, newName: url.lastPathComponent)
  }
}
