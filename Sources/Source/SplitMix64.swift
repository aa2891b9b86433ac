/// SplitMix64 (Steele, Lea and Flood, 2014): a small generator that gives the same numbers everywhere, so that a failure can be repeated by its seed.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// The generator of this seed.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below `bound`, without regard to the small bias; 0 if there is none.
  public mutating func below(_ bound: Int) -> Int { bound <= 0 ? 0 : Int(next() % UInt64(bound)) }

  /// A number of the range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True this many times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the elements, of which there must be some.
  public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// This many of the elements, in their order.
  public mutating func pick<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var left = count
    var picked: [Element] = []
    for (index, element) in elements.enumerated() where left > 0 {
      guard number(1...elements.count - index) <= left else { continue }
      picked.append(element)
      left -= 1
    }
    return picked
  }

  /// The bits of a mask, each with even chances.
  public mutating func bits(of mask: UInt64) -> UInt64 { next() & mask }
}
