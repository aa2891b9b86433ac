package import RuleEngine
package import RuleLanguage
package import Source

/// All cases that a pack's rules can tell apart, as finitely many states of variables.
///
/// Each variable stands for the date, for one fact, for a few number facts that rules compare with one another, or for one member of a set.
package struct CaseSpace: Sendable {
  /// Which cases belong to it; each holds the ones before.
  package enum Scope: Int, Comparable, Sendable {
    /// Every fact has one exact answer.
    case answered
    /// After an interview: exact answers and silence; partly known ones too, where a rule looks at what is known.
    case closed
    /// During an interview as well: facts may be pending.
    case open
    /// All there are: also answers that are partly known anywhere, and several statements about one fact.
    case every

    package static func < (left: Scope, right: Scope) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a variable stands for.
  package enum Variable: Sendable {
    /// The case's date: a day in place of all days that are the same to the rules.
    case date([CivilDate])
    /// One fact, or several numbers that are compared with one another; each state gives a case of each.
    case facts([FactID], [[FactCase]])
    /// A member of a set.
    case member(FactID, bit: Int, [MemberCase])
    /// Whether a set has an answer at all.
    case standing(FactID, [FactState.Standing])
    /// A test that is taken by itself, as if the facts could always make it so: of two numbers, or of a fact with very many values.
    case comparison(LeafTest, [Truth])

    /// How many states it has.
    package var arity: Int {
      switch self {
      case .date(let days): days.count
      case .facts(_, let states): states.count
      case .member(_, _, let cases): cases.count
      case .standing(_, let standings): standings.count
      case .comparison(_, let truths): truths.count
      }
    }

    /// The facts that it stands for.
    package var facts: [FactID] {
      switch self {
      case .date, .comparison: []
      case .facts(let facts, _): facts
      case .member(let fact, _, _), .standing(let fact, _): [fact]
      }
    }
  }

  /// Whether numbers that are compared with one another share a variable where that is possible.
  package enum Numbers: Sendable {
    /// As one: for questions about one case.
    case together
    /// Each alone, in the space of every case: for questions about a case and another that differs in one fact.
    case apart
  }

  /// The pack whose facts these are.
  package let pack: Pack
  /// Which cases belong to it.
  package let scope: Scope
  /// The variables, in the order of the diagrams.
  package let variables: [Variable]
  /// Number of the variable that stands for the date.
  package let date: Int
  /// Numbers of the variables of each fact: for a set its standing, if that matters, and its members.
  let ofFact: [[Int]]
  /// Numbers of the tests that are taken by themselves.
  let comparisons: [LeafTest: Int]
  /// Numbers to try for facts whose comparisons are taken by themselves.
  let tried: [FactID: [Int64]]
  /// Every test that its programs make.
  let tests: Set<LeafTest>
  /// The tests that read just each fact, and whether others compare it with another fact.
  let testsByFact: [(own: [LeafTest], crosses: Bool)]
  /// The parameters on each of the days.
  let parameters: [[FixedPoint?]]
  /// The parameters, each combination once.
  let distinctParameters: [[FixedPoint?]]

  /// How many states each variable has.
  package var arities: [Int] { variables.map(\.arity) }

  /// The days, one for each stretch of time that the rules tell apart.
  package var days: [CivilDate] {
    if case .date(let days) = variables[date] { days } else { [] }
  }
}

/// What is known of one member of a set.
package enum MemberCase: Sendable {
  case open, isIn, isOut
  /// In by one statement, out by another.
  case both
  /// In by one statement, left open by another.
  case isInOrOpen
  /// Out by one statement, left open by another.
  case isOutOrOpen

  /// Whether some statement has it in.
  var isSomewhereIn: Bool { self == .isIn || self == .both || self == .isInOrOpen }
  /// Whether some statement has it out.
  var isSomewhereOut: Bool { self == .isOut || self == .both || self == .isOutOrOpen }
}

/// One way in which a fact may be known.
package struct FactCase: Hashable, Sendable {
  /// How much is said.
  package enum Kind: Int, Comparable, Sendable {
    case silent, pending, exact, partial, several

    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// How much is said.
  package let kind: Kind
  /// Statements that make it so.
  package let statements: [Statement]
  /// What they amount to.
  package let state: FactState
}

/// A test as a node reads it: of answers, or of what stands in their place while a gate is closed.
package struct LeafTest: Hashable, Sendable {
  /// The test.
  let test: FactTest
  /// Bit 0 (bit 1): the first (second) fact's `otherwise` stands in the place of its answer.
  let substituting: UInt8
}
