import Testing

@testable import CaseStore

struct SecretTests {
  @Test func bytesAreAddedAndTakenAway() {
    var bytes = SecretBytes(capacity: 8)
    for byte in "aສé".utf8 { bytes.append(byte) }
    #expect(text(bytes) == "aສé")
    let count = bytes.characterCount
    #expect(count == 3)
    bytes.removeLastCharacter()
    #expect(text(bytes) == "aສ")
    bytes.removeLastCharacter()
    #expect(text(bytes) == "a")
    bytes.removeLastCharacter()
    bytes.removeLastCharacter()
    #expect(text(bytes).isEmpty)
  }

  @Test func roomIsLimited() {
    var bytes = SecretBytes(capacity: 1)
    var added = 0
    while bytes.append(1), added < 100_000 { added += 1 }
    #expect(added == 4096)
    bytes.removeAll()
    #expect(text(bytes).isEmpty)
  }

  @Test func sameIsSame() {
    let answers = [
      secret("a").isSame(as: secret("a")), secret("a").isSame(as: secret("b")),
      secret("a").isSame(as: secret("ab")),
    ]
    #expect(answers == [true, false, false])
  }

  @Test func wipedIsZero() {
    var bytes: [UInt8] = [1, 2, 3]
    wipe(&bytes)
    #expect(bytes == [0, 0, 0])
    var secret = SecretBytes([1, 2, 3])
    secret.withBytes { taken in
      let start = taken.baseAddress
      #expect(start?.load(as: UInt8.self) == 1)
    }
    secret.removeAll()
    secret.append(9)
    #expect(text(secret) == "\t")
  }

  private func text(_ bytes: borrowing SecretBytes) -> String {
    bytes.withBytes { String(decoding: $0, as: UTF8.self) }
  }
}
