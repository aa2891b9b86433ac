package import RuleEngine
import RuleLanguage
package import Source

/// Tests on which an answer rests and that a space does not know exactly.
package struct InexactTests: Sendable {
  /// Where tests stand that are taken by themselves, as if they could always come out either way: there are cases too many.
  package var alone: [Span] = []
  /// The facts that these tests read.
  var facts: Set<FactID> = []
  /// Where numbers stand that are compared with a multiple of others: cases closer than a thousandth may be missed.
  package var thinned: [Span] = []

  /// Those of two programs.
  func joined(with other: InexactTests) -> InexactTests {
    InexactTests(
      alone: (alone + other.alone).uniqued(), facts: facts.union(other.facts),
      thinned: (thinned + other.thinned).uniqued())
  }

  /// How an answer was found, which decides what inexact tests mean for it.
  enum Answer {
    /// By finding no case: with cases too many it holds all the more.
    case noCase
    /// By finding a case, which may not exist.
    case someCase
  }

  /// What has to be said beside an answer.
  func notes(_ answer: Answer) -> [Diagnostic.Note] {
    let taken = "this is taken by itself, as if it could come out either way"
    let notes = alone.map { span in
      let meaning = answer == .noCase ? "what is said holds all the more" : "there may be no such case"
      return Diagnostic.Note("\(taken): \(meaning)", at: span)
    }
    guard answer == .noCase else { return notes }
    return notes
      + thinned.map {
        Diagnostic.Note(
          "of this comparison with a multiple, cases closer than a thousandth may be missed", at: $0)
      }
  }
}

extension CaseSpace {
  /// Whether some numbers share a variable.
  var hasNumbersTogether: Bool { variables.contains { $0.facts.count > 1 } }

  /// The tests that some nodes of a program read, through whatever rules and gates, and that are not exact here.
  ///
  /// Combinations that cannot be belong to every case of the facts they speak of.
  package func inexact(below roots: [Int], of program: Program) -> InexactTests {
    var found = InexactTests()
    var seen: Set<Int> = []
    var open = roots
    var facts: Set<FactID> = []
    var isGrowing = true
    while isGrowing {
      while let node = open.popLast() {
        guard seen.insert(node).inserted else { continue }
        open += program.children(of: node)
        guard case .test(let test, let substituting) = program.nodes[node] else { continue }
        let leaf = LeafTest(test: program.tests[test], substituting: substituting)
        facts.formUnion(leaf.facts(in: pack))
        if comparisons[leaf] != nil {
          found.alone.append(program.spans[node])
          found.facts.formUnion(leaf.facts(in: pack))
        } else if isThinned(leaf) {
          found.thinned.append(program.spans[node])
        }
      }
      open = program.pack.impossible.indices.compactMap { index in
        guard let root = program.roots[.impossible(index)], !seen.contains(root) else { return nil }
        return facts.isDisjoint(with: program.pack.factsRead(by: .impossible(index)).map(\.0)) ? nil : root
      }
      isGrowing = !open.isEmpty
    }
    found.alone = found.alone.inOrder
    found.thinned = found.thinned.inOrder
    return found
  }

  /// Whether a test compares a number with a multiple of another one's, both taken together.
  private func isThinned(_ leaf: LeafTest) -> Bool {
    guard case .compare(_, _, .fact(_, let factor)) = leaf.test.kind, factor.thousandths != 1000 else {
      return false
    }
    return leaf.facts(in: pack).count > 1
  }
}

extension [Span] {
  /// Each place once, in the order of files and lines.
  fileprivate var inOrder: [Span] {
    uniqued().sorted { ($0.file, $0.start, $0.end) < ($1.file, $1.start, $1.end) }
  }
}
