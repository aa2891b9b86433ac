public import Foundation

/// One run of the built program without a terminal: its input comes from a file, what it prints goes to files.
public struct ProgramRun: Sendable {
  /// The exit code; of a program that a signal ended, the signal, negated.
  public let status: Int32
  /// What it printed on standard output.
  public let out: String
  /// What it printed on standard error.
  public let err: String

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - folder: where it runs; by default the repository's folder.
  ///   - environment: by default that of the tests.
  public init(
    _ arguments: [String], in folder: URL = BuiltProgram.root, input: String = "",
    environment: [String: String]? = nil
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: try BuiltProgram.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    if let environment { process.environment = environment }
    try self.init(process, input: input)
  }

  /// Runs a process that is ready but for its streams to its end.
  public init(_ process: Process, input: String = "") throws {
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
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    out = try String(contentsOf: files[1], encoding: .utf8)
    err = try String(contentsOf: files[2], encoding: .utf8)
  }
}
