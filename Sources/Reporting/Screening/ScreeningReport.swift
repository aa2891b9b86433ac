public import RuleEngine
import RuleLanguage
public import Source

/// Everything that is shown about one case, as data: texts, JSON and forms are made from it.
public struct ScreeningReport: Sendable, Encodable {
  /// The case's code.
  public let caseCode: String
  /// The rules that gave the result.
  public let pack: ShownPack
  /// The program's version.
  public let programVersion: String
  /// The date that the case is judged on.
  public let asOf: CivilDate
  /// What each determination came to.
  public let determinations: [ShownDetermination]
  /// What each classification came to.
  public let classifications: [ShownClassification]
  /// The pack's indicators.
  public let indicators: ShownSigns
  /// Conclusions that hold.
  public let conclusions: [ShownConclusion]
  /// Safeguards that apply.
  public let safeguards: [ShownSafeguard]
  /// Safeguards that may apply.
  public let openSafeguards: [ShownOpen]
  /// Needs that are raised, the most urgent first.
  public let needs: [ShownNeed]
  /// Needs that may be raised.
  public let openNeeds: [ShownOpen]
  /// Services that fit or may fit.
  public let services: [ShownService]
  /// Facts about which statements differ.
  public let disagreements: [ShownDisagreement]
  /// Answers without effect.
  public let setAside: [ShownSetAside]
  /// Combinations of answers that cannot be.
  public let contradictions: [ShownContradiction]
  /// Rules that only the date keeps from holding.
  public let notInForce: [ShownDateNote]
  /// What was asked about.
  public let coverage: ShownCoverage
  /// The bibliography of what is shown.
  public private(set) var sources: [ShownSource] = []

  /// What is shown about an evaluation.
  ///
  /// - Parameters:
  ///   - evaluation: the evaluated case.
  ///   - caseCode: the case's code; never a name.
  ///   - contentHash: the hash over the pack's files.
  ///   - programVersion: the version of the program.
  ///   - wording: the words in which answers and reasons are said; `Wording.data` for what a machine reads.
  public init(
    _ evaluation: Evaluation, caseCode: String, contentHash: String, programVersion: String,
    wording: Wording
  ) {
    let builder = ReportBuilder(evaluation, wording)
    self.caseCode = caseCode
    self.programVersion = programVersion
    pack = ShownPack(evaluation.program.pack, contentHash: contentHash)
    asOf = evaluation.asOf
    determinations = evaluation.program.pack.determinations.indices.map(builder.determination)
    classifications = builder.classifications
    indicators = builder.signs
    conclusions = builder.conclusions
    safeguards = builder.safeguards
    openSafeguards = builder.openSafeguards
    needs = builder.needs
    openNeeds = builder.openNeeds
    services = builder.services(for: needs)
    disagreements = builder.disagreements
    setAside = builder.setAside
    contradictions = builder.contradictions
    notInForce = builder.dateNotes
    coverage = builder.coverage
    sources = builder.sources(cited: citedSources)
  }
}

extension ScreeningReport {
  /// Keys of the sources that what is shown rests on.
  fileprivate var citedSources: Set<String> {
    var cited = determinations.flatMap { $0.reasons + $0.reasonsBeneath }.flatMap(\.sources)
    cited += indicators.hold.flatMap(\.sources) + conclusions.flatMap(\.sources)
    cited += safeguards.flatMap(\.sources) + needs.flatMap(\.sources) + services.flatMap(\.sources)
    return Set(cited.map(\.source))
  }
}

extension ReportBuilder {
  fileprivate func sources(cited: Set<String>) -> [ShownSource] {
    pack.sources.filter { cited.contains($0.key) }.map {
      ShownSource(
        key: $0.key, title: $0.title, publisher: $0.publisher, year: $0.year,
        confidence: $0.confidence)
    }
  }
}

/// The rules that gave a result.
public struct ShownPack: Hashable, Sendable, Encodable {
  /// The pack's name.
  public let name: String
  /// The pack's version.
  public let version: String
  /// The name a person reads.
  public let title: String
  /// The hash over the pack's files.
  public let contentHash: String
  /// The body that formally identifies.
  public let formalIdentification: String
  /// What is said beneath every result.
  public let disclaimer: String

  init(_ pack: Pack, contentHash: String) {
    name = pack.name
    version = pack.version
    title = pack.title
    self.contentHash = contentHash
    formalIdentification = pack.formalIdentification
    disclaimer = pack.disclaimer
  }
}
