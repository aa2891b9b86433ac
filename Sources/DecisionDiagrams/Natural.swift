/// A natural number of any size: combinations of many facts are many.
package struct Natural: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Parts of nine decimal digits, the lowest first; none for zero.
  private var parts: [UInt32]
  private static let base: UInt64 = 1_000_000_000

  package init(_ value: Int) {
    parts = []
    var rest = UInt64(max(0, value))
    while rest > 0 {
      parts.append(UInt32(rest % Self.base))
      rest /= Self.base
    }
  }

  package static func += (left: inout Natural, right: Natural) {
    var carry: UInt64 = 0
    for index in 0..<max(left.parts.count, right.parts.count) {
      if index == left.parts.count { left.parts.append(0) }
      let other = index < right.parts.count ? UInt64(right.parts[index]) : 0
      let sum = UInt64(left.parts[index]) + other + carry
      left.parts[index] = UInt32(sum % base)
      carry = sum / base
    }
    if carry > 0 { left.parts.append(UInt32(carry)) }
  }

  /// Multiplies by a number from 0 to a few billion.
  package static func *= (left: inout Natural, right: Int) {
    guard right > 0 else {
      left.parts = []
      return
    }
    var carry: UInt64 = 0
    for index in left.parts.indices {
      let product = UInt64(left.parts[index]) * UInt64(right) + carry
      left.parts[index] = UInt32(product % base)
      carry = product / base
    }
    while carry > 0 {
      left.parts.append(UInt32(carry % base))
      carry /= base
    }
  }

  package static func < (left: Natural, right: Natural) -> Bool {
    if left.parts.count != right.parts.count { return left.parts.count < right.parts.count }
    return left.parts.reversed().lexicographicallyPrecedes(right.parts.reversed())
  }

  /// The number, if it is no larger than an `Int`.
  package var exactly: Int? { Int(description.filter { $0 != "," }) }

  /// The digits, with a comma between thousands.
  package var description: String {
    guard let top = parts.last else { return "0" }
    let digits = parts.dropLast().reversed().reduce("\(top)") { text, part in
      text + String(repeating: "0", count: 9 - "\(part)".count) + "\(part)"
    }
    return digits.enumerated().reduce("") { text, digit in
      let isThousand = digit.offset > 0 && (digits.count - digit.offset).isMultiple(of: 3)
      return text + (isThousand ? "," : "") + String(digit.element)
    }
  }
}
