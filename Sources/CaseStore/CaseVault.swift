#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of sealed cases, each in a file named by its code.
///
/// ```swift
/// let vault = CaseVault(folder: "cases")
/// try vault.create()
/// var ring = KeyRing(passphrase)
/// let key = try vault.key(&ring).key               // once for an interview: it takes a tenth of a second
/// let code = try vault.newCode()
/// try vault.save(text, as: code, with: key)        // after every answer
/// let again = try vault.load(code, &ring)
/// ```
///
/// A file's name, size and times are all that can be seen without the passphrase. The day until which a case may be kept is inside:
/// outside it would tell when the person was met, wherever the file is copied to.
public struct CaseVault: Hashable, Sendable {
  /// Where it lies.
  public let folder: String

  /// The vault in a folder; nothing is read or written yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// Makes the folder if it is not there, for its owner alone.
  public func create() throws(StoreError) {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .unwritable(errno) }
  }

  /// Codes of all cases here, in order.
  public func codes() throws(StoreError) -> [CaseCode] {
    try CaseFolder(folder).names().compactMap { CaseCode(fileName: $0) }
  }

  /// A code that no case here has.
  public func newCode() throws(StoreError) -> CaseCode {
    let taken = Set(try codes())
    while true {
      let code = CaseCode.random()
      if !taken.contains(code) { return code }
    }
  }

  /// The path of a case's file.
  public func path(of code: CaseCode) -> String { "\(folder)/\(code.fileName)" }

  /// Seals a text and puts it in the place of what the case held, whole or not at all.
  public func save(_ text: [UInt8], as code: CaseCode, with key: CaseKey) throws(StoreError) {
    try save(text, as: code, with: key) { (_) throws(StoreError) in }
  }

  /// Saves, telling a test how far it has come.
  package func save(
    _ text: [UInt8], as code: CaseCode, with key: CaseKey, step: (SavingStep) throws(StoreError) -> Void
  ) throws(StoreError) {
    let sealed = try SealedCase.seal(text, as: code, with: key)
    guard sealed.count <= SealedCase.maxCount else { throw .unwritable(EFBIG) }
    let folder = try CaseFolder(folder)
    if try folder.lock() { try folder.sweep() }
    try folder.save(sealed, as: code.fileName, step: step)
  }

  /// The text of a case.
  public func load(_ code: CaseCode, _ ring: inout KeyRing) throws(StoreError) -> [UInt8] {
    try open(code, in: CaseFolder(folder), &ring).text
  }

  private func open(
    _ code: CaseCode, in folder: borrowing CaseFolder, _ ring: inout KeyRing
  ) throws(StoreError) -> (text: [UInt8], key: CaseKey) {
    let file = try folder.read(code.fileName, limit: SealedCase.maxCount)
    let header = try SealedHeader(of: file)
    let key = try ring.key(cost: header.cost, salt: header.salt)
    return (try SealedCase.open(file, header, as: code, with: key), key)
  }

  /// Changes the text of a case while nobody else saves here.
  ///
  /// - Throws: a `StoreError`, or what `change` throws; the case is as it was then.
  public func update(
    _ code: CaseCode, _ ring: inout KeyRing, _ change: ([UInt8]) throws -> [UInt8]
  ) throws {
    let folder = try CaseFolder(folder)
    if try folder.lock() { try folder.sweep() }
    let (text, key) = try open(code, in: folder, &ring)
    let sealed = try SealedCase.seal(change(text), as: code, with: key)
    try folder.save(sealed, as: code.fileName) { (_) throws(StoreError) in }
  }

  /// Overwrites a case's file and removes it, and with it what killed savings have left.
  ///
  /// It needs no passphrase.
  ///
  /// On flash memory, on file systems that keep old versions, and in backups the sealed bytes may live on; they are then as safe as
  /// the passphrase is.
  public func destroy(_ code: CaseCode) throws(StoreError) {
    let folder = try CaseFolder(folder)
    if try folder.lock() { try folder.sweep() }
    try folder.destroy(code.fileName)
  }

  /// Removes what savings that were killed have left.
  public func sweep() throws(StoreError) {
    let folder = try CaseFolder(folder)
    if try folder.lock() { try folder.sweep() }
  }
}
