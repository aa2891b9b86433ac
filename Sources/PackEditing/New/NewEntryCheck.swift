import PolicyAnalysis
import RuleLanguage
import Source

/// Reads a pack with an entry that was added, and refuses what is wrong with it.
struct NewEntryCheck {
  let id: String
  let files: PackFiles
  let change: FileChange
  let today: CivilDate

  /// What is found with the entry and was not without it, and the files that it is drawn from.
  func verify() throws(EditRefused) -> (findings: [Diagnostic], files: SourceFiles) {
    var collection = SourceFiles()
    var rules: [SourceFile] = []
    var isThere = false
    for file in files.rules {
      let isChanged = file.name == change.file.name
      isThere = isThere || isChanged
      rules.append(collection.add(name: file.name, bytes: isChanged ? change.bytes : file.bytes))
    }
    if !isThere { rules.append(collection.add(name: change.file.name, bytes: change.bytes)) }
    let (read, diagnostics) = PackReader.read(rules)
    guard let pack = read else {
      throw EditRefused(diagnostics.filter { $0.severity == .error }, collection)
    }
    return (findings(pack, diagnostics, in: collection), collection)
  }

  /// What is said about the lines of the entry, and what a text without translation is told.
  private func findings(_ pack: Pack, _ diagnostics: [Diagnostic], in collection: SourceFiles) -> [Diagnostic]
  {
    let catalogues = files.catalogues(original: pack.languages.first ?? "en").catalogues
    let found =
      diagnostics + PackCheck(pack, catalogues: catalogues, today: today).findings().map(\.diagnostic)
    guard let start = pack.namedEntries.first(where: { $0.id == id })?.span else { return [] }
    let length = change.bytes.count - change.file.bytes.count
    let own = Int(start.start)..<Int(start.start) + length
    return found.compactMap { diagnostic in
      // Every new text has to be translated: that is the next step, and no fault of the entry.
      if diagnostic.code == "translation-missing" {
        return Diagnostic("translation-missing", .note, diagnostic.message, at: nil, help: diagnostic.help)
      }
      guard let span = diagnostic.span, span.file == start.file, own.contains(Int(span.start)) else {
        return nil
      }
      return diagnostic
    }
  }
}
