import TestSupport
import Foundation
import Testing

@testable import CaseStore

struct VaultTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 16_379, 16_380, 16_381, 100_000])
  func whatIsSavedIsLoaded(_ count: Int) throws {
    let text = String(repeating: "ສ", count: count / 3) + String(repeating: "a", count: count % 3)
    let code = try folder.keep(text)
    #expect(try folder.text(code) == text)
    #expect(try folder.vault.codes() == [code])
    #expect(try folder.names() == [code.fileName])
  }

  @Test func sizeTellsLittle() throws {
    let sizes = try ["a", String(repeating: "a", count: 16_000)].map {
      try folder.bytes(try folder.keep($0).fileName).count
    }
    #expect(sizes[0] == sizes[1])
  }

  @Test func everySavingDiffers() throws {
    let code = try folder.keep("the same")
    let first = try folder.bytes(code.fileName)
    try folder.vault.save(Array("the same".utf8), as: code, with: try folder.key())
    let second = try folder.bytes(code.fileName)
    #expect(first[SealedHeader.count...] != second[SealedHeader.count...])
    #expect(try SealedHeader(of: first).salt == SealedHeader(of: second).salt)
  }

  @Test func onlyTheOwnerCanRead() throws {
    let code = try folder.keep("a")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.vault.path(of: code))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let inner = CaseVault(folder: folder.path + "/inner")
    try inner.create()
    try inner.create()
    let folderAttributes = try FileManager.default.attributesOfItem(atPath: inner.folder)
    #expect(folderAttributes[.posixPermissions] as? Int == 0o700)
  }

  @Test func onePassphraseCostsOneDerivation() throws {
    let codes = try (0..<5).map { try folder.keep("case \($0)") }
    let salts = try codes.map { try SealedHeader(of: folder.bytes($0.fileName)).salt }
    #expect(Set(salts).count == 1)
    let other = try folder.keep("another officer's", passphrase: "another")
    #expect(try SealedHeader(of: folder.bytes(other.fileName)).salt != salts[0])
    #expect(folder.error(other) == .wrongPassphrase)
    #expect(try folder.text(other, passphrase: "another") == "another officer's")
  }

  @Test func aPassphraseThatOpensNothingIsSaid() throws {
    let cost = try #require(leastCost)
    var ring = ring()
    #expect(try folder.vault.key(&ring, cost: cost).isKnown == false)
    _ = try folder.keep("a")
    #expect(try folder.vault.key(&ring, cost: cost).isKnown == true)
    var wrong = CaseStoreTests.ring("open sesamo")
    #expect(try folder.vault.key(&wrong, cost: cost).isKnown == false)
  }

  @Test func aCheaperSaltIsNotTakenOver() throws {
    let code = try folder.keep("a")
    let cost = try #require(KeyCost(logRounds: 9))
    var ring = ring()
    let (key, isKnown) = try folder.vault.key(&ring, cost: cost)
    #expect(isKnown && key.cost == cost)
    #expect(try key.salt != SealedHeader(of: folder.bytes(code.fileName)).salt)
  }

  @Test func anUpdateChangesOrLeaves() throws {
    let code = try folder.keep("a")
    var ring = ring()
    try folder.vault.update(code, &ring) { $0 + Array("b".utf8) }
    #expect(try folder.text(code) == "ab")
    #expect(throws: CancellationError.self) {
      try folder.vault.update(code, &ring) { _ in throw CancellationError() }
    }
    #expect(try folder.text(code) == "ab")
  }

  @Test func whatIsDestroyedIsGone() throws {
    let codes = [try folder.keep("a"), try folder.keep("b")]
    try folder.write([1], ".\(codes[0].fileName).77.new")
    try folder.write([1], "notes.new")
    try folder.vault.destroy(codes[0])
    #expect(try folder.names() == [codes[1].fileName, "notes.new"].sorted())
    #expect(folder.error(codes[0]) == .noSuchCase)
    #expect(throws: StoreError.noSuchCase) { try folder.vault.destroy(codes[0]) }
  }

  @Test func destroyingOverwrites() throws {
    let code = try folder.keep("a")
    let second = folder.url.appending(path: "second-name")
    try FileManager.default.linkItem(at: folder.url.appending(path: code.fileName), to: second)
    let before = Array(try Data(contentsOf: second))
    try folder.vault.destroy(code)
    let after = Array(try Data(contentsOf: second))
    #expect(after.count == before.count)
    #expect(zip(before, after).count(where: ==) < before.count / 64)
  }

  @Test func aReplacedFileIsOverwrittenUnlessItHasAnotherName() throws {
    let code = try folder.keep("a")
    let copy = folder.url.appending(path: "copy")
    try FileManager.default.linkItem(at: folder.url.appending(path: code.fileName), to: copy)
    let before = try Data(contentsOf: copy)
    try folder.vault.save(Array("b".utf8), as: code, with: try folder.key())
    #expect(try Data(contentsOf: copy) == before)
    let old = try FileHandle(forReadingFrom: folder.url.appending(path: code.fileName))
    let text = try folder.bytes(code.fileName)
    try folder.vault.save(Array("c".utf8), as: code, with: try folder.key())
    #expect(try old.readToEnd().map(Array.init) != text)
  }

  @Test func twoDoNotSaveAtOnce() throws {
    let code = try folder.keep("a")
    let key = try folder.key()
    do {
      let holder = try CaseFolder(folder.path)
      #expect(try holder.lock())
      #expect(throws: StoreError.busy) { try folder.vault.save([1], as: code, with: key) }
    }
    try folder.vault.save(Array("b".utf8), as: code, with: key)
    #expect(try folder.text(code) == "b")
  }

  @Test func linksAndOddFilesAreRefused() throws {
    let code = try folder.keep("a")
    let (link, pipe, inner) = (CaseCode.random(), CaseCode.random(), CaseCode.random())
    try FileManager.default.createSymbolicLink(
      atPath: folder.vault.path(of: link), withDestinationPath: folder.vault.path(of: code))
    mkfifo(folder.vault.path(of: pipe), 0o600)
    try FileManager.default.createDirectory(
      atPath: folder.vault.path(of: inner), withIntermediateDirectories: false)
    #expect(folder.error(link) == .notAFile)
    #expect(folder.error(pipe) == .notAFile)
    #expect(folder.error(inner) == .notAFile)
    try folder.vault.destroy(link)
    #expect(try folder.text(code) == "a")
    #expect(CaseVault(folder: folder.path + "/none").errorOfCodes == .noSuchFolder)
  }
}

extension CaseVault {
  var errorOfCodes: StoreError? {
    do throws(StoreError) {
      _ = try codes()
      return nil
    } catch {
      return error
    }
  }
}
