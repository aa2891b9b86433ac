import Source

/// How many rules may read one another in a row, so that nothing that follows them runs out of room.
private let longestChain = 100

extension PackReader {
  /// Reports every circle of propositions that read one another, with the path it takes, and the first chain that is too long.
  ///
  /// - Returns: whether chains can be followed.
  mutating func checkCycles() -> Bool {
    var search = CycleSearch()
    for proposition in pack.propositions where search.heights[proposition] == nil {
      visit(proposition, &search)
      if search.isTooLong { return false }
    }
    return true
  }

  private mutating func visit(_ proposition: Proposition, _ search: inout CycleSearch) {
    search.heights[proposition] = .some(nil)
    var height = 0
    for dependency in pack.condition(of: proposition).map({ pack.dependencies(of: $0, reader: proposition) })
      ?? []
    {
      search.path.append(dependency)
      switch search.heights[dependency.target] {
      case nil where search.path.count <= longestChain: visit(dependency.target, &search)
      case nil: break
      case .some(nil): reportCycle(dependency.target, search.path)
      case .some(.some): break
      }
      search.path.removeLast()
      if search.isTooLong { return }
      height = max(height, (search.heights[dependency.target] ?? longestChain) ?? 0)
    }
    search.heights[proposition] = height + 1
    if height >= longestChain { reportLongChain(proposition, &search) }
  }

  private mutating func reportLongChain(_ proposition: Proposition, _ search: inout CycleSearch) {
    let name = pack.name(of: proposition)
    report(
      "chain-too-long",
      "more than \(longestChain) rules read one another in a row, beginning with `\(name.id)`",
      at: name.span, help: "join some of them into one")
    search.isTooLong = true
  }

  private mutating func reportCycle(_ start: Proposition, _ path: [Dependency]) {
    let from = path.dropLast().lastIndex { $0.target == start }.map { $0 + 1 } ?? 0
    let edges = Array(path[from...])
    let ids = [pack.name(of: start).id] + edges.map { pack.name(of: $0.target).id }
    let notes = edges.dropFirst().enumerated().map { index, edge in
      Diagnostic.Note("`\(ids[index + 1])` reads `\(ids[index + 2])` here", at: edge.span)
    }
    report(
      "cycle", "`\(ids[0])` depends on itself: \(ids.map { "`\($0)`" }.joined(separator: " → "))",
      at: edges.first?.span, notes: notes,
      help: "leave one of these out, or ask for what it should mean as a fact of its own")
  }
}

/// How far a search for circles has come.
private struct CycleSearch {
  /// How many rules follow one another below a proposition; an inner nil while it is on the path.
  var heights: [Proposition: Int?] = [:]
  /// What was read on the way here.
  var path: [Dependency] = []
  var isTooLong = false
}
