public import Foundation

/// A folder of its own for one test, removed at the end.
public final class TemporaryFolder {
  /// Where it is.
  public let url = FileManager.default.temporaryDirectory.appending(path: "saphan-\(UUID().uuidString)")

  /// Makes it.
  public init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Its path.
  public var path: String { url.path }

  /// The path of something in it.
  public func path(_ name: String) -> String { url.appending(path: name).path }

  /// Whether there is anything of a name in it.
  public func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Names of all that lies in it.
  public func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// Writes a file, below folders that it makes; returns its path.
  @discardableResult public func write(_ name: String, _ text: String) throws -> String {
    try write(Array(text.utf8), name)
    return path(name)
  }

  /// The same with bytes.
  public func write(_ bytes: [UInt8], _ name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// What a file holds.
  public func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appending(path: name)))
  }

  /// The same as text.
  public func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
}
