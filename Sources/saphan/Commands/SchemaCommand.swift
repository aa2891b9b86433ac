import ArgumentParser
import Reporting
import RuleLanguage
import Source

/// `saphan schema`: writes JSON Schema for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Write JSON Schema, by which editors complete and check files.",
    discussion: """
      pack is for every file of a pack, scenario for case stories, case for recorded cases, result for what evaluate prints as JSON. \
      A schema knows keys and words; what belongs together is found by check.
      """)

  @Argument(help: ArgumentHelp("Which files: pack, scenario, case or result.", valueName: "kind"))
  var kind: EditorSchema?

  @Option(
    help: ArgumentHelp("Fill in the ids of this pack.", discussion: "Default: none.", valueName: "folder"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "Write the schema, or all four, into this folder, each as KIND.schema.json.", valueName: "folder"))
  var output: String?

  func validate() throws {
    if kind == nil, output == nil {
      throw ValidationError("name a kind (pack, scenario, case or result), or a folder with --output")
    }
  }

  func run() throws {
    var files = SourceFiles()
    var option = PackOption()
    option.rules = rules
    let pack = try rules.map { _ in try option.load(files: &files).pack }
    let kinds = kind.map { [$0] } ?? EditorSchema.allCases
    let texts = try kinds.map { try $0.text(for: pack) }
    guard let output else {
      for text in texts { Console.out(text) }
      return
    }
    do {
      for (kind, text) in zip(kinds, texts) {
        try Disk.write(Array(text.utf8), to: "\(output)/\(kind.rawValue).schema.json")
      }
    } catch {
      Console.show([error], files)
      throw ExitCode(2)
    }
  }
}

extension EditorSchema: ExpressibleByArgument {}
