import RuleLanguage
import Scenarios
public import Source

/// A change of a name over a pack, its translations and its stories, worked out and checked before anything is written.
public struct RenamePlan: Sendable {
  /// What is renamed, as a person writes it.
  public let old: String
  /// Its new name, written the same way.
  public let new: String
  /// The files that change.
  public let changes: [FileChange]
  /// How many places change.
  public let placeCount: Int
  /// Where the old name still stands in comments, which are left to their authors.
  public let comments: [Span]

  /// Works out a change and checks that nothing but the name is different afterwards.
  ///
  /// - Throws: what stands in its way, with places and advice.
  public init(_ old: String, to new: String, in files: PackFiles, today: CivilDate) throws(EditRefused) {
    if let story = try StoryRename(old, new, files) {
      (self.old, self.new, changes, placeCount, comments) = (
        story.old, story.new, story.changes, story.placeCount, []
      )
      return
    }
    let draft = try RenameDraft(old, new, files)
    let request = draft.request
    try RenameCheck(request: request, pack: draft.pack, before: files, after: draft.files, today: today)
      .verify()
    self.old = request.old.written
    self.new = request.renamed.written
    changes = draft.changes
    placeCount = draft.placeCount
    comments = CommentMentions(word: request.old.word).places(in: files.rules + files.scenarios)
  }
}

/// A change of a name before it is checked.
struct RenameDraft {
  let request: RenameRequest
  /// The pack before.
  let pack: Pack
  /// The files afterwards.
  let files: PackFiles
  let changes: [FileChange]
  let placeCount: Int

  init(_ old: String, _ new: String, _ before: PackFiles) throws(EditRefused) {
    guard let (pack, uses) = PackReader.readNames(before.rules) else {
      throw EditRefused(PackReader.read(before.rules).diagnostics.filter { $0.severity == .error })
    }
    request = try RenameRequest(old, new, pack, uses)
    var stories = ScenarioReader(pack: pack)
    for file in before.scenarios { _ = stories.read(file) }
    let unreadable = stories.diagnostics.filter { $0.severity == .error }
    guard unreadable.isEmpty else { throw EditRefused(unreadable) }
    let fixes = try Self.fixes(request, before, uses + stories.uses)
    self.pack = pack
    (files, changes) = before.applying(fixes)
    placeCount = fixes.count
  }

  /// Every edit.
  private static func fixes(
    _ request: RenameRequest, _ files: PackFiles, _ uses: [NameUse]
  ) throws(EditRefused) -> [Fix] {
    let byID = Dictionary(files.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let places = try NamePlaces(name: request.old, files: byID).exact(uses)
    var fixes = places.map { Fix($0, replacement: request.new) }
    let declaration = uses.first { $0.isDeclaration && $0.name == request.old }?.span
    if let declaration, let file = byID[declaration.file],
      let former = FormerNameEdit(request: request, file: file, declaration: declaration).edit()
    {
      fixes.removeAll {
        former.span.file == $0.span.file && former.span.start < $0.span.end && $0.span.start < former.span.end
      }
      fixes.append(former)
    }
    let keys = TranslationKeys(request: request)
    return fixes + files.texts.sorted { $0.key < $1.key }.flatMap { $0.value.flatMap(keys.edits) }
  }
}

extension PackFiles {
  /// The files after some edits, and those that changed.
  func applying(_ fixes: [Fix]) -> (files: PackFiles, changes: [FileChange]) {
    var collection = SourceFiles()
    var changes: [FileChange] = []
    var edited: [SourceFile.ID: SourceFile] = [:]
    for file in all {
      let (bytes, count) = applied(fixes, to: file)
      edited[file.id] = collection.add(name: file.name, bytes: bytes)
      if count > 0 { changes.append(FileChange(file: file, bytes: bytes)) }
    }
    let new = { (files: [SourceFile]) in files.compactMap { edited[$0.id] } }
    return (
      PackFiles(
        rules: new(rules), texts: texts.mapValues(new), scenarios: new(scenarios), storyTexts: new(storyTexts)
      ),
      changes
    )
  }
}
