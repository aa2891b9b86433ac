import Source
import DecisionDiagrams

/// A random function of a few variables, as a tree that can be built in any algebra and evaluated by hand.
indirect enum RandomFunction {
  case choice(Int, [Bool])
  case not(RandomFunction)
  case and(RandomFunction, RandomFunction)
  case or(RandomFunction, RandomFunction)
  case atLeast(Int, [RandomFunction])

  init(depth: Int, arities: [Int], _ random: inout SplitMix64) {
    func part() -> RandomFunction { RandomFunction(depth: depth - 1, arities: arities, &random) }
    switch depth == 0 ? 0 : random.below(5) {
    case 0:
      let variable = random.below(arities.count)
      self = .choice(variable, (0..<arities[variable]).map { _ in random.chance(50) })
    case 1: self = .not(part())
    case 2: self = .and(part(), part())
    case 3: self = .or(part(), part())
    default: self = .atLeast(random.number(0...4), [part(), part(), part()])
    }
  }

  func holds(in states: [Int]) -> Bool {
    switch self {
    case .choice(let variable, let chosen): chosen[states[variable]]
    case .not(let part): !part.holds(in: states)
    case .and(let left, let right): left.holds(in: states) && right.holds(in: states)
    case .or(let left, let right): left.holds(in: states) || right.holds(in: states)
    case .atLeast(let count, let parts): parts.count { $0.holds(in: states) } >= count
    }
  }

  func built<Algebra: BooleanAlgebra>(in algebra: inout Algebra) throws(BoundReached) -> Algebra.Element {
    switch self {
    case .choice(let variable, let chosen): return try algebra.choice(variable, chosen)
    case .not(let part): return try algebra.not(part.built(in: &algebra))
    case .and(let left, let right):
      let (one, other) = (try left.built(in: &algebra), try right.built(in: &algebra))
      return try algebra.and(one, other)
    case .or(let left, let right):
      let (one, other) = (try left.built(in: &algebra), try right.built(in: &algebra))
      return try algebra.or(one, other)
    case .atLeast(let count, let parts):
      var elements: [Algebra.Element] = []
      for part in parts { elements.append(try part.built(in: &algebra)) }
      return try algebra.atLeast(count, elements)
    }
  }
}

/// Every combination of states.
func combinations(_ arities: [Int]) -> [[Int]] {
  arities.reduce([[]]) { found, arity in found.flatMap { states in (0..<arity).map { states + [$0] } } }
}
