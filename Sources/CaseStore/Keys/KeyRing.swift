/// A passphrase with the keys derived from it so far, so that a folder of cases with one salt costs one derivation.
public struct KeyRing: ~Copyable {
  private let passphrase: SecretBytes
  private var keys: [CaseKey] = []

  /// No key yet.
  public init(_ passphrase: consuming SecretBytes) {
    self.passphrase = passphrase
  }

  /// How many characters the passphrase has.
  public var characterCount: Int { passphrase.characterCount }

  /// Whether it is the ring of this passphrase.
  public borrowing func isOf(_ other: borrowing SecretBytes) -> Bool { passphrase.isSame(as: other) }

  /// The key for a cost and salt, derived if this is the first time.
  mutating func key(cost: KeyCost, salt: [UInt8]) throws(StoreError) -> CaseKey {
    if let known = keys.first(where: { $0.cost == cost && $0.salt == salt }) { return known }
    let key = try CaseKey(passphrase, cost: cost, salt: salt)
    keys.append(key)
    return key
  }

  /// A key with a new salt.
  mutating func newKey(cost: KeyCost) throws(StoreError) -> CaseKey {
    let key = try CaseKey(passphrase, cost: cost)
    keys.append(key)
    return key
  }
}
