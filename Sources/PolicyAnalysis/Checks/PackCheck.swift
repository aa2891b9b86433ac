public import Localisation
public import RuleLanguage
public import Source

/// Everything that is looked at in a pack beyond its language.
public struct PackCheck: Sendable {
  /// The pack.
  let pack: Pack
  /// Its translations.
  let catalogues: [Catalogue]
  /// The day to look at it on.
  let today: CivilDate

  /// A check of a pack with its translations, as of a day.
  public init(_ pack: Pack, catalogues: [Catalogue], today: CivilDate) {
    self.pack = pack
    self.catalogues = catalogues
    self.today = today
  }

  /// Everything found.
  ///
  /// Exponential in the worst case, bounded by a number of nodes and conflicts; what stays open is said.
  public func findings() -> [Finding] {
    var found = pack.verificationNotes.map { Finding($0) }
    found += UsageCheck(pack).findings
    found += DateCheck(pack: pack, today: today, staleAfter: pack.threshold(.contacts)).findings
    found += pack.wordingFindings(catalogues)
    for catalogue in catalogues {
      found += (pack.findings(about: catalogue) + pack.draftNotes(catalogue)).map { Finding($0) }
    }
    do {
      var exact = try ExactCheck(pack, today: today)
      found += exact.run()
      found += try PropertyCheck(pack, today: today).findings
    } catch {
      found.append(
        Finding(
          Diagnostic(
            "bound-reached", .warning,
            "`\(pack.facts[error.fact].id)` can be known in too many ways for exact answers",
            at: pack.facts[error.fact].entry.span, help: "give it fewer values, or read it in fewer ways")))
    }
    return found
  }
}
