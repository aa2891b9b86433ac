import Foundation
import TestSupport
import Testing

/// The program over many cases, in a folder of one test.
extension TemporaryFolder {
  /// What others than the owner may do with a file, in bits.
  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  func batch(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try ProgramRun(Self.command(arguments), in: url, input: input)
  }

  /// Runs it by a shell, as `$L`.
  func shell(_ script: String) throws -> ProgramRun {
    let command = ([try BuiltProgram.path] + Self.command([])).joined(separator: " ")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "L='\(command)'\n" + script]
    process.currentDirectoryURL = url
    return try ProgramRun(process)
  }

  /// Begins a run whose standard input gives a line, nothing for longer than a second, then the rest, and kills it when it has left its note.
  ///
  /// Where `input` is empty and a pipe that nobody writes to is the last input, the note stands behind the first chunk that comes after standard input.
  func interrupt(_ arguments: [String], input: String = "") throws {
    let process = Process()
    process.executableURL = URL(filePath: try BuiltProgram.path)
    process.arguments = Self.command(arguments)
    process.currentDirectoryURL = url
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let first = input.prefix { $0 != "\n" }
    try pipe.fileHandleForWriting.write(contentsOf: Data(first.utf8) + (first.isEmpty ? [] : [0x0A]))
    Thread.sleep(forTimeInterval: 2)
    try pipe.fileHandleForWriting.write(contentsOf: Data(input.dropFirst(first.count + 1).utf8))
    if input.isEmpty { try pipe.fileHandleForWriting.close() }
    for _ in 0..<200 where !exists("answers.resume") { Thread.sleep(forTimeInterval: 0.05) }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(exists("answers.resume"), "there is no note to continue from")
  }

  /// Makes a pipe that nobody writes to.
  func makePipe(_ name: String) { #expect(mkfifo(path(name), 0o600) == 0) }

  /// Puts a file in the place of a pipe.
  func replacePipe(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
    try write(name, "")
  }

  private static func command(_ arguments: [String]) -> [String] {
    ["evaluate", "--batch"] + arguments + SaphanProgram.relief
  }
}
