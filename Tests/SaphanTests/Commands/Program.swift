import Foundation
import Testing

/// The built program, found beside the tests, and what one run of it gave.
enum SaphanProgram {
  struct Run {
    let status: Int32
    let out: String
    let err: String
  }

  /// Where it was built; nil where it was not.
  static let url: URL? = {
    let beside = [Bundle.main.executableURL, Bundle.main.bundleURL, URL(filePath: "/proc/self/exe")]
    return beside.compactMap { $0?.resolvingSymlinksInPath().deletingLastPathComponent() }
      .map { $0.appending(path: "saphan") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Runs it in the repository's folder.
  static func run(_ arguments: [String], input: String = "") throws -> Run {
    let process = Process()
    let program: URL = try #require(url, "the program was not built")
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = ReliefPack.root
    let folder = FileManager.default.temporaryDirectory.appending(path: "saphan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    for file in files { try Data(file == files[0] ? Array(input.utf8) : []).write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, out: try String(contentsOf: files[1], encoding: .utf8),
      err: try String(contentsOf: files[2], encoding: .utf8))
  }

  /// The options that name the test pack.
  static let relief = ["--rules", ReliefPack.folder.appending(path: "Packs/flood-relief").path]
}
