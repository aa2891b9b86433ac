import Testing

@testable import CaseStore

struct CodeTests {
  @Test func codesAreRandomAndReadable() {
    let codes = (0..<1000).map { _ in CaseCode.random() }
    #expect(Set(codes).count == 1000)
    for code in codes {
      #expect(code.description.count == 11)
      #expect(CaseCode(code.description) == code)
      #expect(CaseCode(fileName: code.fileName) == code)
      #expect(!code.description.contains { "0O1ILSZBGQUVAE".contains($0) })
    }
  }

  @Test(arguments: ["7KC4M-9XPTR", "7kc4m-9xptr", "7KC4M9XPTR", "7kc4m 9xptr"])
  func codesAreTypedAsOneLikes(_ text: String) {
    #expect(CaseCode(text)?.description == "7KC4M-9XPTR")
  }

  @Test(arguments: [
    "", "7KC4M-9XPT", "7KC4M-9XPTRR", "7KC4M-9XPT0", "../../etc/pw", "ກຂຄງຈສຊຍດຕ", "7KC4M/9XPTR",
  ])
  func otherTextIsNoCode(_ text: String) {
    #expect(CaseCode(text) == nil)
  }

  @Test(arguments: [
    "7kc4m-9xptr.saphan", "7KC4M9XPTR.saphan", "7KC4M-9XPTR", ".7KC4M-9XPTR.saphan", "7KC4M-9XPTR.saphan~",
  ])
  func otherFilesAreLeftAlone(_ name: String) {
    #expect(CaseCode(fileName: name) == nil)
  }
}
