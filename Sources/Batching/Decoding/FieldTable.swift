import RuleEngine
import RuleLanguage
import Source

/// What a decoder knows of every field: how to find it by name, and what its words mean.
struct FieldTable: ~Copyable {
  /// How a field's values are decoded.
  enum Kind: UInt8 {
    case code, asOf, pack, ignored, yesNo, choice, number, set
  }

  /// One field.
  struct Field {
    var kind: Kind
    /// The fact, if it is one.
    var fact: Int32 = -1
    /// Least and greatest thousandths of a number.
    var least: Int64 = 0
    var greatest: Int64 = 0
    /// All members of a set.
    var everyMember: UInt64 = 0
    /// Whether it bears a name that its fact had.
    var isFormer = false
    /// The table of its words.
    var words: Int32 = 0
    /// The same number for fields that mean the same, such as a fact's under two names.
    var meaning: Int32 = 0
  }

  /// What a word of a field means.
  ///
  /// Values and members stand for themselves; what goes beyond them begins at these numbers.
  enum Meaning {
    /// `not` and a member.
    static let excluded = 100
    static let nothingElse = 200
    static let none = 201
    /// A silence: its index in `Silence.allCases` is added.
    static let silence = 300
  }

  /// Field numbers by name.
  let names: WordTable
  let fields: UnsafeMutablePointer<Field>
  /// Tables of words; fields whose words mean the same share one.
  private let tables: UnsafeMutablePointer<WordTable>
  private let tableCount: Int
  let count: Int
  /// Numbers beyond the greatest of `Field.meaning`.
  let meaningCount: Int
  /// The mapping's fields by number, for what is decoded slowly.
  let mapped: [InputMapping.Field]
  /// Their names.
  let mappedNames: [String]
  let mapping: InputMapping

  init(_ mapping: InputMapping, for pack: Pack) {
    self.mapping = mapping
    let sorted = mapping.fields.sorted { $0.key < $1.key }
    mapped = sorted.map(\.value)
    mappedNames = sorted.map(\.key)
    count = sorted.count
    meaningCount = pack.facts.count + 3 + count
    names = WordTable(sorted.enumerated().map { (Array($1.key.utf8), $0) })
    fields = .allocate(capacity: count)
    tables = .allocate(capacity: count)
    // By kind: looking among eight is quicker than hashing.
    var shared = [Int32](repeating: -1, count: 8)
    var made = 0
    for (index, entry) in sorted.enumerated() {
      var field = Self.field(entry.value.target, pack)
      field.isFormer = entry.value.today != nil
      field.meaning = Self.meaning(entry.value.target, index, pack)
      let isPlain = entry.value.values.isEmpty && field.kind != .choice && field.kind != .set
      let kind = Int(field.kind.rawValue)
      if isPlain, shared[kind] >= 0 {
        field.words = shared[kind]
      } else {
        field.words = Int32(made)
        if isPlain { shared[kind] = field.words }
        let meanings = Self.meanings(entry.value, pack, mapping)
        (tables + made).initialize(to: WordTable(meanings.map { (Array($0.key.utf8), $0.value) }))
        made += 1
      }
      (fields + index).initialize(to: field)
    }
    tableCount = made
  }

  deinit {
    tables.deinitialize(count: tableCount)
    tables.deallocate()
    fields.deallocate()
  }

  /// What some bytes mean as a word of a field; -1 for what is no word of it.
  @inline(__always)
  func meaning(_ start: UnsafePointer<UInt8>, _ length: Int, of field: Int) -> Int {
    (tables + Int(fields[field].words)).pointee.meaning(start, length)
  }

  private static func meaning(_ target: InputMapping.Target, _ index: Int, _ pack: Pack) -> Int32 {
    switch target {
    case .fact(let id): Int32(id)
    case .code: Int32(pack.facts.count)
    case .asOf: Int32(pack.facts.count + 1)
    case .pack: Int32(pack.facts.count + 2)
    case .ignored: Int32(pack.facts.count + 3 + index)
    }
  }

  private static func field(_ target: InputMapping.Target, _ pack: Pack) -> Field {
    switch target {
    case .code: return Field(kind: .code)
    case .asOf: return Field(kind: .asOf)
    case .pack: return Field(kind: .pack)
    case .ignored: return Field(kind: .ignored)
    case .fact(let id):
      var field = Field(kind: .choice, fact: Int32(id), everyMember: pack.facts[id].everyValue)
      switch pack.facts[id].kind {
      case .yesNo: field.kind = .yesNo
      case .choice: field.kind = .choice
      case .set: field.kind = .set
      case .number(_, let range):
        field.kind = .number
        (field.least, field.greatest) = (range.lowerBound.thousandths, range.upperBound.thousandths)
      }
      return field
    }
  }

  private static func meanings(
    _ field: InputMapping.Field, _ pack: Pack, _ mapping: InputMapping
  ) -> [String: Int] {
    guard case .fact(let id) = field.target else { return [:] }
    let fact = pack.facts[id]
    var meanings: [String: Int] = [:]
    for (index, value) in fact.values.enumerated() {
      meanings[value.id] = index
      if fact.kind == .set { meanings["not \(value.id)"] = Meaning.excluded + index }
    }
    // Old ids of values are left out: they are read slowly, as a case file's are, and noted.
    if fact.kind == .set {
      meanings["nothing else"] = Meaning.nothingElse
      meanings["none"] = Meaning.none
    }
    if fact.kind == .yesNo {
      meanings["true"] = fact.valueIndex("yes")
      meanings["false"] = fact.valueIndex("no")
    }
    for (word, silence) in mapping.silences {
      meanings[word] = Silence.allCases.firstIndex(of: silence).map { Meaning.silence + $0 }
    }
    let own = meanings
    for (word, value) in field.values { meanings[word] = own[value] }
    return meanings
  }
}
