import Crypto
import RuleLanguage
import Source

/// A pack read from its folder.
struct PackFolder {
  /// The checked pack; nil if there is any error.
  let pack: Pack?
  /// Everything the language layer found.
  let diagnostics: [Diagnostic]
  /// SHA-256 over the names and bytes of the rule files, in hexadecimal: with the pack's name and version it says which rules gave a result.
  let contentHash: String

  /// The rule files.
  let files: [SourceFile]

  /// Reads a pack and adds its files to `files`, so that its diagnostics can be drawn.
  init(_ folder: String, files: inout SourceFiles) throws(Diagnostic) {
    var hash = SHA256()
    var sources: [SourceFile] = []
    for path in try Disk.yamlFiles(below: folder) where !path.hasPrefix("text/") {
      let bytes = try Disk.bytes(folder + "/" + path)
      sources.append(files.add(name: folder + "/" + path, bytes: bytes))
      hash.update(data: Array("\(path)\u{0}\(bytes.count)\u{0}".utf8))
      hash.update(data: bytes)
    }
    let (pack, diagnostics) = PackReader.read(sources)
    self.pack = pack
    self.files = sources
    self.diagnostics = diagnostics
    contentHash = hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
