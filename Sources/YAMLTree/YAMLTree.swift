public import Source

/// Reads YAML text into located nodes, refusing whatever could be read in two ways.
public enum YAMLTree {
  /// How much a document may hold, so that hostile text ends in a diagnostic, not in a hang.
  public struct Limits: Sendable {
    /// Bytes of a file at most.
    public var maxBytes: Int
    /// Nodes inside one another at most.
    public var maxDepth: Int
    /// Nodes at most, each alias counted as all that it stands for.
    public var maxNodes: Int

    /// Limits; those of hand-written packs unless told otherwise.
    public init(maxBytes: Int = 4 << 20, maxDepth: Int = 64, maxNodes: Int = 200_000) {
      self.maxBytes = maxBytes
      self.maxDepth = maxDepth
      self.maxNodes = maxNodes
    }

    /// Limits that no hand-written file meets.
    public static let standard = Limits()
  }

  /// The one document of a file, and everything wrong with its text.
  ///
  /// The root is nil only beside an error: when the text cannot be read, or when leaving out what was refused
  /// would make a reader complain about things that are there.
  public static func parse(
    _ file: SourceFile, limits: Limits = .standard
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    guard file.bytes.count <= limits.maxBytes else {
      return (nil, [.tooLarge(file, limit: limits.maxBytes)])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      parse(SourceText(file: file.id, bytes: bytes), limits)
    }
  }

  private static func parse(
    _ text: SourceText, _ limits: Limits
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    if let problem = text.encodingProblem() { return (nil, [problem]) }
    do {
      var builder = TreeBuilder(text, limits, try EventReader(text))
      return builder.build()
    } catch {
      return (nil, [SyntaxAdvice(error, in: text).diagnostic])
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ file: SourceFile, limit: Int) -> Diagnostic {
    Diagnostic(
      "yaml-too-large", "the file has \(file.bytes.count) bytes, more than the \(limit) that are read",
      at: Span(file: file.id, start: 0, end: 0), help: "split it into several files")
  }
}
