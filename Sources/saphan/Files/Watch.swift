#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import ArgumentParser
import Source

/// Runs something again whenever a YAML file below some folders changes.
struct Watch {
  private let folders: [String]

  init(_ pack: String, _ paths: [String]) {
    folders = [pack] + (paths.isEmpty ? [PackOption.defaultFolder(for: "Scenarios")] : paths)
  }

  /// Never returns by itself; what fails is shown and tried again after the next change.
  func run(_ body: () throws -> Void) throws {
    while true {
      let before = state
      do {
        try body()
      } catch let code as ExitCode {
        Console.err("ended with code \(code.rawValue)\n")
      }
      Console.err("waiting for changes; Ctrl-C ends\n")
      while state == before { usleep(300_000) }
    }
  }

  /// When each file was changed last.
  private var state: [String: Date] {
    var found: [String: Date] = [:]
    for folder in folders {
      let paths = (try? Disk.yamlFiles(below: folder))?.map { folder + "/" + $0 } ?? [folder]
      for path in paths {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        found[path] = attributes?[.modificationDate] as? Date
      }
    }
    return found
  }
}
