/// Results of one operation on two nodes; a later result may push out an earlier one.
struct OperationCache: Sendable {
  private struct Entry {
    var left: Int32 = -1
    var right: Int32 = -1
    var result: Int32 = 0
  }

  private var entries = ContiguousArray<Entry>(repeating: Entry(), count: 1 << 12)

  func result(_ left: Int32, _ right: Int32) -> Int32? {
    let entry = entries[slot(left, right)]
    return entry.left == left && entry.right == right ? entry.result : nil
  }

  mutating func note(_ left: Int32, _ right: Int32, _ result: Int32) {
    entries[slot(left, right)] = Entry(left: left, right: right, result: result)
  }

  /// Makes room for about as many results; forgets what it held.
  mutating func enlarge(to count: Int) {
    guard count > entries.count else { return }
    entries = ContiguousArray(repeating: Entry(), count: count)
  }

  private func slot(_ left: Int32, _ right: Int32) -> Int {
    var hash = UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    hash = (hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (hash >> 32) & UInt64(entries.count - 1))
  }
}
