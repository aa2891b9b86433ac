public import Source

/// Findings as programs read them.
///
/// A diagnostic never holds what a case answered, so neither does a report of them.
public struct FindingReport: Sendable {
  private let files: SourceFiles
  private let isStoppedEarly: Bool

  /// A report of findings in these files.
  ///
  /// - Parameter isStoppedEarly: whether nothing else was checked, since the rules cannot be read yet.
  public init(files: SourceFiles, isStoppedEarly: Bool = false) {
    self.files = files
    self.isStoppedEarly = isStoppedEarly
  }

  /// The findings in a format other than text, sorted by place; ends in a line feed.
  public func render(_ findings: [Diagnostic], as format: FindingFormat) throws -> String {
    var places = FindingPlaces(files)
    let shown = sortedUnique(findings, files: files).map { ShownFinding($0, &places) }
    switch format {
    case .text: return DiagnosticRenderer(files: files).render(findings) + "\n"
    case .json: return try JSONReport.text(Listed(findings: shown, isStoppedEarly: isStoppedEarly))
    case .sarif: return try SARIFReport(shown).text()
    case .github: return shown.map(annotation).joined()
    }
  }

  private struct Listed: Encodable {
    let findings: [ShownFinding]
    let isStoppedEarly: Bool
  }

  /// One line: `::warning file=…,line=…,col=…,title=code::message`.
  private func annotation(_ finding: ShownFinding) -> String {
    let command = finding.severity == "note" ? "notice" : finding.severity
    var properties: [String] = []
    if let place = finding.place {
      properties += [
        "file=\(property(place.file))", "line=\(place.line)", "endLine=\(place.endLine)",
        "col=\(place.column)",
        "endColumn=\(place.endColumn)",
      ]
    }
    properties.append("title=\(property(finding.code))")
    let notes = finding.notes.map { "\n" + $0.message }.joined()
    let text = finding.message + notes + (finding.help.map { "\n" + $0 } ?? "")
    return "::\(command) \(properties.joined(separator: ","))::\(data(text))\n"
  }

  private func data(_ text: String) -> String { escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"]) }

  private func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private func escaped(_ text: String, _ escapes: [Character: String]) -> String {
    text.reduce("") { $0 + (escapes[$1] ?? String($1)) }
  }
}
