/// A small generator with a seed, so that a failure can be repeated by its number.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True this many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  /// One of the elements, of which there must be some.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

  /// This many of the elements, in their order.
  mutating func pick<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var left = count
    var picked: [Element] = []
    for (index, element) in elements.enumerated() where left > 0 {
      guard number(1...elements.count - index) <= left else { continue }
      picked.append(element)
      left -= 1
    }
    return picked
  }

  /// The letters of a mask, each with even chances.
  mutating func bits(of mask: UInt64) -> UInt64 { next() & mask }
}
