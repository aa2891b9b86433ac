import CaseStore
import Foundation
import TestSupport

/// The least cost, so that tests are quick.
let leastCost = KeyCost(logRounds: 8)

/// A passphrase as a secret.
func secret(_ text: String) -> SecretBytes { SecretBytes(text.utf8) }

/// A ring with one passphrase.
func ring(_ text: String = "open sesame") -> KeyRing { KeyRing(secret(text)) }

extension TemporaryFolder {
  /// The cases kept in it.
  var vault: CaseVault { CaseVault(folder: path) }

  /// Saves a text under a new code.
  func keep(_ text: String, passphrase: String = "open sesame") throws -> CaseCode {
    let code = try vault.newCode()
    try vault.save(Array(text.utf8), as: code, with: try key(passphrase))
    return code
  }

  func key(_ passphrase: String = "open sesame") throws -> CaseKey {
    var ring = ring(passphrase)
    guard let leastCost else { throw StoreError.tooCostly }
    return try vault.key(&ring, cost: leastCost).key
  }

  /// What a case holds.
  func text(_ code: CaseCode, passphrase: String = "open sesame") throws -> String {
    var ring = ring(passphrase)
    return String(decoding: try vault.load(code, &ring), as: UTF8.self)
  }

  /// Why a case cannot be opened; nil if it can.
  func error(_ code: CaseCode, passphrase: String = "open sesame") -> StoreError? {
    do throws(StoreError) {
      var ring = ring(passphrase)
      _ = try vault.load(code, &ring)
      return nil
    } catch {
      return error
    }
  }
}
