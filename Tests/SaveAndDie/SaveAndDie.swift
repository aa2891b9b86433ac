#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import CaseStore

/// Saves a case and is killed at a step of it, as if the battery had been taken out: `SaveAndDie FOLDER CODE PASSPHRASE TEXT STEP`.
///
/// A program of its own, because a kill cannot be caught inside the tests.
@main
enum SaveAndDie {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 6, let code = CaseCode(arguments[2]), let cost = KeyCost(logRounds: 8) else {
      exit(64)
    }
    let step = SavingStep(rawValue: arguments[5])
    let vault = CaseVault(folder: arguments[1])
    let key = try CaseKey(SecretBytes(arguments[3].utf8), cost: cost)
    try vault.save(Array(arguments[4].utf8), as: code, with: key) { (reached) throws(StoreError) in
      if reached == step { kill(getpid(), SIGKILL) }
    }
  }
}
