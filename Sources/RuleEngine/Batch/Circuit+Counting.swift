extension Circuit {
  /// The cases in at least `count` of `planes`, of which the same may stand several times.
  ///
  /// The planes are added up with carry-save adders, three bits of one weight to one of it and one of the next (Wallace, 1964), and the
  /// sum's bits are compared with `count`. Adders are gates like others: two counts over the same planes share theirs.
  mutating func atLeast(_ count: Int, of planes: [Plane]) -> Plane {
    let counted = planes.filter { $0 != .nowhere && $0 != .everywhere }
    let needed = count - planes.count { $0 == .everywhere }
    if needed <= 0 { return .everywhere }
    if needed > counted.count { return .nowhere }
    if needed == 1 { return any(counted) }
    if needed == counted.count { return all(counted) }
    var reached = Plane.everywhere
    for (weight, bit) in sum(counted).enumerated() {
      reached = needed >> weight & 1 == 1 ? all([bit, reached]) : any([bit, reached])
    }
    return reached
  }

  /// The bits of the number of planes that a case is in, the lowest first.
  private mutating func sum(_ planes: [Plane]) -> [Plane] {
    var bits: [Plane] = []
    var column = planes
    while !column.isEmpty {
      var carries: [Plane] = []
      while column.count > 1 {
        let (sum, carry) = add(Array(column.prefix(3)))
        column.removeFirst(min(3, column.count))
        column.append(sum)
        carries.append(carry)
      }
      bits.append(column[0])
      column = carries
    }
    return bits
  }
}
