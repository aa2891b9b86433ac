/// Variables by how much they took part in recent conflicts, the most active first.
///
/// Most never took part in any. Those stand in no heap: they come last, in the order in which they were made, and cost nothing to put back.
struct ActivityHeap: Sendable {
  private var activities: ContiguousArray<Double> = []
  private var heap: ContiguousArray<Int32> = []
  /// Where a variable stands in the heap, or one of the two below.
  private var places: ContiguousArray<Int32> = []
  /// No variable before this one waits outside the heap.
  private var firstIdle = 0
  private var increment = 1.0

  private static let taken: Int32 = -1
  private static let idle: Int32 = -2

  /// Adds a variable, or puts one back.
  mutating func add(_ variable: Int) {
    while places.count <= variable {
      places.append(Self.taken)
      activities.append(0)
    }
    guard places[variable] == Self.taken else { return }
    if activities[variable] == 0 {
      places[variable] = Self.idle
      firstIdle = min(firstIdle, variable)
    } else {
      insert(variable)
    }
  }

  /// Takes out the most active variable; of equals the one that was made first.
  mutating func pop() -> Int? {
    guard let top = heap.first, let last = heap.popLast() else { return popIdle() }
    places[Int(top)] = Self.taken
    if !heap.isEmpty {
      heap[0] = last
      places[Int(last)] = 0
      sink(0)
    }
    return Int(top)
  }

  mutating func bump(_ variable: Int) {
    activities[variable] += increment
    if activities[variable] > 1e100 {
      for index in activities.indices { activities[index] *= 1e-100 }
      increment *= 1e-100
    }
    if places[variable] == Self.idle {
      insert(variable)
    } else if places[variable] >= 0 {
      rise(Int(places[variable]))
    }
  }

  mutating func decay() { increment /= 0.95 }

  private mutating func popIdle() -> Int? {
    while firstIdle < places.count {
      let variable = firstIdle
      firstIdle += 1
      if places[variable] == Self.idle {
        places[variable] = Self.taken
        return variable
      }
    }
    return nil
  }

  private mutating func insert(_ variable: Int) {
    places[variable] = Int32(heap.count)
    heap.append(Int32(variable))
    rise(heap.count - 1)
  }

  private func isBefore(_ left: Int32, _ right: Int32) -> Bool {
    let (one, other) = (activities[Int(left)], activities[Int(right)])
    return one != other ? one > other : left < right
  }

  private mutating func rise(_ start: Int) {
    var index = start
    let variable = heap[index]
    while index > 0, isBefore(variable, heap[(index - 1) / 2]) {
      place(heap[(index - 1) / 2], at: index)
      index = (index - 1) / 2
    }
    place(variable, at: index)
  }

  private mutating func sink(_ start: Int) {
    var index = start
    let variable = heap[index]
    while index * 2 + 1 < heap.count {
      var child = index * 2 + 1
      if child + 1 < heap.count, isBefore(heap[child + 1], heap[child]) { child += 1 }
      if !isBefore(heap[child], variable) { break }
      place(heap[child], at: index)
      index = child
    }
    place(variable, at: index)
  }

  private mutating func place(_ variable: Int32, at index: Int) {
    heap[index] = variable
    places[Int(variable)] = Int32(index)
  }
}
