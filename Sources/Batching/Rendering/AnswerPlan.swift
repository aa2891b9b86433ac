import RuleEngine
import RuleLanguage
import Source

/// How the answer about a case is put together: steps over prepared text and the bits of the case's row.
struct AnswerPlan: ~Copyable {
  /// One step.
  enum Step {
    case text(Fragments.Piece)
    case code, line, asOf
    /// A tier: bits that say which are reached, bits that say which are out of reach, and a piece for each tier from `pieces` on.
    case tier(
      reached: Int, outOfReach: Int, count: Int, bound: OutputMapping.Bound, whileOpen: Int?, pieces: Int)
    /// Whether an interval has just one tier: the pieces for yes and no.
    case isFinal(reached: Int, outOfReach: Int, count: Int, pieces: Int)
    /// The one of several that holds; the piece behind the others stands for none.
    case one(first: Int, count: Int, pieces: Int)
    /// A piece for true, false or unknown, by two bits.
    case truth(first: Int, pieces: Int)
    /// A letter for every pair of bits.
    case letters(first: Int, count: Int)
    /// A piece for every bit that is set.
    case list(first: Int, count: Int, pieces: Int)
    /// A piece for every fact about which statements differ and that applies.
    case disagreements(pieces: Int)
    /// Takes out what stands behind a list's last item. In CSV that is no comma: the one there may stand before an empty list.
    case trim(UInt8)
    case answer(FactID)
    /// For every bit that is set its piece and the answer to the fact of that number, as written.
    case answers(first: Int, count: Int, pieces: Int)
    /// Goes on behind `next` unless one of some bits is set.
    case skip(unless: Int, count: Int, next: Int)
  }

  /// What a bit of a row says.
  enum Bit {
    case isTrue(Proposition)
    case isFalse(Proposition)
    /// Neither.
    case isOpen(Proposition)
    case isReferred(ServiceID)
    /// It matters, and holds, is open, does not hold, holds only because doubt acts.
    case holds(Proposition)
    case open(Proposition)
    case fails(Proposition)
    case presumed(Proposition)
    /// What a proposition that holds, or is open, rests on.
    case part(Proposition, BatchItem, holds: Bool)
    /// A value, or the lack of one, matters.
    case answered(FactID)
    case unanswered(FactID)
    /// The truth of a node of the program.
    case nodeIsTrue(Int)
    case nodeIsFalse(Int)
  }

  let pack: Pack
  let format: OutputMapping.Format
  private let contentHash: String
  /// Text that is not yet a step, so that what stands side by side becomes one.
  private var open = ""
  private(set) var steps: [Step] = []
  private(set) var bits: [Bit?] = []
  private(set) var pieces: [Fragments.Piece] = []
  /// By fact with a gate: the bit that says that it does not apply, if disagreements are written.
  private(set) var closedGates: [FactID: Int] = [:]
  var fragments = Fragments()

  init(_ settings: BatchSettings) {
    let mapping = settings.output
    pack = settings.program.pack
    contentHash = settings.contentHash
    format = mapping.format
    for (index, field) in mapping.fields.enumerated() {
      let comma = index == 0 ? (format == .csv ? "" : "{") : ","
      addText(format == .csv ? comma : comma + style.value(field.name) + ":")
      add(field)
    }
    addExplanation(settings)
    addText(format == .csv ? "\n" : "}\n")
    closeText()
    fragments.finish()
  }

  /// How text stands in the output.
  var style: TextStyle { format == .csv ? .csv : .json }

  /// More bytes than a case's answer can have, codes and answers apart.
  var longest: Int { fragments.length + bits.count * 16 + steps.count * 64 }

  private mutating func addExplanation(_ settings: BatchSettings) {
    let propositions = settings.program.everything(under: settings.output.propositions(of: pack))
    switch settings.explain {
    case .none: break
    case .reasons: addReasons(settings.program, propositions.sorted { $0.rank < $1.rank })
    case .proof:
      var places = Places(files: settings.files)
      addProof(settings.conditions(of: propositions.sorted { $0.rank < $1.rank }), places: &places)
    }
  }

  private mutating func add(_ field: OutputMapping.Field) {
    let name = { (id: String) in field.names[id] ?? id }
    switch field.form {
    case .code: addStep(.code)
    case .line: addStep(.line)
    case .asOf: addStep(.asOf)
    case .pack: addText(style.value("\(pack.name) \(pack.version)"))
    case .rules: addText(style.value(contentHash))
    case .disclaimer: addText(style.value(pack.disclaimer))
    case .formalIdentification: addText(style.value(pack.formalIdentification))
    case .disagreements: addDisagreements(name)
    case .tier(let id, let bound): addTier(id, bound, name)
    case .isFinal(let id):
      let (reached, outOfReach, count) = tierBits(id)
      let words = add(pieces: [format == .csv ? "yes" : "true", format == .csv ? "no" : "false"])
      addStep(.isFinal(reached: reached, outOfReach: outOfReach, count: count, pieces: words))
    case .category(let id):
      let categories = pack.classifications[id].categories
      let first = add(bits: categories.indices.map { .isTrue(.category(id, $0)) })
      let words = categories.map { style.value(name($0.id)) } + [format == .csv ? "" : "null"]
      addStep(.one(first: first, count: categories.count, pieces: add(pieces: words)))
    case .truth(let proposition):
      let first = add(bits: [.isTrue(proposition), .isFalse(proposition)])
      let words = ["open", "holds", "does not hold"].map { style.value(name($0)) }
      addStep(.truth(first: first, pieces: add(pieces: words)))
    case .letters(let propositions):
      addText(format == .csv ? "" : "\"")
      let first = add(bits: propositions.flatMap { [.isTrue($0), .isFalse($0)] })
      addStep(.letters(first: first, count: propositions.count))
      addText(format == .csv ? "" : "\"")
    case .list(let listed, let areOpen): addList(listed, areOpen: areOpen, name)
    case .answer(let fact): addStep(.answer(fact))
    }
  }

  private mutating func addTier(
    _ id: DeterminationID, _ bound: OutputMapping.Bound, _ name: (String) -> String
  ) {
    let (reached, outOfReach, count) = tierBits(id)
    let words = pack.determinations[id].tiers.map { style.value(name($0.id)) }
    addStep(
      .tier(
        reached: reached, outOfReach: outOfReach, count: count, bound: bound,
        whileOpen: pack.determinations[id].whileOpen, pieces: add(pieces: words)))
  }

  private mutating func tierBits(_ id: DeterminationID) -> (reached: Int, outOfReach: Int, count: Int) {
    let tiers = pack.determinations[id].tiers.indices.dropFirst().map { Proposition.tier(id, $0) }
    return (add(bits: tiers.map { .isTrue($0) }), add(bits: tiers.map { .isFalse($0) }), tiers.count)
  }

  private mutating func addList(_ listed: OutputMapping.Listed, areOpen: Bool, _ name: (String) -> String) {
    let (listBits, ids): ([Bit], [String])
    switch listed {
    case .propositions(let propositions):
      listBits = propositions.map { areOpen ? .isOpen($0) : .isTrue($0) }
      ids = propositions.map { pack.name(of: $0).id }
    case .referred:
      listBits = pack.services.indices.map { .isReferred($0) }
      ids = pack.services.map(\.id)
    }
    addItems(ids.map(name)) { plan, words in
      .list(first: plan.add(bits: listBits), count: listBits.count, pieces: words)
    }
  }

  private mutating func addDisagreements(_ name: (String) -> String) {
    for fact in pack.facts.indices where pack.facts[fact].gate != nil {
      closedGates[fact] = add(bits: [.isFalse(.gate(fact))])
    }
    addItems(pack.facts.map { name($0.id) }) { _, words in .disagreements(pieces: words) }
  }

  /// Adds a step that writes some of several texts: a list, which in CSV is one cell, its items with semicolons between them, in quotes where one
  /// needs them.
  private mutating func addItems(_ texts: [String], _ make: (inout AnswerPlan, _ pieces: Int) -> Step) {
    let isQuoted = format == .csv && texts.contains { TextStyle.needsQuotes($0.utf8) }
    addText(format == .csv ? (isQuoted ? "\"" : "") : "[")
    let words = texts.map { text in
      format == .jsonLines ? style.value(text) + "," : Self.item(text, isQuoted: isQuoted) + ";"
    }
    let first = add(pieces: words)
    addStep(make(&self, first))
    addStep(.trim(format == .csv ? UInt8(ascii: ";") : UInt8(ascii: ",")))
    addText(format == .csv ? (isQuoted ? "\"" : "") : "]")
  }

  private static func item(_ text: String, isQuoted: Bool) -> String {
    isQuoted ? text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") : text
  }

  /// Adds text.
  mutating func addText(_ text: String) { open += text }

  private mutating func closeText() {
    if open.isEmpty { return }
    steps.append(.text(fragments.add(open)))
    open = ""
  }

  /// Adds a step behind the text.
  private mutating func addStep(_ step: Step) {
    closeText()
    steps.append(step)
  }

  /// Adds a step over bits with a piece each, in which the comma behind the last one is taken out.
  mutating func addStep(of bits: [Bit], _ texts: [String], _ make: (_ first: Int, _ pieces: Int) -> Step) {
    addStep(make(add(bits: bits), add(pieces: texts)))
    addTrim()
  }

  /// Takes out a comma.
  mutating func addTrim() { addStep(.trim(UInt8(ascii: ","))) }

  /// Adds T, F or U by two bits.
  mutating func addLetter(_ isTrue: Bit, _ isFalse: Bit) {
    addStep(.letters(first: add(bits: [isTrue, isFalse]), count: 1))
  }

  /// Adds what is written only where one of some bits is set.
  mutating func addBlock(when bits: [Bit], _ body: (inout AnswerPlan) -> Void) {
    let first = add(bits: bits)
    addStep(.skip(unless: first, count: bits.count, next: 0))
    let start = steps.count - 1
    body(&self)
    closeText()
    steps[start] = .skip(unless: first, count: bits.count, next: steps.count)
  }

  private mutating func add(pieces texts: [String]) -> Int {
    let first = pieces.count
    for text in texts { pieces.append(fragments.add(text)) }
    return first
  }

  /// Gives bits their places in the row, in one word where they fit into one; returns the first place.
  private mutating func add(bits more: [Bit]) -> Int {
    let left = 64 - bits.count % 64
    if left < 64, more.count > left, more.count <= 64 { bits += [Bit?](repeating: nil, count: left) }
    defer { bits += more }
    return bits.count
  }
}
