import Localisation
import Source

/// The translations of a pack, read from the files below `text/LANGUAGE` and from `text/LANGUAGE.yaml`.
enum PackTexts {
  /// The catalogue of one language and what is wrong with its files; empty where there are none.
  static func read(
    _ language: String, original: String, folder: String, files: inout SourceFiles
  ) throws(Diagnostic) -> CatalogueReader {
    try readFiles(language, original: original, folder: folder, files: &files).0
  }

  /// The same, with the files.
  static func readFiles(
    _ language: String, original: String, folder: String, files: inout SourceFiles
  ) throws(Diagnostic) -> (CatalogueReader, [SourceFile]) {
    var sources: [SourceFile] = []
    var reader = CatalogueReader(language: language, original: original)
    for path in try Disk.yamlFiles(below: folder)
    where path == "text/\(language).yaml" || path.hasPrefix("text/\(language)/") {
      let name = folder + "/" + path
      let file = files.add(name: name, bytes: try Disk.bytes(name))
      sources.append(file)
      reader.read(file)
    }
    return (reader, sources)
  }
}
