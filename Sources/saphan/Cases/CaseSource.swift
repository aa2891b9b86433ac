import ArgumentParser
import CaseFormat
import CaseStore
import RuleEngine
import RuleLanguage
import Source

/// A case to make documents from: sealed in a folder, or a file that was taken out of its seal.
struct CaseSource: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The case's code, or the path of a case file that ends in .yaml.", valueName: "case"))
  var name: String

  @Argument(help: ArgumentHelp("Folders of cases. Default: the folder here.", valueName: "folder"))
  var folders: [String] = []

  @OptionGroup var passphrase: PassphraseOption

  /// Whether it is a plain file.
  var isPlain: Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

  /// The case; shows what is wrong and ends with code 2 where it cannot be read.
  ///
  /// - Parameter change: what is to be changed in the record first; a plain file is left as it is.
  func load(
    _ pack: Pack, _ files: inout SourceFiles, changing change: ((inout CaseRecord) -> Void)? = nil
  ) throws -> CaseFile {
    if isPlain {
      guard var file = try CaseFiles([name], for: pack, files: &files).cases.first else { throw ExitCode(2) }
      change?(&file.record)
      return file
    }
    let place = try CaseShelf(folders.isEmpty ? ["."] : folders).place(of: name)
    var ring = KeyRing(try passphrase.read())
    if let change { try place.change(&ring, &files, change) }
    return try place.vault.load(place.code, of: pack, &ring, &files)
  }
}

extension CaseShelf.Place {
  /// Changes the record of a case, and nothing else of it.
  func change(
    _ ring: inout KeyRing, _ files: inout SourceFiles, _ change: (inout CaseRecord) throws -> Void
  ) throws {
    try telling(path) {
      try vault.update(code, &ring) { text in
        var document = try CaseShelf.read(text, self, &files)
        var record = document.record
        try change(&record)
        document.replace(record)
        return document.text
      }
    }
  }
}
