import TestSupport
import Crypto
import Foundation
import Source
import Testing

@testable import CaseStore

struct DamageTests {
  let folder: TemporaryFolder
  let code: CaseCode
  let whole: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    code = try folder.keep("wages: never")
    whole = try folder.bytes(code.fileName)
  }

  /// Written by a program of its own, in another language, from the page about the format.
  @Test func aFileOfTheFirstFormatOpens() throws {
    let golden = CaseVault(folder: Run.root.appending(path: "Tests/CaseStoreTests/Golden").path)
    var ring = ring("ສະພານ 7")
    let text = try golden.load(try #require(CaseCode("7KC4M-9XPTR")), &ring)
    #expect(String(decoding: text, as: UTF8.self).hasPrefix("case: \"7KC4M-9XPTR\"\npack: x 1\n"))
  }

  @Test func aWrongPassphraseIsSaid() throws {
    for passphrase in [
      "open sesam", "open sesame ", "Open sesame", "", String(repeating: "x", count: 10_000),
    ] {
      #expect(folder.error(code, passphrase: passphrase) == .wrongPassphrase)
    }
    #expect(try folder.bytes(code.fileName) == whole)
  }

  @Test func everyTruncationIsDetected() throws {
    for count in 0..<whole.count {
      #expect(error(Array(whole[..<count])) == .truncated, "\(count)")
    }
    #expect(error(whole + [0]) == .altered)
    #expect(error(whole) == nil)
  }

  @Test func everyChangedByteIsDetected() throws {
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 1 << UInt8(index % 8)
      #expect(error(bytes) != nil, "byte \(index)")
    }
  }

  /// Whoever changes a file on purpose also makes the checksum right.
  @Test func everyChangeOnPurposeIsDetected() throws {
    let key = try folder.key()
    for index in 0..<(whole.count - SealedCase.checksumCount) {
      var bytes = Array(whole.dropLast(SealedCase.checksumCount))
      bytes[index] ^= 1 << UInt8(index % 8)
      bytes += SHA256.hash(data: bytes)
      #expect(throws: StoreError.self, "byte \(index)") {
        let header = try SealedHeader(of: bytes)
        // With the right key: a changed salt or cost alone would already give another.
        _ = try SealedCase.open(bytes, header, as: code, with: key)
      }
    }
  }

  @Test func eachKindOfFileHasItsOwnError() throws {
    #expect(error(Array("case: a\n".utf8)) == .foreign)
    #expect(error(Array("a".utf8)) == .foreign)
    #expect(error([]) == .truncated)
    try folder.write(whole + [UInt8](repeating: 0, count: SealedCase.maxCount), code.fileName)
    #expect(folder.error(code) == .foreign)
    #expect(error(changed(8, to: 2)) == .newerVersion(2))
    #expect(error(changed(8, to: 0)) == .altered)
    for (index, value) in [(9, UInt8(63)), (9, 0), (9, 255), (10, 0), (10, 255), (11, 0), (11, 255)] {
      #expect(error(changed(index, to: value)) == .tooCostly)
    }
    #expect(error(changed(20, to: whole[20] ^ 1)) == .wrongPassphrase)
    #expect(error(changed(90, to: whole[90] ^ 1)) == .altered)
  }

  @Test func aFileCannotPassForAnotherCase() throws {
    let other = try folder.keep("wages: paid")
    try folder.write(whole, other.fileName)
    #expect(folder.error(other) == .altered)
  }

  @Test func noCostExhaustsTheMachine() {
    for rounds in UInt8.min...UInt8.max {
      for size in UInt8.min...UInt8.max {
        for lanes: UInt8 in [0, 1, 2, 3, 4, 5, 255] {
          guard let cost = KeyCost(logRounds: rounds, blockSize: size, lanes: lanes) else { continue }
          #expect(cost.memory <= 256 << 20)
        }
      }
    }
    #expect(KeyCost(logRounds: 16) == .standard)
  }

  @Test func everyErrorGivesAdviceAndNothingElse() throws {
    let errors: [StoreError] = [
      .wrongPassphrase, .truncated, .altered, .foreign, .newerVersion(7), .tooCostly, .noMemory,
      .noSuchFolder,
      .noSuchCase, .notAFile, .alreadyThere, .busy, .unreadable(5), .unwritable(28),
    ]
    let said = errors.map { $0.diagnostic("cases/7KC4M-9XPTR.saphan") }
    #expect(Set(said.map(\.code)).count == errors.count)
    let page = try String(contentsOf: Run.root.appending(path: "Documentation/Cases.md"), encoding: .utf8)
    for code in said.map(\.code) { #expect(page.contains("`\(code)`")) }
    for diagnostic in said { #expect(diagnostic.message.contains("`cases/7KC4M-9XPTR.saphan`")) }
    for (error, diagnostic) in zip(errors, said).prefix(6) { #expect(diagnostic.help != nil, "\(error)") }
  }

  /// The file with a byte changed and the checksum made right.
  private func changed(_ index: Int, to value: UInt8) -> [UInt8] {
    var bytes = Array(whole.dropLast(SealedCase.checksumCount))
    bytes[index] = value
    return bytes + SHA256.hash(data: bytes)
  }

  /// What opening such a file says.
  private func error(_ bytes: [UInt8]) -> StoreError? {
    do throws(StoreError) {
      let header = try SealedHeader(of: bytes)
      var ring = ring()
      let key = try ring.key(cost: header.cost, salt: header.salt)
      _ = try SealedCase.open(bytes, header, as: code, with: key)
      return nil
    } catch {
      return error
    }
  }
}
