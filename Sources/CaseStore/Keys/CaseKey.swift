import Crypto
import CryptoExtras

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What opens and seals the cases of one passphrase and one salt.
///
/// The keys inside are overwritten when the last copy goes.
public struct CaseKey: Sendable {
  /// What it cost to derive.
  let cost: KeyCost
  /// The salt it was derived with.
  let salt: [UInt8]
  /// Says whether a passphrase is the right one, without helping to find it.
  let check: [UInt8]
  /// Seals and opens the payload.
  let payload: SymmetricKey

  /// How many bytes a salt has.
  static let saltCount = 32
  /// How many bytes the check has.
  static let checkCount = 16

  /// The key of a passphrase with a new salt.
  public init(_ passphrase: borrowing SecretBytes, cost: KeyCost = .standard) throws(StoreError) {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<Self.saltCount).map { _ in UInt8.random(in: 0...255, using: &generator) }
    try self.init(passphrase, cost: cost, salt: salt)
  }

  /// The key of a passphrase with the salt of a file.
  init(_ passphrase: borrowing SecretBytes, cost: KeyCost, salt: [UInt8]) throws(StoreError) {
    let derived = try? passphrase.withBytes { bytes in
      try KDF.Scrypt.deriveKey(
        from: bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: Int(cost.blockSize),
        parallelism: Int(cost.lanes))
    }
    guard let derived else { throw .noMemory }
    self.cost = cost
    self.salt = salt
    check = Self.subkey(of: derived, "saphan case check", byteCount: Self.checkCount)
      .withUnsafeBytes { Array($0) }
    payload = Self.subkey(of: derived, "saphan case payload", byteCount: 32)
  }

  private static func subkey(of key: SymmetricKey, _ purpose: String, byteCount: Int) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array(purpose.utf8), outputByteCount: byteCount)
  }
}
