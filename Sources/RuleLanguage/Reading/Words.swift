/// Words that sentences and answers are made of, and that therefore name nothing.
let reservedWords: Set<String> = [
  "none", "nothing", "known", "unknown", "declined", "yes", "no", "not", "or", "is", "includes", "may",
  "hold", "reach", "reaches", "parameter", "times", "everywhere", "unverified", "always",
]

/// Whether `word` is lower-case letters, digits and underscores, beginning with a letter.
func isID(_ word: String) -> Bool {
  guard let first = word.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
    return false
  }
  return word.utf8.allSatisfy {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      || $0 == UInt8(ascii: "_")
  }
}

/// Whether `word` may key a source: an id that may also hold hyphens and full stops.
func isSourceKey(_ word: String) -> Bool {
  isID(String(word.map { $0 == "-" || $0 == "." ? "_" : $0 }))
}
