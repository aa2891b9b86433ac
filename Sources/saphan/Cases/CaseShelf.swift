import ArgumentParser
import CaseFormat
import CaseStore
import Source

/// The folders of cases that a command was given.
struct CaseShelf {
  let vaults: [CaseVault]

  init(_ folders: [String]) {
    vaults = folders.indices.filter { folders.firstIndex(of: folders[$0]) == $0 }
      .map { CaseVault(folder: folders[$0]) }
  }

  /// A case with the folder it lies in.
  struct Place: Hashable {
    let vault: CaseVault
    let code: CaseCode

    /// The path of its file.
    var path: String { vault.path(of: code) }
  }

  /// Every case of every folder, in order.
  func places() throws -> [Place] {
    try vaults.flatMap { vault in
      try telling(vault.folder) { try vault.codes() }.map { Place(vault: vault, code: $0) }
    }
  }

  /// Where a case lies, by its code as it was typed.
  func place(of typed: String) throws -> Place {
    let places = try places()
    let code = CaseCode(typed)
    if let place = places.first(where: { $0.code == code }) { return place }
    // Codes are file names: to suggest one tells nothing that a look into the folder does not.
    let near = nearestWord(to: typed.uppercased(), among: places.map(\.code.description))
    throw Diagnostic(
      "no-such-case",
      "there is no case `\(VisibleText.of(typed))` in \(vaults.map { "`\(VisibleText.of($0.folder))`" }.joined(separator: ", "))",
      at: nil, help: near.map { "did you mean `\($0)`?" } ?? "`saphan case list` shows those there are")
  }

  /// A case's document.
  func document(at place: Place, _ ring: inout KeyRing, _ files: inout SourceFiles) throws -> CaseDocument {
    let text = try telling(place.path) { try place.vault.load(place.code, &ring) }
    return try Self.read(text, place, &files)
  }

  /// The document that a text holds; shows what is wrong and ends with code 2 where it cannot be read.
  static func read(_ text: [UInt8], _ place: Place, _ files: inout SourceFiles) throws -> CaseDocument {
    let (document, diagnostics) = CaseDocument.read(
      files.add(name: place.path, bytes: text, isConfidential: true))
    guard let document else {
      Console.show(diagnostics, files)
      throw ExitCode(2)
    }
    return document
  }
}

/// Runs something that reads or writes cases, and says of which file it failed.
func telling<Result>(_ path: String, _ run: () throws -> Result) throws -> Result {
  do {
    return try run()
  } catch let error as StoreError {
    throw error.diagnostic(VisibleText.of(path))
  }
}

/// Runs a command on cases: nothing of it is left by a crash, and what is wrong is shown with the right exit code.
func withCases(_ run: (inout SourceFiles) throws -> Void) throws {
  CoreDumps.forbid()
  var files = SourceFiles()
  do {
    try run(&files)
  } catch let problem as Diagnostic {
    Console.show([problem], files)
    throw ExitCode(2)
  }
}
