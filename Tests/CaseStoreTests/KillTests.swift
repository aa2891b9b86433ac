import TestSupport
import CaseStore
import Foundation
import Testing

/// Savings that fail or are killed at every step.
struct KillTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: SavingStep.allCases)
  func aFailureLeavesTheOldOrTheNew(_ step: SavingStep) throws {
    let code = try folder.keep("old answer")
    #expect(throws: StoreError.unwritable(28)) {
      try folder.vault.save(Array("new answer".utf8), as: code, with: try folder.key()) {
        (reached) throws(StoreError) in
        if reached == step { throw .unwritable(28) }
      }
    }
    let isNew = step == .renamed || step == .done
    #expect(try folder.text(code) == (isNew ? "new answer" : "old answer"))
    #expect(try folder.names() == [code.fileName])
  }

  @Test(arguments: SavingStep.allCases)
  func aKillLeavesTheOldOrTheNewAndNoWordInTheClear(_ step: SavingStep) throws {
    let code = try folder.keep("hungry since oldyear")
    try saveAndDie(code, "hungry since newyear", at: step)
    let isNew = step == .renamed || step == .done
    #expect(try folder.text(code) == (isNew ? "hungry since newyear" : "hungry since oldyear"))
    for name in try folder.names() {
      #expect(Data(try folder.bytes(name)).range(of: Data("hungry".utf8)) == nil)
      #expect(!name.contains("hungry") && !name.contains("sesame"))
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    try folder.vault.save(Array("next".utf8), as: code, with: try folder.key())
    #expect(try folder.names() == [code.fileName])
  }

  @Test func aKilledFirstSavingLeavesNoCase() throws {
    let code = CaseCode.random()
    try saveAndDie(code, "hungry", at: .written)
    #expect(try folder.vault.codes() == [])
    #expect(folder.error(code) == .noSuchCase)
  }

  /// Runs a saving in a program of its own, which is killed at a step.
  private func saveAndDie(_ code: CaseCode, _ text: String, at step: SavingStep) throws {
    let temporary = folder.path + "/tmp"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
    let process = Process()
    process.executableURL = Built.folder.appending(path: "SaveAndDie")
    process.arguments = [folder.path, code.description, "open sesame", text, step.rawValue]
    process.environment = ["TMPDIR": temporary]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == 9)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
    try FileManager.default.removeItem(atPath: temporary)
  }
}

/// Where the programs lie that were built with the tests.
enum Built {
  static let folder = Bundle.main.bundleURL
}
