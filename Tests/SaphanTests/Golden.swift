import Foundation
import TestSupport
import Testing

/// Expected texts below `Golden`.
enum Golden {
  static let isUpdating = GoldenFile.isUpdating

  /// Compares a text with the file of this name.
  static func expect(_ actual: String, equals name: String) throws {
    let file = GoldenFile(ReliefPack.folder.appending(path: "Golden/\(name)"))
    if let difference = try file.difference(from: actual) { Issue.record("\(difference)") }
  }
}
