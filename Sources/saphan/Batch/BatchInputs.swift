import Source

/// The inputs of a run: what each is, and what has to be said before the run begins.
struct BatchInputs {
  let all: [ChunkReader.Input]

  /// - Parameter format: how standard input, and files whose names do not say, are written.
  init(_ paths: [String], otherwise format: InputFormat) throws(Diagnostic) {
    var all: [ChunkReader.Input] = []
    for path in paths {
      all.append(try ChunkReader.Input(path, format: Self.format(of: path, otherwise: format)))
    }
    self.all = all
  }

  private static func format(of path: String, otherwise format: InputFormat) -> InputFormat {
    if path == "-" { return format }
    if Disk.isFolder(path) { return .folder }
    let name = path.lowercased()
    if name.hasSuffix(".csv") { return .csv }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return .folder }
    return [".jsonl", ".ndjson", ".json"].contains(where: name.hasSuffix) ? .jsonLines : format
  }

  /// What is passed over in folders, a line each.
  var notes: [String] {
    var notes: [String] = []
    for input in all where Disk.isFolder(input.path) {
      let cases = input.files.count
      let others = Disk.fileCount(below: input.path) - cases
      if others > 0 {
        let subject = others == 1 ? "1 file" : "\(others) files"
        notes.append("\(subject) in \(input.path) \(others == 1 ? "is no case" : "are no cases") (.yaml)")
      }
      if cases == 0 { notes.append("\(input.path) holds no cases") }
    }
    return notes
  }

  /// Refuses inputs whose rejects would not make one input again.
  func checkRejects(separator: UInt8) throws(Diagnostic) {
    guard all.count > 1 else { return }
    let advice = "run them one after another, each with `--rejects` of its own"
    guard Set(all.map(\.format)).count == 1 else {
      throw Diagnostic(
        "mixed-rejects", "inputs that are written in different ways cannot have one file of rejects", at: nil,
        help: advice)
    }
    guard all[0].format == .csv else { return }
    var known: [UInt8] = []
    for input in all {
      guard let header = try ChunkReader.header(of: input, separator: separator) else {
        throw Diagnostic(
          "mixed-rejects", "the headers of these inputs cannot be compared before they are read", at: nil,
          help: advice)
      }
      if !header.isEmpty, !known.isEmpty, header != known {
        throw Diagnostic(
          "mixed-rejects", "\(input.path) has another header than the inputs before it", at: nil, help: advice
        )
      }
      if !header.isEmpty { known = header }
    }
  }
}
