import ArgumentParser
import CaseFormat
import CaseStore
import RuleLanguage
import Source

/// Cases rather than texts, for the interview.
extension CaseVault {
  /// Seals a case, with its answers and record, in the place of what was saved under the code.
  ///
  /// The text is overwritten in memory afterwards; the case itself, and what Swift copied on the way, is not.
  func save(_ file: CaseFile, as code: CaseCode, of pack: Pack, with key: CaseKey) throws(StoreError) {
    var named = file
    named.code = code.description
    var text = CaseWriter(pack: pack).text(of: named)
    defer { wipe(&text) }
    try save(text, as: code, with: key)
  }

  /// A case with its answers to this pack; shows what is wrong and ends with code 2 where it cannot be read.
  ///
  /// A case of another version of the pack is read with warnings: let the person see them before going on with a draft.
  func load(
    _ code: CaseCode, of pack: Pack, _ ring: inout KeyRing, _ files: inout SourceFiles
  ) throws -> CaseFile {
    let text = try telling(path(of: code)) { try load(code, &ring) }
    var reader = CaseReader(pack: pack)
    let file = reader.read(files.add(name: path(of: code), bytes: text, isConfidential: true))
    Console.show(reader.diagnostics, files)
    guard let file else { throw ExitCode(2) }
    guard !file.isTraining else { throw Diagnostic.trainingCase(path(of: code)) }
    return file
  }
}
