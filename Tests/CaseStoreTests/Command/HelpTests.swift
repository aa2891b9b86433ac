import Foundation
import Testing

/// The help texts, held against files that `UPDATE_GOLDEN=1` writes.
struct HelpTests {
  @Test(arguments: [
    "", "list", "show", "export", "purge", "referral", "form", "card", "handover", "identity", "link",
  ])
  func helpIsAsWritten(_ command: String) throws {
    let run = try Run((command.isEmpty ? [] : [command]) + ["--help"], passphrase: nil)
    #expect(run.status == 0 && run.messages == "")
    let name = command.isEmpty ? "case" : "case-\(command)"
    let golden = Run.root.appending(path: "Tests/CaseStoreTests/Golden/\(name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try run.output.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(run.output == (try? String(contentsOf: golden, encoding: .utf8)))
  }
}
