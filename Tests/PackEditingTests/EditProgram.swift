import Foundation
import TestSupport

/// One run of the built program in a folder.
struct EditProgram {
  let status: Int32
  let out: String
  let err: String

  init(_ arguments: [String], in folder: URL, input: String = "") throws {
    let process = Process()
    process.executableURL = URL(filePath: try BuiltProgram.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let place = FileManager.default.temporaryDirectory.appending(path: "saphan-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let files = ["in", "out", "err"].map { place.appending(path: $0) }
    for file in files { try Data(file == files[0] ? Array(input.utf8) : []).write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    out = try String(contentsOf: files[1], encoding: .utf8)
    err = try String(contentsOf: files[2], encoding: .utf8)
  }
}
