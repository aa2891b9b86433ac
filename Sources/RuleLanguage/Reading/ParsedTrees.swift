import Dispatch
import Source
import Synchronization
import YAMLTree

/// The tree of every file and what is wrong with it, in the order of the files.
///
/// Reading YAML is half of reading a pack, and no file's tree depends on another's: they are read on all cores.
func parsedTrees(_ files: [SourceFile]) -> [(root: YAMLNode?, diagnostics: [Diagnostic])] {
  let trees = Mutex<[Int: (root: YAMLNode?, diagnostics: [Diagnostic])]>([:])
  DispatchQueue.concurrentPerform(iterations: files.count) { index in
    let tree = YAMLTree.parse(files[index])
    trees.withLock { $0[index] = tree }
  }
  let byIndex = trees.withLock { $0 }
  return files.indices.map { byIndex[$0] ?? (nil, []) }
}
