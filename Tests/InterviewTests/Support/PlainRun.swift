import Foundation
import TestSupport

/// One run of the built program without a terminal.
struct PlainRun {
  let status: Int32
  let out: String
  let err: String

  /// Runs it in the repository's folder, its input from a file.
  init(_ arguments: [String], input: String, environment: [String: String] = ["HOME": "/nonexistent"]) throws
  {
    let process = Process()
    process.executableURL = URL(filePath: try BuiltProgram.path)
    process.arguments = arguments
    process.currentDirectoryURL = BuiltProgram.root
    process.environment = environment
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
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    out = try String(contentsOf: files[1], encoding: .utf8)
    err = try String(contentsOf: files[2], encoding: .utf8)
  }
}
