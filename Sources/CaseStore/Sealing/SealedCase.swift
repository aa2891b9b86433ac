import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A case's text sealed under a key: header, ChaCha20-Poly1305 over the padded text, SHA-256 over all that stands before it.
///
/// The header and the case's code are authenticated with the text, so a file cannot pass for another case by a change of name.
enum SealedCase {
  static let checksumCount = SHA256.byteCount
  /// Bytes of a tag.
  private static let tagCount = 16
  /// Sealed text is a multiple of this, so that a file's size does not tell how much was said.
  private static let padding = 16_384
  /// Bytes of a file at most; what is longer was not written here.
  static let maxCount = 16 << 20

  /// The bytes of a file.
  static func seal(_ text: [UInt8], as code: CaseCode, with key: CaseKey) throws(StoreError) -> [UInt8] {
    var padded = pad(text)
    defer { wipe(&padded) }
    let nonce = ChaChaPoly.Nonce()
    let header = SealedHeader(
      cost: key.cost, payloadCount: padded.count + tagCount, salt: key.salt, check: key.check,
      nonce: Array(nonce)
    ).bytes
    let box = try? ChaChaPoly.seal(
      padded, using: key.payload, nonce: nonce, authenticating: header + code.description.utf8)
    guard let box else { throw .noMemory }
    var file = header + box.ciphertext + box.tag
    file += SHA256.hash(data: file)
    return file
  }

  /// The text that a file holds.
  static func open(
    _ file: [UInt8], _ header: SealedHeader, as code: CaseCode, with key: CaseKey
  ) throws(StoreError) -> [UInt8] {
    guard isSame(header.check, key.check) else { throw .wrongPassphrase }
    let sealed = file[SealedHeader.count..<(file.count - checksumCount)]
    guard sealed.count >= tagCount, let nonce = try? ChaChaPoly.Nonce(data: header.nonce),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: sealed.dropLast(tagCount), tag: sealed.suffix(tagCount)),
      var padded = try? ChaChaPoly.open(
        box, using: key.payload, authenticating: file[..<SealedHeader.count] + code.description.utf8)
    else { throw .altered }
    defer { padded.resetBytes(in: padded.startIndex..<padded.endIndex) }
    return try unpad(padded)
  }

  /// Whether the file ends in the checksum of what stands before.
  static func isChecksumRight(_ file: [UInt8]) -> Bool {
    SHA256.hash(data: file.dropLast(checksumCount)) == file.suffix(checksumCount)
  }

  private static func pad(_ text: [UInt8]) -> [UInt8] {
    let used = 4 + text.count
    var padded = withUnsafeBytes(of: UInt32(text.count).bigEndian, Array.init)
    padded.reserveCapacity((used + padding - 1) / padding * padding)
    padded += text
    padded += repeatElement(0, count: (padding - used % padding) % padding)
    return padded
  }

  private static func unpad(_ padded: Data) throws(StoreError) -> [UInt8] {
    let count = padded.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard padded.count >= 4 + count else { throw .altered }
    return Array(padded.dropFirst(4).prefix(count))
  }

  private static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    zip(left, right).reduce(into: UInt8(left.count == right.count ? 0 : 1)) { $0 |= $1.0 ^ $1.1 } == 0
  }
}
