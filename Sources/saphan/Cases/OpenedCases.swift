import ArgumentParser
import CaseFormat
import CaseStore
import Source

/// Cases of which some may not open: another officer's in the same folder, or damaged ones.
struct OpenedCases {
  /// Those that opened.
  private(set) var cases: [(place: CaseShelf.Place, document: CaseDocument)] = []
  private var otherPassphrases = 0
  private var problems: [Diagnostic] = []

  /// Opens what opens; ends with the error where the passphrase opens nothing.
  mutating func open(
    _ places: [CaseShelf.Place], _ ring: inout KeyRing, _ files: inout SourceFiles
  ) throws {
    for place in places {
      do throws(StoreError) {
        let text = try place.vault.load(place.code, &ring)
        add(CaseDocument.read(files.add(name: place.path, bytes: text, isConfidential: true)), at: place)
      } catch {
        add(error, at: place)
      }
    }
    if cases.isEmpty, let place = places.first, otherPassphrases > 0,
      otherPassphrases + problems.count == places.count
    {
      Console.show(problems, files)
      throw StoreError.wrongPassphrase.diagnostic(places.count == 1 ? place.path : place.vault.folder)
    }
  }

  /// Says what could not be opened.
  ///
  /// - Throws: exit code 1 where something is damaged.
  func finish(_ files: SourceFiles) throws {
    Console.show(problems, files)
    if otherPassphrases > 0 {
      Console.err("\(otherPassphrases) more cannot be opened with this passphrase.\n")
    }
    if !problems.isEmpty { throw ExitCode(1) }
  }

  private mutating func add(
    _ read: (document: CaseDocument?, diagnostics: [Diagnostic]), at place: CaseShelf.Place
  ) {
    if let document = read.document { cases.append((place, document)) } else { problems += read.diagnostics }
  }

  private mutating func add(_ error: StoreError, at place: CaseShelf.Place) {
    switch error {
    case .wrongPassphrase: otherPassphrases += 1
    // Deleted by somebody else since the folder was read.
    case .noSuchCase: break
    default: problems.append(error.diagnostic(VisibleText.of(place.path)))
    }
  }
}
