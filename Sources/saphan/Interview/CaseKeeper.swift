import CaseFormat
import CaseStore
import RuleLanguage
import Source

/// Where the case of a running interview is kept, sealed, after every answer.
struct CaseKeeper {
  let vault: CaseVault
  let code: CaseCode
  private let key: CaseKey
  /// The pack in its own language.
  private let pack: Pack

  init(vault: CaseVault, code: CaseCode, key: CaseKey, pack: Pack) {
    self.vault = vault
    self.code = code
    self.key = key
    self.pack = pack
  }

  /// Puts the case in the place of what was kept before.
  func save(_ file: CaseFile) throws(StoreError) {
    try vault.save(file, as: code, of: pack, with: key)
  }

  /// Removes the case: the person does not want it kept.
  func destroy() throws(StoreError) {
    do throws(StoreError) {
      try vault.destroy(code)
    } catch .noSuchCase {}
  }

  /// Whether a passphrase opens the case.
  func opens(with passphrase: consuming SecretBytes) -> Bool {
    var ring = KeyRing(passphrase)
    guard var text = try? vault.load(code, &ring) else { return false }
    wipe(&text)
    return true
  }
}
