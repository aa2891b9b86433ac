public import Foundation

/// The built program: the one that `SAPHAN_PROGRAM` names, as `make test` does with the optimised one, else the one beside the tests.
public enum BuiltProgram {
  /// It was not built.
  public struct Missing: Error {}

  /// Where it lies.
  public static var path: String {
    get throws {
      if let named = ProcessInfo.processInfo.environment["SAPHAN_PROGRAM"] { return named }
      let beside = [Bundle.main.executableURL, Bundle.main.bundleURL, URL(filePath: "/proc/self/exe")]
      let found = beside.compactMap { $0?.resolvingSymlinksInPath().deletingLastPathComponent() }
        .map { $0.appending(path: "saphan") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }
      guard let found else { throw Missing() }
      return found.path
    }
  }

  /// The repository's folder.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
