package import PolicyAnalysis
package import RuleLanguage

/// Where pages lie below the folder of their language, and what links to them.
package enum SitePath {
  /// The page of an item: `facts/age.html`.
  package static func page(of item: PackItem, in pack: Pack) -> String {
    "\(pack.kind(of: item).rawValue)/\(fileName(pack.id(of: item)))"
  }

  /// The list of all items of a kind.
  package static func list(of kind: PackItem.Kind) -> String { "\(kind.rawValue)/index.html" }

  /// The page of a story: `stories/annex-08.html`.
  package static func story(_ code: String) -> String { "stories/\(fileName(code))" }

  /// The list of all stories.
  static let stories = "stories/index.html"

  /// A name for a file that every file system takes: what is not a small letter, a digit or one of `_-.` is written as its number.
  static func fileName(_ id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "." where name.isEmpty: name += "~2e"
      case "a"..."z", "0"..."9", "_", "-", ".": name.unicodeScalars.append(scalar)
      default: name += "~" + String(scalar.value, radix: 16)
      }
    }
    // `index` is the list's own; the others are devices where old laptops are in use.
    let taken: Set = ["", "index", "con", "prn", "aux", "nul"]
    return (taken.contains(name) ? name + "~" : name) + ".html"
  }
}
