import Source
import Testing
import YAMLTree

@Suite struct CaseTests {
  @Test(arguments: CaseFiles.names)
  func readsAsExpected(_ name: String) throws {
    let parsed = Parsed(try CaseFiles.input(name), name: name + ".yaml")
    let actual = TreeDump.text(of: parsed)
    let expected = CaseFiles.expected(name)
    guard CaseFiles.isUpdating else {
      #expect(expected == actual, "read otherwise than \(name).expected; now:\n\(actual)")
      return
    }
    if expected != actual {
      try CaseFiles.update(name, to: actual)
      Issue.record("\(name).expected was rewritten")
    }
  }

  @Test func casesAreFound() {
    #expect(CaseFiles.names.count >= 60)
    #expect(!CaseFiles.isUpdating, "expectations were rewritten; run again without UPDATE_GOLDEN")
  }

  @Test(arguments: CaseFiles.names)
  func spansHoldWhatTheySay(_ name: String) throws {
    let parsed = Parsed(try CaseFiles.input(name))
    try SpanRules(parsed).check()
  }

  @Test(arguments: [
    "yaml-encoding", "yaml-nul", "yaml-control-character", "yaml-too-deep", "yaml-too-many-nodes",
    "yaml-unknown-alias", "yaml-recursive-alias", "yaml-duplicate-key", "yaml-complex-key",
    "yaml-several-documents", "yaml-tab", "yaml-tag", "yaml-merge-key", "yaml-empty", "yaml-syntax",
    "yaml-hash-cuts-text", "yaml-entry-joins-text",
  ])
  func everyCodeHasACase(_ code: String) throws {
    let found = try CaseFiles.names.contains { try Parsed(CaseFiles.input($0)).codes.contains(code) }
    #expect(found, "no case is refused with \(code)")
  }
}
