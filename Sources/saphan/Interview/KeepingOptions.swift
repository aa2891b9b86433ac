#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import ArgumentParser
import CaseFormat
import CaseStore
import RuleLanguage
import Source

/// Where the case of an interview is kept, if anywhere.
struct KeepingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep the case sealed in this folder.",
      discussion: "Default: .local/share/saphan/cases in the home folder, if a passphrase is given.",
      valueName: "folder"))
  var cases: String?

  @Flag(name: .customLong("no-draft"), help: "Write nothing anywhere, and ask for no passphrase.")
  var noDraft = false

  @Option(help: ArgumentHelp("Go on with an interview that was left.", valueName: "code"))
  var resume: String?

  @Flag(
    name: .customLong("with-new-rules"),
    help: "With --resume: go on although the rules have changed since, and judge by today's.")
  var withNewRules = false

  /// Whether anything was said about keeping.
  var isUsed: Bool { cases != nil || noDraft || resume != nil || withNewRules }

  func validate() throws {
    if noDraft, cases != nil || resume != nil {
      throw ValidationError("--no-draft does not go with --cases or --resume")
    }
    if withNewRules, resume == nil { throw ValidationError("--with-new-rules goes with --resume") }
  }

  /// Where cases are kept, and under which key.
  struct Store {
    let vault: CaseVault
    let key: CaseKey
  }

  /// Where one case is kept, and what it holds already.
  struct Kept {
    var keeper: CaseKeeper?
    var file: CaseFile?
  }

  /// Opens what is to be kept of one interview.
  ///
  /// - Parameter mayAsk: whether there is a terminal to ask for a passphrase on; without one, and without `--passphrase-fd`, nothing is kept
  ///   unless it was asked for.
  func open(
    _ loaded: LoadedPack, _ passphrase: PassphraseOption, mayAsk: Bool, _ files: inout SourceFiles
  ) throws -> Kept {
    if let resume { return try reopen(resume, loaded, passphrase, &files) }
    guard let store = try store(passphrase, mayAsk: mayAsk) else { return Kept() }
    let code = try telling(store.vault.folder) { try store.vault.newCode() }
    return Kept(keeper: CaseKeeper(vault: store.vault, code: code, key: store.key, pack: loaded.pack))
  }

  /// The folder for new cases with its key; nil if nothing is to be kept.
  func store(_ passphrase: PassphraseOption, mayAsk: Bool) throws -> Store? {
    if noDraft { return nil }
    let isWanted = cases != nil || passphrase.passphraseFd != nil
    guard isWanted || mayAsk, let secret = try passphrase.readToKeep(isOptional: !isWanted) else {
      return nil
    }
    var ring = KeyRing(secret)
    let vault = CaseVault(folder: folder)
    try telling(vault.folder) {
      try Self.makeParents(of: vault.folder)
      try vault.create()
    }
    return Store(vault: vault, key: try passphrase.key(of: vault, &ring))
  }

  /// The cases of a group that was left, with the folder they lie in.
  func reopenGroup(
    _ code: String, _ loaded: LoadedPack, _ passphrase: PassphraseOption, _ files: inout SourceFiles
  ) throws -> (store: Store, files: [CaseFile]) {
    let vault = CaseVault(folder: folder)
    var ring = KeyRing(try passphrase.read())
    var members: [CaseFile] = []
    for other in try telling(vault.folder, { try vault.codes() }) {
      guard let text = try? vault.load(other, &ring) else { continue }
      let known = CaseDocument.read(
        files.add(name: vault.path(of: other), bytes: text, isConfidential: true)
      ).document
      guard known?.record.group == CaseCode(code)?.description else { continue }
      members.append(try vault.load(other, of: loaded.pack, &ring, &files))
    }
    guard let hash = members.first.map(\.record.packHash) else {
      throw Diagnostic(
        "no-such-group", "there is no group `\(VisibleText.of(code))` in `\(VisibleText.of(folder))`", at: nil
      )
    }
    if let hash, hash != loaded.contentHash { try confirmNewRules() }
    return (Store(vault: vault, key: try passphrase.key(of: vault, &ring)), members)
  }

  private func reopen(
    _ typed: String, _ loaded: LoadedPack, _ passphrase: PassphraseOption, _ files: inout SourceFiles
  ) throws -> Kept {
    let place = try CaseShelf([folder]).place(of: typed)
    var ring = KeyRing(try passphrase.read())
    let file = try place.vault.load(place.code, of: loaded.pack, &ring, &files)
    if let hash = file.record.packHash, hash != loaded.contentHash { try confirmNewRules() }
    let key = try passphrase.key(of: place.vault, &ring)
    return Kept(
      keeper: CaseKeeper(vault: place.vault, code: place.code, key: key, pack: loaded.pack), file: file)
  }

  /// Answers were given under other rules: nobody should go on without knowing.
  private func confirmNewRules() throws {
    if withNewRules { return }
    let question =
      "The rules have changed since this interview was left. All answers will be judged by today's rules. "
      + "Type yes to go on: "
    if let terminal = Terminal(), terminal.confirms(question, with: "yes") { return }
    throw Diagnostic(
      "rules-changed", "the rules have changed since this interview was left; nothing was changed", at: nil,
      help: "go on with `--with-new-rules`, or install the rules of that day")
  }

  /// The folder given, or the one in the home folder.
  private var folder: String {
    if let cases { return cases }
    let environment = ProcessInfo.processInfo.environment
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/saphan/cases" }
    return (environment["HOME"] ?? ".") + "/.local/share/saphan/cases"
  }

  private static func makeParents(of folder: String) throws(StoreError) {
    guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: String(folder[..<slash]), withIntermediateDirectories: true)
    } catch {
      throw .unwritable(EACCES)
    }
  }
}
