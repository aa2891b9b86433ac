public import RuleLanguage
import Scenarios
public import Source

/// An entry that is to be added, worked out and checked before anything is written.
public struct NewEntry: Sendable {
  /// The file with the entry in it.
  public let change: FileChange
  /// The entry as it is written.
  public let text: String
  /// What `check` says of it that it did not say before.
  public let findings: [Diagnostic]
  /// The files with the change, so that places can be drawn.
  public let files: SourceFiles

  /// Works out an entry of a pack.
  ///
  /// - Parameter folder: the pack's folder.
  /// - Throws: what is missing or wrong; the pack stays as it is.
  public init(
    _ kind: EntryKind, _ id: String, _ answers: [EntryField: String], in pack: Pack, files: PackFiles,
    folder: String, today: CivilDate
  ) throws(EditRefused) {
    try Self.validate(kind, id, answers, pack)
    let text = EntryText(kind, id, answers)
    let place = EntryPlace(kind: kind, answers: answers, pack: pack, files: files.rules, folder: folder)
    change = place.adding(text)
    self.text = text.text(indent: 2)
    let check = NewEntryCheck(id: id, files: files, change: change, today: today)
    (findings, self.files) = try check.verify()
  }

  /// Works out a story about a pack, in a file of its own.
  public init(
    story id: String, _ answers: [EntryField: String], about pack: Pack, path: String
  ) throws(EditRefused) {
    guard isSourceKey(id) else {
      throw EditRefused(
        "bad-id", "`\(id)` cannot be the id of a story",
        help: "write small letters, digits and hyphens, such as `border-07`")
    }
    let missing = Self.missing(.scenario, answers)
    guard missing.isEmpty else { throw EditRefused(missing) }
    let text = EntryText(.scenario, id, answers).text(indent: 0)
    var collection = SourceFiles()
    let file = collection.add(name: path, bytes: Array(text.utf8))
    var reader = ScenarioReader(pack: pack)
    let story = reader.read(file)
    files = collection
    guard story != nil else { throw EditRefused(reader.diagnostics, collection) }
    var empty = SourceFiles()
    change = FileChange(file: empty.add(name: path, bytes: []), bytes: Array(text.utf8))
    self.text = text
    findings = reader.diagnostics
  }

  private static func validate(
    _ kind: EntryKind, _ id: String, _ answers: [EntryField: String], _ pack: Pack
  ) throws(EditRefused) {
    guard isID(id), !reservedWords.contains(id) else {
      throw EditRefused(
        "bad-id", "`\(id)` cannot be a name",
        help: "names are words of the letters a to z joined by `_`, such as `documents_held_by`")
    }
    if let taken = pack.namedEntries.first(where: { $0.id == id || $0.formerly.contains(id) }) {
      throw EditRefused(
        "duplicate-id", "the name `\(id)` is taken", at: taken.span, help: "choose another name")
    }
    var problems = missing(kind, answers)
    for field in EntryField.of(kind) {
      guard let answer = answers[field], let choices = field.choices(in: pack) else { continue }
      let words = field.isList ? answer.split(separator: ";").map { trimmed($0) } : [answer]
      problems += words.filter { !choices.contains($0) }.map { field.unknown($0, among: choices) }
    }
    guard problems.isEmpty else { throw EditRefused(problems) }
  }

  private static func missing(_ kind: EntryKind, _ answers: [EntryField: String]) -> [Diagnostic] {
    EntryField.of(kind).filter { $0.isNeeded(in: kind) && $0.isAsked(answers) && answers[$0] == nil }.map {
      Diagnostic(
        "missing-answer",
        "\(kind.rawValue == "indicator" ? "an" : "a") \(kind.rawValue) needs an answer to `\($0.rawValue)`",
        at: nil, help: "give it as `--answer \($0.rawValue)=…`, or when it is asked")
    }
  }
}

extension EntryField {
  /// What is wrong with a word that this field cannot be.
  public func unknown(_ word: String, among choices: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-word", "`\(rawValue)` cannot be `\(word)`", at: nil,
      help: nearestWord(to: word, among: choices).map { "did you mean `\($0)`?" }
        ?? "it is one of \(choices.joined(separator: ", "))")
  }
}
