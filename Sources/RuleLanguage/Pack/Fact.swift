public import Source

/// Something that can be asked or recorded about a case.
public struct Fact: Sendable {
  /// Who or what the answer comes from.
  public enum Asked: String, Sendable, CaseIterable { case person, officer, document }

  /// What a statement rests on.
  public enum Basis: String, Sendable, CaseIterable { case said, seen, document, record }

  /// What several statements amount to.
  public enum WhenStatementsDiffer: Hashable, Sendable {
    case any, lowest, highest, open
    /// The first of these bases that has a statement decides.
    case order([Basis])
  }

  /// What kind of value the fact has.
  public enum Kind: Hashable, Sendable {
    case yesNo
    case number(unit: String, range: ClosedRange<FixedPoint>)
    case choice
    case set
  }

  /// When the fact is asked, and what it is otherwise.
  public struct Gate: Sendable {
    /// The fact applies unless this is certainly false.
    public let when: Condition
    /// The value while it does not apply.
    public let otherwise: FactValue

    package init(when: Condition, otherwise: FactValue) {
      self.when = when
      self.otherwise = otherwise
    }
  }

  /// Id, label, citations.
  public var entry: Entry
  /// The kind of value.
  public var kind: Kind
  /// Values of a yes_no, choice or set, sorted by id: bit `i` of a mask stands for `values[i]`.
  public var values: [Label]
  /// Indices of `values` in the order the pack writes them, for showing them.
  public var shownOrder: [Int]
  /// The question, or what to look at.
  public var question: String
  /// A line for the officer.
  public var help: String?
  /// Why it matters.
  public var why: String?
  /// Index of the topic.
  public var topic: Int
  /// Who or what is asked.
  public var asked: Asked
  /// Statements it may rest on.
  public var bases: [Basis]
  /// 0 open to 3 only behind its gates.
  public var sensitivity: Int
  /// What an unremarkable case would answer.
  public var usual: FactValue
  /// What several statements amount to.
  public var whenStatementsDiffer: WhenStatementsDiffer
  /// When it is asked at all; nil for always.
  public var gate: Gate?
  /// Asked of everyone.
  public var alwaysAsk: Bool
  /// Part of the short first round with a group.
  public var firstRound: Bool
  /// How often values occur, as far as the pack says so.
  public var baseRates: [BaseRate] = []
  /// Indices of `values` by ids that they had and that older cases may still use.
  public var formerValues: [String: Int] = [:]

  /// The id.
  public var id: String { entry.id }
  /// The short name.
  public var label: String { entry.title }

  /// All bits of a mask over `values`.
  public var everyValue: UInt64 { values.isEmpty ? 0 : UInt64.max >> UInt64(64 - values.count) }

  /// The value that excludes nothing.
  public var anything: FactValue {
    switch kind {
    case .yesNo, .choice: .choice(possible: everyValue)
    case .number(_, let range): .number(low: range.lowerBound, high: range.upperBound)
    case .set: .set(includes: 0, excludes: 0)
    }
  }

  /// The index of the value with this id.
  public func valueIndex(_ id: String) -> Int? { values.firstIndex { $0.id == id } }
}

/// What is known of a fact's value under one alternative: the values still possible.
public enum FactValue: Hashable, Sendable {
  /// Bits of the values of a yes_no or choice that are still possible; at least one.
  case choice(possible: UInt64)
  /// The number lies between these, both included.
  case number(low: FixedPoint, high: FixedPoint)
  /// Members certainly in and certainly not in the set; the rest is open.
  case set(includes: UInt64, excludes: UInt64)

  /// The bit of `no` in a yes_no fact.
  public static let noBit: UInt64 = 1
  /// The bit of `yes` in a yes_no fact.
  public static let yesBit: UInt64 = 2
  /// The answer yes.
  public static let yes = FactValue.choice(possible: yesBit)
  /// The answer no.
  public static let no = FactValue.choice(possible: noBit)
}

/// A combination of answers that cannot be.
public struct Impossible: Sendable {
  /// Id, title, citations.
  public var entry: Entry
  /// What cannot be.
  public var when: Condition
}
