import RuleLanguage
import Source

/// Where one fact's answers stand among a batch's input planes.
///
/// A choice has a plane for each value that is still possible, all empty where there is no answer. A number has one for each cell between
/// the numbers that the program compares it with: what a comparison makes of a number depends on its cell alone, so a range is a choice
/// between cells. A set has a plane for each member that is certainly in it, one for each that is certainly not, and one that says whether
/// there is an answer.
package struct FactColumn: Sendable {
  /// What the planes stand for.
  package enum Kind: Sendable {
    /// One plane a value.
    case choice
    /// One plane a cell.
    case number
    /// Members in the set, members not in it, and whether there is an answer.
    case set(members: Int)
  }

  /// What the planes stand for.
  package let kind: Kind
  /// The first plane.
  package let first: Int32
  /// How many planes say what the answer is.
  package let count: Int
  /// Where an answer may still come; `Plane.nowhere` in a program for closed cases.
  let pending: Plane
  /// The values or cells that are possible without an answer.
  let unanswered: Range<Int>
  /// Of a number: which of `FactColumns.boundaries` are the least thousandths of every cell but the first, ascending.
  package let boundaries: Range<Int>
  /// Of a number that is compared with another fact: the column that holds the number itself.
  package let numberColumn: Int?

  /// The planes of the possible values or cells.
  var possible: [Plane] { (0..<count).map { first + Plane($0) } }

  /// Where there is an answer with a value.
  func known(_ circuit: inout Circuit) -> Plane {
    if case .set(let members) = kind { return first + Plane(members * 2) }
    return circuit.any(possible)
  }
}

/// A number column of a batch.
struct NumberColumn: Sendable {
  /// What it holds where there is no answer; the whole column for a number that is the same in every case.
  let low: Int64
  let high: Int64
}

/// The columns of a program's facts for one date.
package struct FactColumns: Sendable {
  /// By fact.
  package private(set) var columns: [FactColumn] = []
  /// Facts of which the numbers are kept besides, and numbers that are the same in every case.
  var numbers: [NumberColumn] = []
  /// The least thousandths of the cells of all numbers.
  package private(set) var boundaries: [Int64] = []

  /// Lays out the facts of `program`, with planes from `circuit`.
  ///
  /// - Parameter parameters: their values on the date.
  init(_ program: Program, _ parameters: [FixedPoint?], isClosed: Bool, _ circuit: inout Circuit) {
    var boundaries = [[Int64]](repeating: [], count: program.pack.facts.count)
    var isPaired = [Bool](repeating: false, count: program.pack.facts.count)
    for test in program.tests {
      guard case .compare(let fact, let comparison, let operand) = test.kind else { continue }
      if case .fact(let other, times: _) = operand {
        isPaired[fact] = true
        isPaired[other] = true
      } else if let number = operand.constant(parameters) {
        boundaries[fact] += comparison.boundaries(at: number)
      }
    }
    columns.reserveCapacity(program.pack.facts.count)
    for (id, fact) in program.pack.facts.enumerated() {
      columns.append(column(fact, boundaries[id], isPaired[id], isClosed: isClosed, &circuit))
    }
  }

  private mutating func column(
    _ fact: Fact, _ found: [Int64], _ isPaired: Bool, isClosed: Bool, _ circuit: inout Circuit
  ) -> FactColumn {
    let start = boundaries.count
    for boundary in found.sorted() where boundaries.count == start || boundaries.last != boundary {
      boundaries.append(boundary)
    }
    let cells = start..<boundaries.count
    let (kind, count): (FactColumn.Kind, Int)
    var unanswered: Range<Int>?
    var column: Int?
    switch fact.kind {
    case .yesNo, .choice: (kind, count) = (.choice, fact.values.count)
    case .set: (kind, count) = (.set(members: fact.values.count), fact.values.count * 2 + 1)
    case .number(_, let range):
      let (low, high) = (range.lowerBound.thousandths, range.upperBound.thousandths)
      if isPaired {
        column = numbers.count
        numbers.append(NumberColumn(low: low, high: high))
      }
      (kind, count) = (.number, cells.count + 1)
      unanswered = cell(of: low, cells)..<(cell(of: high, cells) + 1)
    }
    let first = circuit.addInputs(count)
    return FactColumn(
      kind: kind, first: first, count: count, pending: isClosed ? .nowhere : circuit.addInputs(1),
      unanswered: unanswered ?? 0..<count, boundaries: cells, numberColumn: column)
  }

  /// The cell of a number, by the boundaries of its fact.
  func cell(of thousandths: Int64, _ range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle] <= thousandths { low = middle + 1 } else { high = middle }
    }
    return low - range.lowerBound
  }
}

extension Comparison {
  /// The least thousandths of the cells into which comparing with a number divides all numbers.
  fileprivate func boundaries(at number: Int64) -> [Int64] {
    switch self {
    case .less, .greaterOrEqual: [number]
    case .lessOrEqual, .greater: [number + 1]
    case .equal: [number, number + 1]
    }
  }
}

extension Operand {
  /// The number that a fact is compared with, in thousandths, where it is one; parameters by index, for the date.
  func constant(_ parameters: [FixedPoint?]) -> Int64? {
    switch self {
    case .constant(let number): number.thousandths
    case .parameter(let parameter): parameters[parameter]?.thousandths
    case .fact: nil
    }
  }
}
