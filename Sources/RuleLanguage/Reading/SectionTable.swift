import Source
import YAMLTree

/// The sections that files other than the manifest may hold.
enum Section: String, CaseIterable {
  case sources, facts, impossible, indicators, conclusions, determinations, classifications, needs, providers,
    services, safeguards, parameters, properties, wording, thresholds, changes, groups

  /// One entry, for messages: "fact".
  var singular: String {
    switch self {
    case .impossible: "impossible combination"
    case .properties: "property"
    case .wording: "wording"
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

  /// Puts entries in the order of their ids, those of one id in the order of files.
  mutating func sort() {
    for (section, raw) in entries {
      entries[section] = raw.enumerated()
        .sorted { left, right in
          let ids = (left.element.id.value, right.element.id.value)
          return ids.0 == ids.1 ? left.offset < right.offset : ids.0 < ids.1
        }
        .map(\.element)
    }
  }
}

extension PackReader {
  /// Puts the sections of all files together.
  mutating func collectSections(_ files: [SourceFile]) {
    var manifests: [(file: SourceFile, root: YAMLNode?)] = []
    for (file, (root, problems)) in zip(files, parsedTrees(files)) {
      diagnostics += problems
      // What was refused may have held names.
      if problems.contains(where: { $0.severity == .error }) { silenced = codesOfAbsence }
      if isManifest(file) {
        manifests.append((file, root))
      } else if let root {
        collect(root)
      }
    }
    // The pack's own is the one that no other folder holds.
    guard let manifest = manifests.min(by: { $0.file.depth < $1.file.depth }) else {
      return reportNoManifest()
    }
    sections.manifest = manifest.root
    for other in manifests where other.file.id != manifest.file.id {
      reportSecondManifest(at: other.file.start, first: manifest.file.start)
    }
  }

  /// Whether a file is meant as the manifest; one that is not quite named so is reported.
  private mutating func isManifest(_ file: SourceFile) -> Bool {
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    guard ["pack.yaml", "pack.yml"].contains(name.lowercased()) else { return false }
    if name != "pack.yaml" {
      report(
        "missing-manifest", "the manifest is named `\(name)`", at: file.start,
        help: "rename the file to `pack.yaml`, all small letters")
    }
    return true
  }

  private mutating func reportNoManifest() {
    report(
      "missing-manifest", "the pack has no file `pack.yaml`", at: nil,
      help: "every pack needs one, with its name, version and topics")
    silenced = codesOfAbsence
  }

  private mutating func reportSecondManifest(at span: Span, first: Span) {
    report(
      "several-manifests", "the pack has a second file `pack.yaml`", at: span,
      notes: [.init("the first one", at: first)],
      help: "keep one; facts and rules stand in files of other names")
  }

  /// Adds the sections of a file.
  private mutating func collect(_ root: YAMLNode) {
    guard let pairs = pairs(root, of: "the file", advice: "begin with a section, such as `facts:`") else {
      silenced = codesOfAbsence
      return
    }
    var unknown: [Located<String>] = []
    for pair in pairs {
      if let section = Section(rawValue: pair.key.value) ?? recovered(pair.key) {
        collect(section, pair.value)
      } else {
        unknown.append(pair.key)
      }
    }
    reportUnknown(unknown)
  }

  /// Adds the entries of a section.
  mutating func collect(_ section: Section, _ node: YAMLNode) {
    if node.isNull { return }
    guard
      let entries = pairs(
        node, of: "section `\(section.rawValue)`", advice: "write the id of each entry as a key, without `- `"
      )
    else {
      silenced = codesOfAbsence
      return
    }
    sections[section] += withoutStrays(entries, section).map { SectionTable.Raw(id: $0.key, node: $0.value) }
  }

  /// The section that was probably meant, after reporting that it is misspelt.
  private mutating func recovered(_ key: Located<String>) -> Section? {
    let known = Section.allCases.map(\.rawValue)
    guard !manifestKeys.contains(key.value), let near = nearestWord(to: key.value, among: known) else {
      return nil
    }
    report(
      "unknown-section", "a pack has no section `\(key.value)`", at: key.span, help: "did you mean `\(near)`?"
    )
    return Section(rawValue: near)
  }

  /// Reports keys of a file that are no sections; several are entries whose section is missing.
  private mutating func reportUnknown(_ keys: [Located<String>]) {
    guard let first = keys.first else { return }
    silenced = codesOfAbsence
    let sections = list(Section.allCases.map(\.rawValue), "and")
    if let key = keys.first(where: { manifestKeys.contains($0.value) }) {
      report(
        "unknown-section", "a pack has no section `\(key.value)`", at: key.span,
        help: "it belongs in `pack.yaml`")
    } else if keys.count > 1 {
      report(
        "unknown-section", "`\(first.value)` and \(keys.count - 1) more stand in no section", at: first.span,
        help: "write the name of their section above them, without indentation: \(sections)")
    } else {
      report(
        "unknown-section", "a pack has no section `\(first.value)`", at: first.span,
        help: "sections are \(sections)")
    }
  }
}

extension SourceFile {
  /// The first place of the file.
  fileprivate var start: Span { Span(file: id, start: 0, end: 0) }

  /// How many folders the file stands in.
  fileprivate var depth: Int { name.utf8.count { $0 == UInt8(ascii: "/") } }
}
