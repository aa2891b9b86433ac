import Source

extension ChunkReader {
  /// Opens what is read next, and looks at the inputs behind it, so that a run that has to fail does not begin.
  ///
  /// What can be read only once is left to its turn, unless it is the first.
  ///
  /// - Parameter check: looks at the first row of an input in CSV, whose name it is given.
  mutating func prepare(
    _ check: (_ header: [UInt8], _ name: String) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    guard position.input < inputs.count else { return }
    let first = inputs[position.input]
    if first.format != .folder, file == nil { try begin(first) }
    if first.format == .csv, !header.isEmpty {
      try check(header, first.name)
    }
    for other in inputs[(position.input + 1)...] where !InputFile.isStream(other.path) {
      var reader = ChunkReader([other], separator: separator, chunkSize: chunkSize, isHashed: false)
      try reader.prepare(check)
    }
  }
}
