import ArgumentParser
import CaseStore
import Reporting
import Source

/// Where a page goes: shared by all commands that make one.
struct PageOutput: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write a new file that only its owner can read: a page to print if it ends in .html, else plain text.",
      discussion: "Default: plain text to standard output.", valueName: "file"))
  var to: String?

  /// Writes the page.
  ///
  /// - Parameter isConfidential: whether to remind that the file is not sealed.
  func write(_ document: Document, isConfidential: Bool) throws {
    guard let to else {
      Console.out(DocumentText.render(document))
      return
    }
    let text = to.hasSuffix(".html") ? DocumentHTML.render(document) : DocumentText.render(document)
    try telling(to) { try PlainFile.create(to, Array(text.utf8)) }
    if isConfidential { Self.remind(to) }
  }

  /// What is said of every file outside a seal.
  static func remind(_ path: String) {
    Console.err(
      "`\(VisibleText.of(path))` is not sealed. Print it or hand it over, then delete it: "
        + "whoever can read it knows what is in it.\n")
  }
}
