import Dispatch
import Source
import Synchronization
import YAMLTree

/// The tree of every file and what is wrong with it, in the order of the files.
///
/// Reading YAML is half of reading a pack, and no file's tree depends on another's: they are read on all cores, the longest first,
/// so that no core is left with a long one at the end.
func parsedTrees(_ files: [SourceFile]) -> [(root: YAMLNode?, diagnostics: [Diagnostic])] {
  let longestFirst = files.indices.sorted { files[$0].bytes.count > files[$1].bytes.count }
  let trees = Mutex<[Int: (root: YAMLNode?, diagnostics: [Diagnostic])]>([:])
  DispatchQueue.concurrentPerform(iterations: files.count) { turn in
    let index = longestFirst[turn]
    let tree = YAMLTree.parse(files[index])
    trees.withLock { $0[index] = tree }
  }
  let byIndex = trees.withLock { $0 }
  return files.indices.map { byIndex[$0] ?? (nil, []) }
}
