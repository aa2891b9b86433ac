import RuleLanguage
import Source
import YAMLTree

/// Finds the file in which an entry belongs, and puts it at the end of its section there.
struct EntryPlace {
  let kind: EntryKind
  let answers: [EntryField: String]
  let pack: Pack
  let files: [SourceFile]
  /// The pack's folder, for a file that is new.
  let folder: String

  /// The change that adds an entry.
  func adding(_ text: EntryText) -> FileChange {
    guard let file = home, let end = sectionEnd(in: file) else { return newFile(text) }
    let bytes = Array(file.bytes[..<end.offset])
    let isOnOwnLine = bytes.last == UInt8(ascii: "\n")
    let added = (isOnOwnLine ? "" : "\n") + text.text(indent: end.indent)
    return FileChange(file: file, bytes: bytes + Array(added.utf8) + file.bytes[end.offset...])
  }

  private var section: String {
    switch kind {
    case .fact: "facts"
    case .indicator: "indicators"
    case .service, .scenario: "services"
    }
  }

  /// The file that holds most entries of the same topic or dimension.
  private var home: SourceFile? {
    var counts: [SourceFile.ID: Int] = [:]
    for span in kin { counts[span.file, default: 0] += 1 }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return files.first { $0.id == most }
  }

  /// Where the entries stand that the new one belongs with.
  private var kin: [Span] {
    switch kind {
    case .fact:
      return pack.facts.filter { pack.topics[$0.topic].id == answers[.topic] }.map(\.entry.span)
    case .indicator:
      return pack.rules.filter { rule in
        rule.indicator.map { pack.dimensions[$0.dimension].id == answers[.dimension] } ?? false
      }.map(\.entry.span)
    case .service: return pack.services.map(\.entry.span)
    case .scenario: return []
    }
  }

  /// Behind the last line of the section that is neither blank nor a comment, and how far its entries are indented.
  private func sectionEnd(in file: SourceFile) -> (offset: Int, indent: Int)? {
    guard let pairs = YAMLTree.parse(file).root?.pairs,
      let index = pairs.firstIndex(where: { $0.key.value == section }),
      let first = pairs[index].value.pairs?.first,
      file.bytes[Int(pairs[index].value.span.start)] != UInt8(ascii: "{")
    else { return nil }
    let start = Int(first.key.span.start)
    let lineStart = file.bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let following = pairs.map { Int($0.key.span.start) }.filter { $0 > start }.min() ?? file.bytes.count
    return (endOfText(in: file.bytes[start..<following]), start - lineStart)
  }

  private func endOfText(in bytes: ArraySlice<UInt8>) -> Int {
    var end = bytes.startIndex
    var position = bytes.startIndex
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let next = min(position + line.count + 1, bytes.endIndex)
      let text = line.drop { $0 == UInt8(ascii: " ") }
      if let first = text.first, first != UInt8(ascii: "#") { end = next }
      position = next
    }
    return end
  }

  private func newFile(_ text: EntryText) -> FileChange {
    let name =
      switch kind {
      case .fact: "facts/\(answers[.topic] ?? "new").yaml"
      case .indicator: "indicators/\((answers[.dimension] ?? "new").replacing("_", with: "-")).yaml"
      case .service, .scenario: "services.yaml"
      }
    var collection = SourceFiles()
    let file = collection.add(name: "\(folder)/\(name)", bytes: [])
    return FileChange(file: file, bytes: Array("\(section):\n\(text.text(indent: 2))".utf8))
  }
}
