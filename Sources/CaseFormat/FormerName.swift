public import Source

extension Diagnostic {
  /// A note that something is called by an old id, which is still understood.
  public static func formerName(_ former: String, now: String, at span: Span?) -> Diagnostic {
    Diagnostic(
      "former-name", .note, "`\(former)` is called `\(now)` today, and is read as that", at: span,
      help: "nothing has to be changed")
  }
}

extension [Diagnostic] {
  /// The diagnostics with each note about an old id only once, however many files use it.
  public var withFormerNamesOnce: [Diagnostic] {
    var seen: Set<String> = []
    return filter { $0.code != "former-name" || seen.insert($0.message).inserted }
  }
}
