#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import ArgumentParser
import RuleLanguage
import Source

/// Which pack to use: shared by all commands that run one.
struct PackOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The pack of rules.", discussion: "Default: Rules/lao-pdr here, else the installed one.",
      valueName: "folder"))
  var rules: String?

  /// The pack; prints what is wrong and ends with code 2 where it cannot be read.
  func load(files: inout SourceFiles) throws -> LoadedPack {
    let folder = rules ?? Self.defaultFolder
    let read: PackFolder
    do {
      read = try PackFolder(folder, files: &files)
    } catch {
      Console.show([error], files)
      throw ExitCode(2)
    }
    guard let pack = read.pack else {
      Console.show(read.diagnostics.filter { $0.severity == .error }, files)
      throw ExitCode(2)
    }
    return LoadedPack(pack: pack, contentHash: read.contentHash, folder: folder)
  }

  /// `Rules/lao-pdr` here, else beside the installed program.
  static var defaultFolder: String { defaultFolder(for: "Rules/lao-pdr") }

  /// A folder of this name here, else beside the installed program.
  static func defaultFolder(for name: String) -> String {
    if Disk.isFolder(name) { return name }
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = link ?? CommandLine.arguments[0]
    let prefix = program.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(
      separator: "/")
    let installed = prefix + "/share/saphan/" + name
    return Disk.isFolder(installed) ? installed : name
  }
}

/// A pack ready to run.
struct LoadedPack {
  let pack: Pack
  let contentHash: String
  /// Where it lies.
  let folder: String
}
