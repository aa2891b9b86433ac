import Source

extension PackReader {
  /// Reports every circle of propositions that read one another, with the path it takes.
  mutating func checkCycles() {
    var state: [Proposition: Bool] = [:]  // false while on the path, true when done
    var path: [Dependency] = []
    for proposition in pack.propositions where state[proposition] == nil {
      visit(proposition, &state, &path)
    }
  }

  private mutating func visit(
    _ proposition: Proposition, _ state: inout [Proposition: Bool], _ path: inout [Dependency]
  ) {
    state[proposition] = false
    let read = pack.condition(of: proposition).map { pack.dependencies(of: $0, reader: proposition) } ?? []
    for dependency in read {
      path.append(dependency)
      switch state[dependency.target] {
      case nil: visit(dependency.target, &state, &path)
      case false: reportCycle(dependency.target, path)
      case true: break
      }
      path.removeLast()
    }
    state[proposition] = true
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
      at: edges.first?.span, notes: notes, help: "break the circle by asking for a fact instead of a rule")
  }
}
