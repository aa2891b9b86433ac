import Source
import YAMLTree

/// The sections that files other than the manifest may hold.
enum Section: String, CaseIterable {
  case sources, facts, impossible, indicators, conclusions, determinations, classifications, needs, providers,
    services, safeguards, parameters, properties

  /// One entry, for messages: "fact".
  var singular: String {
    switch self {
    case .impossible: "impossible combination"
    case .facts: "fact"
    case .properties: "property"
    case .sources: "source"
    default: String(rawValue.dropLast())
    }
  }
}

/// All entries of all files by section, sorted by id.
struct SectionTable {
  /// An entry as it stands in a file.
  struct Raw {
    let id: Located<String>
    let node: YAMLNode
  }

  var manifest: YAMLNode?
  private var entries: [Section: [Raw]] = [:]

  subscript(section: Section) -> [Raw] {
    get { entries[section] ?? [] }
    set { entries[section] = newValue }
  }
}

extension PackReader {
  /// Puts the sections of all files together.
  mutating func collectSections(_ files: [SourceFile]) {
    for file in files {
      let (root, problems) = YAMLTree.parse(file)
      diagnostics += problems
      guard let root else { continue }
      if file.name == "pack.yaml" || file.name.hasSuffix("/pack.yaml") {
        sections.manifest = root
      } else if let pairs = pairs(root, of: "the file") {
        for pair in pairs { collect(pair) }
      }
    }
    for section in Section.allCases {
      sections[section].sort { $0.id.value < $1.id.value }
    }
  }

  private mutating func collect(_ pair: YAMLNode.Pair) {
    guard let section = Section(rawValue: pair.key.value) else {
      let known = Section.allCases.map(\.rawValue)
      report(
        "unknown-section", "a pack has no section `\(pair.key.value)`", at: pair.key.span,
        help: nearestWord(to: pair.key.value, among: known).map { "did you mean `\($0)`?" }
          ?? "sections are \(list(known))")
      return
    }
    guard !pair.value.isNull, let entries = pairs(pair.value, of: "section `\(section.rawValue)`") else {
      return
    }
    sections[section] += entries.map { SectionTable.Raw(id: $0.key, node: $0.value) }
  }
}
