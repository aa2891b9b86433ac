/// What stands before the sealed payload: readable by anyone, and bound to the payload so that no byte of it can be changed.
///
/// | bytes | what |
/// |---|---|
/// | 8 | `89 53 41 50 48 41 4E 0A`: not text, `SAPHAN`, a line feed that a transfer as text would change |
/// | 1 | version of the format: 1 |
/// | 3 | scrypt: rounds as a power of two, block size, lanes |
/// | 4 | bytes of the payload with its tag, big-endian |
/// | 32 | salt |
/// | 16 | check of the passphrase |
/// | 12 | nonce |
struct SealedHeader: Hashable {
  var cost: KeyCost
  var payloadCount: Int
  var salt: [UInt8]
  var check: [UInt8]
  var nonce: [UInt8]

  static let magic: [UInt8] = [0x89] + Array("SAPHAN".utf8) + [0x0A]
  static let version: UInt8 = 1
  static let nonceCount = 12
  static let count = magic.count + 1 + 3 + 4 + CaseKey.saltCount + CaseKey.checkCount + nonceCount

  /// The header as bytes.
  var bytes: [UInt8] {
    let length = UInt32(payloadCount).bigEndian
    return Self.magic + [Self.version, cost.logRounds, cost.blockSize, cost.lanes]
      + withUnsafeBytes(of: length, Array.init) + salt + check + nonce
  }
}

extension SealedHeader {
  /// Takes `count` bytes from the front.
  private static func take(_ count: Int, _ bytes: inout ArraySlice<UInt8>) -> [UInt8] {
    defer { bytes = bytes.dropFirst(count) }
    return Array(bytes.prefix(count))
  }

  /// Reads the header of a file and holds the file against it: whole, of this format, unchanged, at a bearable cost.
  ///
  /// A checksum at the end tells damage from a wrong passphrase. It keeps nobody from changing the file on purpose: that is
  /// found when the payload is opened.
  init(of file: [UInt8]) throws(StoreError) {
    guard zip(file, Self.magic).allSatisfy(==) else { throw .foreign }
    guard file.count > Self.magic.count else { throw .truncated }
    var rest = file.dropFirst(Self.magic.count)
    let version = Self.take(1, &rest)[0]
    guard version <= Self.version else { throw .newerVersion(version) }
    guard version == Self.version else { throw .altered }
    guard file.count >= Self.count else { throw .truncated }
    let costs = Self.take(3, &rest)
    payloadCount = Self.take(4, &rest).reduce(0) { $0 << 8 | Int($1) }
    salt = Self.take(CaseKey.saltCount, &rest)
    check = Self.take(CaseKey.checkCount, &rest)
    nonce = Self.take(Self.nonceCount, &rest)
    let expected = Self.count + payloadCount + SealedCase.checksumCount
    guard file.count >= expected else { throw .truncated }
    guard file.count == expected, SealedCase.isChecksumRight(file) else { throw .altered }
    guard let cost = KeyCost(logRounds: costs[0], blockSize: costs[1], lanes: costs[2]) else {
      throw .tooCostly
    }
    self.cost = cost
  }
}
