/// Two texts as lines: those only in the first with `-`, only in the second with `+`, others plain.
func lineDiff(_ old: String, _ new: String) -> String {
  let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let newLines = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  var removed: [Int: String] = [:]
  var inserted: [Int: String] = [:]
  for change in newLines.difference(from: oldLines) {
    switch change {
    case .remove(let offset, let line, _): removed[offset] = line
    case .insert(let offset, let line, _): inserted[offset] = line
    }
  }
  var result: [String] = []
  var (oldIndex, newIndex) = (0, 0)
  while oldIndex < oldLines.count || newIndex < newLines.count {
    if let line = removed[oldIndex] {
      result.append("- " + line)
      oldIndex += 1
    } else if let line = inserted[newIndex] {
      result.append("+ " + line)
      newIndex += 1
    } else {
      result.append("  " + newLines[newIndex])
      (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
    }
  }
  return result.joined(separator: "\n")
}
