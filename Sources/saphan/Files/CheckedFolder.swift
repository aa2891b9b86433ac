import Localisation
import PolicyAnalysis
import RuleLanguage
import Source

/// A pack's folder with everything that is found about it.
struct CheckedFolder {
  /// The pack; nil if it has an error in its language.
  let pack: Pack?
  /// Its files, translations included.
  let files: [SourceFile]
  /// What is found, without what comments ignore.
  let findings: [Finding]

  init(_ folder: String, today: CivilDate, files: inout SourceFiles) throws(Diagnostic) {
    let read = try PackFolder(folder, files: &files)
    pack = read.pack
    var found = read.diagnostics.map { Finding($0) }
    var all = read.files
    if let pack {
      var catalogues: [Catalogue] = []
      let original = pack.languages.first ?? "en"
      for language in pack.languages.dropFirst() {
        let (texts, sources) = try PackTexts.readFiles(
          language, original: original, folder: folder, files: &files)
        found += texts.diagnostics.map { Finding($0) }
        catalogues.append(texts.catalogue)
        all += sources
      }
      found += PackCheck(pack, catalogues: catalogues, today: today).findings()
    }
    self.files = all
    findings = pack == nil ? found : IgnoreComments(all).applied(to: found)
  }
}
