import Foundation
import TestSupport
import Testing

/// The errors guide has a page for each code, and each page's example is what the program says.
@Suite struct ErrorGuideTests {
  /// Words in the sources that look like codes and are none.
  private static let others: Set = [
    "agency-a", "agency-b", "as-of", "json-lines", "lao-pdr", "near-misses", "no-draft", "no-referrer",
    "saphan-batch", "what-if", "why-not", "with-new-rules",
  ]

  /// Every text in the sources that is written like a code.
  private static let written: Set<String> = {
    let folder = BuiltProgram.root.appending(path: "Sources")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let sources = paths.filter { $0.hasSuffix(".swift") }
      .compactMap { try? String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
    let joined = sources.matches(of: /"([a-z]+(?:-[a-z]+)+)"/).map(\.output.1)
    let single = sources.matches(of: /(?:report|warn|fail|add|Diagnostic)\(\s*"([a-z]+)",/).map(\.output.1)
    return Set((joined + single).map(String.init))
  }()

  /// The codes; those of the wording lint are put together from the kind of a phrase.
  private static let codes = written.subtracting(others).union(["wording-leading", "wording-presuming"])

  @Test func everyCodeHasAPage() {
    let pages = Set(ErrorPage.all.map(\.code))
    #expect(Self.codes.subtracting(pages).sorted() == [], "codes without a page")
    #expect(pages.subtracting(Self.codes).sorted() == [], "pages without a code")
    #expect(Self.others.subtracting(Self.written).sorted() == [], "no longer in the sources")
    #expect(Self.codes.count > 150, "the search finds too little")
  }

  @Test(arguments: ErrorPage.all)
  func everyPageHasFourParts(_ page: ErrorPage) {
    #expect(page.text.hasPrefix("# \(page.code)\n"))
    #expect(page.sections.map(\.title) == ["What", "Why", "How to mend", "Example"])
    for (title, body) in page.sections.prefix(3) {
      #expect(body.hasSuffix(".") && (20...420).contains(body.count), "\(page.code): \(title)")
    }
    #expect(page.text.contains("Mended:"))
  }

  @Test func noTwoPagesSayTheSame() {
    let bodies = ErrorPage.all.flatMap { page in page.sections.prefix(2).map(\.body) }
    let repeated = Dictionary(grouping: bodies, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(repeated.sorted() == [])
  }

  @Test func theIndexNamesEveryPageOnce() throws {
    let index = try String(contentsOf: ErrorPage.folder.appending(path: "README.md"), encoding: .utf8)
    let linked = index.matches(of: /\[`([a-z-]+)`\]\(([a-z-]+)\.md\)/).map { ($0.output.1, $0.output.2) }
    #expect(linked.allSatisfy { $0 == $1 })
    #expect(linked.map { String($0.0) }.sorted() == ErrorPage.all.map(\.code).sorted())
  }

  /// Only what nobody can bring about on purpose is written by hand.
  @Test func everyPageButOneIsRun() {
    #expect(ErrorPage.all.filter { $0.phases == nil }.map(\.code) == ["no-clock"])
  }

  @Test(arguments: ErrorPage.all)
  func theExampleIsWhatTheProgramSays(_ page: ErrorPage) throws {
    guard let phases = page.phases, let shown = phases.before.last else { return }
    let mending = phases.after.last { $0.language == "console" }?.commands ?? [shown.commands.last ?? ""]
    guard ExampleFolder.canRun(shown.commands + mending) else { return }
    let folder = try ExampleFolder()
    try folder.write(phases.before)
    let output = try folder.run(shown.commands)
    let actual = diagnostics(of: page.code, in: output)
    #expect(!actual.isEmpty, "\(page.code) is not given:\n\(output)")
    if actual != shown.output, ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      let file = ErrorPage.folder.appending(path: "\(page.code).md")
      try Data(page.replacingOutput(by: actual).utf8).write(to: file)
      Issue.record("\(page.code).md was rewritten")
    }
    #expect(actual == shown.output, "\(page.code)")
    try folder.write(phases.after)
    let mended = try folder.run(mending)
    #expect(diagnostics(of: page.code, in: mended).isEmpty, "\(page.code) is given after mending:\n\(mended)")
  }
}
