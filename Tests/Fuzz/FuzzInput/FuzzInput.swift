import RuleLanguage
import Source

/// Reads a pack out of fuzzed bytes: at most 32 files separated by the byte 0x1E, the first of them `pack.yaml`.
///
/// Traps if what comes back breaks the reader's promise: no pack exactly if there is an error.
public func readPack(fuzzed bytes: [UInt8]) {
  var files = SourceFiles()
  var sources: [SourceFile] = []
  let parts = bytes.split(separator: 0x1E, maxSplits: 31, omittingEmptySubsequences: false)
  for (index, part) in parts.enumerated() {
    sources.append(files.add(name: index == 0 ? "pack.yaml" : "file-\(index).yaml", bytes: Array(part)))
  }
  let (pack, diagnostics) = PackReader.read(sources)
  let hasError = diagnostics.contains { $0.severity == .error }
  precondition((pack == nil) == hasError, "no pack exactly if there is an error")
  precondition(!DiagnosticRenderer(files: files).render(diagnostics).isEmpty == !diagnostics.isEmpty)
}
