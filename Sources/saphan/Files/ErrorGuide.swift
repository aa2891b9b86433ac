import Source

/// The errors guide: a page for each code, beside the packs.
struct ErrorGuide {
  private let folder: String

  /// `Documentation/Errors` here, else the one beside the installed program.
  init() {
    let here = "Documentation/Errors"
    folder = Disk.isFolder(here) ? here : PackOption.defaultFolder(for: "Errors")
  }

  /// Whether it can be read.
  var isThere: Bool { Disk.isFolder(folder) }

  /// The page about a code.
  func page(_ code: String) throws(Diagnostic) -> String {
    let codes = try codes()
    guard codes.contains(code) else {
      throw Diagnostic(
        "unknown-code", "the guide has no page `\(VisibleText.of(code))`", at: nil,
        help: nearestWord(to: code, among: codes).map { "did you mean `\($0)`?" }
          ?? "a code stands in brackets behind `error`, `warning` or `note`")
    }
    return String(decoding: try Disk.bytes("\(folder)/\(code).md"), as: UTF8.self)
  }

  private func codes() throws(Diagnostic) -> [String] {
    try Disk.names(in: folder).compactMap { name in
      name.hasSuffix(".md") && name != "README.md" ? String(name.dropLast(3)) : nil
    }
  }
}
