import Foundation
import TestSupport

/// The built program on the test pack.
enum SaphanProgram {
  /// Runs it in the repository's folder.
  static func run(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try ProgramRun(arguments, input: input)
  }

  /// The options that name the test pack.
  static let relief = ["--rules", ReliefPack.folder.appending(path: "Packs/flood-relief").path]
}
