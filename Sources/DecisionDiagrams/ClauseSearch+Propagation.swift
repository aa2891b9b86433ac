extension ClauseSearch {
  /// Draws every conclusion from what is assigned; the clause that cannot be true any more, or -1.
  mutating func propagate() -> Int32 {
    while propagated < trail.count {
      let literal = trail[propagated]
      propagated += 1
      let conflict = visitWatchers(of: literal)
      if conflict >= 0 { return conflict }
    }
    return -1
  }

  /// Looks at every clause that watched the negation of `literal`, which just became true.
  private mutating func visitWatchers(of literal: Literal) -> Int32 {
    let falsified = !literal
    var list = ContiguousArray<Int32>()
    swap(&list, &watchers[Int(literal.code)])
    var kept = 0
    var position = 0
    var conflict: Int32 = -1
    while position < list.count {
      let clause = list[position]
      position += 1
      let (start, end) = (Int(bounds[Int(clause)].start), Int(bounds[Int(clause)].end))
      if arena[start] == falsified { arena.swapAt(start, start + 1) }
      let first = arena[start]
      if values[Int(first.code)] != 1, let other = unfalsified(from: start + 2, to: end) {
        arena.swapAt(start + 1, other)
        watchers[Int((!arena[start + 1]).code)].append(clause)
        continue
      }
      list[kept] = clause
      kept += 1
      if values[Int(first.code)] == -1 {
        conflict = clause
        break
      }
      if values[Int(first.code)] == 0 { assign(first, because: clause) }
    }
    while position < list.count {
      list[kept] = list[position]
      kept += 1
      position += 1
    }
    list.removeSubrange(kept...)
    swap(&list, &watchers[Int(literal.code)])
    return conflict
  }

  private func unfalsified(from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if values[Int(arena[index].code)] != -1 { return index }
      index += 1
    }
    return nil
  }
}
