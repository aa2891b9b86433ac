/// What deriving a key costs with scrypt, so that guessing passphrases is slow.
public struct KeyCost: Hashable, Sendable {
  /// The number of rounds as a power of two.
  public let logRounds: UInt8
  /// Size of a block, in units of 128 bytes.
  public let blockSize: UInt8
  /// How many lanes.
  public let lanes: UInt8

  /// A cost; nil beyond what a small laptop can bear, so that a hostile file cannot exhaust it: 256 MiB, four lanes.
  public init?(logRounds: UInt8, blockSize: UInt8 = 8, lanes: UInt8 = 1) {
    guard (8...20).contains(logRounds), (1...16).contains(blockSize), (1...4).contains(lanes) else {
      return nil
    }
    self.logRounds = logRounds
    self.blockSize = blockSize
    self.lanes = lanes
    if memory > 256 << 20 { return nil }
  }

  /// What new files are written with: 64 MiB, and a bit more than a tenth of a second.
  public static let standard = KeyCost(standardLogRounds: 16)

  private init(standardLogRounds: UInt8) {
    logRounds = standardLogRounds
    blockSize = 8
    lanes = 1
  }

  /// Bytes of memory that deriving a key takes.
  public var memory: Int { 128 * Int(blockSize) * rounds * Int(lanes) }

  /// The number of rounds.
  var rounds: Int { 1 << Int(logRounds) }
}
