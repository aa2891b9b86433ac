import CaseFormat
import RuleEngine
import RuleLanguage
import Source
import YAMLTree

/// Bytes of the input that stand for a value, to be written out again.
struct RawValue {
  var start: UnsafePointer<UInt8>?
  var length: Int32 = 0
  /// Whether they are text that JSON has in quotes; otherwise they are JSON themselves.
  var isText = false
}

/// What a line says beside its answers.
struct LineHead {
  var code = RawValue()
  /// The date it is to be judged on.
  var asOf: CivilDate?
  /// Whether it was recorded with another version of the pack, so that facts and values may be gone.
  var isOtherVersion = false
}

/// Decodes lines into lanes, and says what is wrong with those that cannot be.
struct LineDecoder: ~Copyable {
  let table: FieldTable
  let pack: Pack
  /// What was wrong with the last line; it is refused if anything was.
  var problems: [LineProblem] = []
  /// Whether the last line says that it was recorded with another version of the pack.
  var isOtherVersion = false
  /// What of the last line has no effect.
  private(set) var remarks: [CaseRemark] = []
  /// Facts of the last line about which statements differ.
  private(set) var differing: [FactID] = []
  /// The values as written, by slot and then by fact, if they are wanted.
  let rawValues: UnsafeMutablePointer<RawValue>?
  /// Texts that were not in the input, kept until the answers are written.
  private var texts: [UnsafeMutablePointer<UInt8>] = []
  private let reader: CaseReader
  private let reference: [UInt8]
  /// Bits of the meanings of fields that the line has had.
  private let seen: UnsafeMutablePointer<UInt64>
  private let seenCount: Int
  /// How silences are written, by their index, where they stand for the value as written.
  private let silenceTexts: UnsafeMutablePointer<UInt8>

  init(_ mapping: InputMapping, for pack: Pack, keepsValues: Bool) {
    table = FieldTable(mapping, for: pack)
    self.pack = pack
    reader = CaseReader(pack: pack)
    reference = Array(pack.reference.description.utf8)
    seenCount = (table.meaningCount + 63) / 64
    seen = .allocate(capacity: seenCount)
    seen.initialize(repeating: 0, count: seenCount)
    if keepsValues {
      let raw = UnsafeMutablePointer<RawValue>.allocate(capacity: LaneTarget.laneCount * pack.facts.count)
      raw.initialize(repeating: RawValue(), count: LaneTarget.laneCount * pack.facts.count)
      rawValues = raw
    } else {
      rawValues = nil
    }
    let texts = Silence.allCases.map { Self.padded("\"\($0.rawValue)\"") }
    silenceTexts = .allocate(capacity: texts.count * Self.silenceWidth)
    for (index, text) in texts.enumerated() {
      (silenceTexts + index * Self.silenceWidth).initialize(from: text, count: Self.silenceWidth)
    }
  }

  deinit {
    seen.deallocate()
    rawValues?.deallocate()
    for text in texts { text.deallocate() }
    silenceTexts.deallocate()
  }

  /// Keeps a text that is JSON.
  mutating func keep(_ text: String) -> RawValue {
    let bytes = Array(text.utf8)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + Bytes.slack)
    copy.initialize(repeating: 0, count: bytes.count + Bytes.slack)
    copy.update(from: bytes, count: bytes.count)
    texts.append(copy)
    return RawValue(start: copy, length: Int32(bytes.count))
  }

  /// Forgets the texts that were kept.
  mutating func releaseTexts() {
    for text in texts { text.deallocate() }
    texts.removeAll(keepingCapacity: true)
  }

  private static let silenceWidth = 32

  private static func padded(_ text: String) -> [UInt8] {
    Array(text.utf8) + [UInt8](repeating: 0, count: silenceWidth - text.utf8.count)
  }

  /// Forgets the line before.
  mutating func begin(slot: Int) {
    problems.removeAll(keepingCapacity: true)
    remarks.removeAll(keepingCapacity: true)
    if !differing.isEmpty { differing = [] }
    isOtherVersion = false
    seen.update(repeating: 0, count: seenCount)
    rawValues.map { ($0 + slot * pack.facts.count).update(repeating: RawValue(), count: pack.facts.count) }
  }

  /// Notes that a field is there; false if it, or another that means the same, was there before.
  @inline(__always)
  func isNew(_ field: Int) -> Bool {
    let meaning = Int(table.fields[field].meaning)
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: meaning & 63)
    let place = seen + meaning &>> 6
    if place.pointee & bit != 0 { return false }
    place.pointee |= bit
    return true
  }

  /// Keeps a value as written.
  @inline(__always)
  func keep(_ start: UnsafePointer<UInt8>, _ length: Int, isText: Bool, of fact: Int, in slot: Int) {
    guard let rawValues else { return }
    rawValues[slot &* pack.facts.count &+ fact] = RawValue(
      start: start, length: Int32(truncatingIfNeeded: length), isText: isText)
  }

  /// Keeps a silence as the language writes it.
  func keep(silence: Int, of fact: Int, in slot: Int) {
    let text = silenceTexts + silence * Self.silenceWidth
    keep(text, Silence.allCases[silence].rawValue.utf8.count + 2, isText: false, of: fact, in: slot)
  }

  /// Gives a lane what a word of a choice or yes_no means; false if the word has to be read slowly.
  @inline(__always)
  func setWord(_ meaning: Int, of fact: Int, _ target: borrowing LaneTarget) -> Bool {
    if meaning < 0 { return false }
    if meaning < FieldTable.Meaning.excluded {
      target.set(fact, meaning)
    } else {
      keep(silence: meaning &- FieldTable.Meaning.silence, of: fact, in: target.slot)
    }
    return true
  }

  /// Reads a value as a case file's is read, whatever it is, and gives it to a lane.
  mutating func setSlowly(
    _ node: YAMLNode, of field: Int, _ batch: DatedBatch, _ target: LaneTarget, isOtherVersion: Bool
  ) {
    guard case .fact(let fact) = table.mapped[field].target else { return }
    var reader = reader
    let renamed = Renaming(table.mapped[field], table.mapping).rename(node)
    let statements = reader.statements(renamed, of: fact, isOtherVersion: isOtherVersion)
    for diagnostic in reader.diagnostics {
      if diagnostic.severity == .error {
        problems.append(LineProblem(diagnostic))
      } else {
        remarks.append(CaseRemark(diagnostic))
      }
    }
    guard !statements.isEmpty else { return }
    batch.batch.set(fact, in: target.lane, to: statements)
    noteDiffering(statements, fact)
    if let index = Self.silence(of: statements) { keep(silence: index, of: fact, in: target.slot) }
  }

  /// Notes a fact about which statements differ.
  mutating func noteDiffering(_ statements: [Statement], _ fact: FactID) {
    if FactState.differ(statements) { differing.append(fact) }
  }

  /// The silence that statements without any value amount to.
  private static func silence(of statements: [Statement]) -> Int? {
    guard statements.allSatisfy({ $0.value == nil }) else { return nil }
    return statements.last?.silence.flatMap { Silence.allCases.firstIndex(of: $0) }
  }

  /// Reads a name and a version; problems are noted.
  mutating func readPack(_ text: String, at offset: Int, into head: inout LineHead) {
    guard let reference = PackReference(text) else {
      problems.append(
        LineProblem("bad-pack-reference", "`pack` should be a name and a version", at: offset))
      return
    }
    if reference.name != pack.name {
      problems.append(
        LineProblem("other-pack", "the case was recorded with another pack than `\(pack.name)`", at: offset))
    }
    head.isOtherVersion = reference.version != pack.version
    isOtherVersion = head.isOtherVersion
  }

  /// Reads a date; problems are noted.
  mutating func readDate(_ text: String, at offset: Int, into head: inout LineHead) {
    // A year or a month would be judged on its first day, which nobody said.
    head.asOf = text.utf8.count == 10 ? CivilDate.first(of: text) : nil
    if head.asOf == nil {
      problems.append(
        LineProblem("bad-date", "this is not a day", at: offset, help: "write a day: 2018-11-01"))
    }
  }

  /// What is wrong where a field, or another that means the same, stands a second time.
  func twice(_ field: Int, at offset: Int) -> LineProblem {
    let fact = Int(table.fields[field].fact)
    let name = fact < 0 ? table.mappedNames[field] : pack.facts[fact].id
    return LineProblem(
      "bad-json", "`\(name)` stands here twice", at: offset,
      help: "keep one of the fields; an input mapping can say which are ignored")
  }

  /// Notes a field that bears a name which its fact had.
  mutating func noteFormer(_ field: Int) {
    let today = table.mapped[field].today ?? ""
    remarks.append(CaseRemark(.formerName(table.mappedNames[field], now: today, at: nil)))
  }

  /// Notes a field that the pack does not know, unless it may have known it once.
  ///
  /// It is named only where it looks like the name of a field: anything may stand in the wrong place.
  mutating func noteUnknown(_ name: String, at offset: Int, isOtherVersion: Bool) {
    let near = nearestWord(to: name, among: table.mapping.fields.keys)
    let isShown = near != nil || FieldName.looksLikeID(name)
    if isOtherVersion {
      let field = isShown ? "`\(name)`" : "a field"
      remarks.append(
        CaseRemark("no-longer-exists", "\(field) no longer exists in the pack and has no effect"))
      return
    }
    problems.append(
      LineProblem(
        "unknown-fact", isShown ? "the pack has no fact `\(name)`" : "the pack has no fact of this name",
        at: offset,
        help: near.map { "did you mean `\($0)`?" }
          ?? "an input mapping can say what it means, or that it is ignored"))
  }
}

/// Puts the pack's words in the place of a register's.
struct Renaming {
  private let field: InputMapping.Field
  private let silences: [String: Silence]

  init(_ field: InputMapping.Field, _ mapping: InputMapping) {
    self.field = field
    silences = mapping.silences
  }

  /// A value with the pack's words, to any depth; keys stay.
  func rename(_ node: YAMLNode) -> YAMLNode {
    switch node.content {
    case .scalar(let scalar):
      let text = YAMLScalar(text: rename(scalar.text), style: scalar.style)
      return YAMLNode(.scalar(text), at: node.span)
    case .sequence(let items): return YAMLNode(.sequence(items.map(rename)), at: node.span)
    case .mapping(let pairs):
      let renamed = pairs.map { pair in
        ["value", "statements"].contains(pair.key.value)
          ? YAMLNode.Pair(key: pair.key, value: rename(pair.value)) : pair
      }
      return YAMLNode(.mapping(renamed), at: node.span)
    }
  }

  private func rename(_ text: String) -> String {
    if let silence = silences[text] { return silence.rawValue }
    if let value = field.values[text] { return value }
    if field.values.isEmpty { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { field.values[String($0)] ?? String($0) }.joined(separator: " ")
  }
}
