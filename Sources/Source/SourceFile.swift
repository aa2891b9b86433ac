/// The name and text of one file, held once; every `Span` points into it by the file's id.
public struct SourceFile: Sendable {
  /// The place of a file in its `SourceFiles`.
  public typealias ID = Int32

  /// The id that spans carry.
  public let id: ID
  /// The name shown in diagnostics: a path as the person gave it.
  public let name: String
  /// The bytes as read; UTF-8 unless a reader says otherwise.
  public let bytes: [UInt8]
  /// Whether the file holds somebody's answers: its text is then never shown in a diagnostic.
  public let isConfidential: Bool

  init(id: ID, name: String, bytes: [UInt8], isConfidential: Bool) {
    self.id = id
    self.name = name
    self.bytes = bytes
    self.isConfidential = isConfidential
  }
}

/// All files read in one run, so that a span can be drawn.
public struct SourceFiles: Sendable {
  private var files: [SourceFile] = []

  /// No files yet.
  public init() {}

  /// Adds a file and returns it with its id.
  public mutating func add(name: String, bytes: [UInt8], isConfidential: Bool = false) -> SourceFile {
    let file = SourceFile(
      id: SourceFile.ID(files.count), name: name, bytes: bytes, isConfidential: isConfidential)
    files.append(file)
    return file
  }

  /// The file with this id.
  public subscript(id: SourceFile.ID) -> SourceFile? {
    files.indices.contains(Int(id)) ? files[Int(id)] : nil
  }
}
