import Batching
import Source

extension ChunkReader {
  /// Goes to where an interrupted run had come, over the same input: everything before is read again and compared.
  mutating func skip(to checkpoint: Checkpoint) throws(Diagnostic) {
    let wanted = checkpoint.position
    guard wanted != InputPosition() else { return }
    while position.input < min(wanted.input, inputs.count) {
      try pass(upTo: .max)
      endInput()
    }
    if position.input < inputs.count { try pass(upTo: wanted.offset) }
    guard position.offset == wanted.offset, hash?.text == checkpoint.read else {
      throw Diagnostic(
        "other-input", .error, "this is not the input of the interrupted run", at: nil,
        help: "continue it with the same input, unchanged")
    }
    position = wanted
  }

  /// Reads an input up to a place, or to its end where that comes sooner.
  private mutating func pass(upTo limit: Int) throws(Diagnostic) {
    let input = inputs[position.input]
    if input.format == .folder { return passFiles(input.files, upTo: limit) }
    if file == nil { try begin(input) }
    while position.offset < limit {
      if rest.isEmpty { rest = try file?.read(count: 1 << 18) ?? [] }
      if rest.isEmpty { return }
      let some = rest.prefix(limit - position.offset)
      some.withUnsafeBytes { hash?.add($0) }
      position.offset += some.count
      rest.removeFirst(some.count)
    }
  }

  private mutating func passFiles(_ files: [String], upTo limit: Int) {
    for path in files.prefix(limit) { addToHash(path) }
    position.offset = min(limit, files.count)
  }

  /// Takes note of a file with a case: its name, and what changes with its bytes, which others read.
  mutating func addToHash(_ path: String) {
    guard hash != nil else { return }
    let status = FileStatus(path)
    hash?.add(Array(path.utf8) + [0])
    hash?.add(number: status?.size ?? -1)
    hash?.add(number: status?.changed ?? -1)
  }
}
