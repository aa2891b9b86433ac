import Localisation
public import RuleEngine
public import RuleLanguage
public import Source

/// Turns the proof of a proposition about a case into a picture.
///
/// What a proof holds twice is one box. Long lists are folded, and what lies deeper than asked is left out; both are said.
public struct ProofGraph {
  private let wording: Wording
  private let depth: Int
  /// The trees with their parts, by what they prove.
  private var whole: [Key: ProofTree] = [:]
  private var boxes: [Key: Int] = [:]
  private var graph: RuleGraph

  /// What two boxes cannot share: a proposition, or an answer as it was looked at.
  private struct Key: Hashable {
    let kind: ShownKind?
    let text: String
  }

  /// The picture of why a proposition is what it is.
  ///
  /// - Parameter depth: how many steps are drawn.
  public static func graph(
    of proposition: Proposition, _ evaluation: Evaluation, files: SourceFiles, _ wording: Wording, depth: Int
  ) -> RuleGraph {
    var trees = ProofTreeBuilder(ReportBuilder(evaluation, wording), files: files, detail: .decisive)
    var drawing = ProofGraph(trees.tree(proposition), wording, depth)
    return drawing.drawn()
  }

  private let root: ProofTree

  private init(_ root: ProofTree, _ wording: Wording, _ depth: Int) {
    self.root = root
    self.wording = wording
    self.depth = depth
    graph = RuleGraph(
      title: wording.text(.becauseOf, ["title": root.words]), caption: wording[.howToRead],
      language: wording.texts.language.rawValue)
  }

  /// Level by level, so that a box is drawn with its parts where it is first met.
  private mutating func drawn() -> RuleGraph {
    collect(root)
    var level = [(tree: root, box: add(root))]
    for step in 0...depth where !level.isEmpty {
      var next: [(tree: ProofTree, box: Int)] = []
      for (tree, box) in level {
        if step == depth || graph.isFull { cut(tree, box) } else { next += addParts(of: tree, box) }
      }
      level = next
    }
    return graph
  }

  private mutating func collect(_ tree: ProofTree) {
    if !tree.isShownAbove, let key = key(tree) { whole[key] = tree }
    for part in tree.parts { collect(part) }
  }

  /// Nil for a mere joint between parts, which is never shared.
  private func key(_ tree: ProofTree) -> Key? {
    if let id = tree.id { return Key(kind: tree.kind, text: id) }
    return tree.parts.isEmpty ? Key(kind: nil, text: wording.line(tree)) : nil
  }

  /// Says that more lies below.
  private mutating func cut(_ tree: ProofTree, _ box: Int) {
    guard !tree.parts.isEmpty else { return }
    graph.nodes[box].remarks.append(wording.text(.goesOn, ["count": "\(tree.parts.count)"]))
  }

  /// Adds the boxes of a tree's parts; gives those that are new, to go on with.
  private mutating func addParts(of tree: ProofTree, _ box: Int) -> [(tree: ProofTree, box: Int)] {
    var added: [(tree: ProofTree, box: Int)] = []
    let isFolded = tree.parts.count > RuleGraph.mostParts
    let shown = isFolded ? RuleGraph.mostParts - 1 : tree.parts.count
    for part in tree.parts.prefix(shown) {
      let key = key(part)
      if let known = key.flatMap({ boxes[$0] }) {
        graph.connect(box, known)
        continue
      }
      let tree = key.flatMap { whole[$0] } ?? part
      let new = add(tree)
      graph.connect(box, new)
      added.append((tree, new))
    }
    if isFolded {
      let count = "\(tree.parts.count - shown)"
      let rest = RuleGraph.Node(
        label: "…", words: wording.text(.moreOfThese, ["count": count]), id: nil, shape: .rest)
      graph.connect(box, graph.add(rest))
    }
    return added
  }

  private mutating func add(_ tree: ProofTree) -> Int {
    let truth = wording.truth(tree.truth) + (tree.isPresumed ? ", \(wording[.presumed])" : "")
    let words = tree.words.isEmpty ? tree.joined ?? "" : tree.words
    var node = RuleGraph.Node(
      label: wording.capitalised(truth), words: words, id: tree.id, shape: RuleGraph.Shape(tree.truth))
    // Of two answers each says whose it is.
    node.remarks = tree.answers.map { "→ " + (tree.answers.count == 1 ? $0.answer : wording.answer($0)) }
    if let joined = tree.joined, !tree.words.isEmpty { node.remarks.append(joined + ":") }
    let box = graph.add(node)
    if let key = key(tree) { boxes[key] = box }
    return box
  }
}

extension RuleGraph.Shape {
  fileprivate init(_ truth: ShownTruth) {
    switch truth {
    case .holds: self = .holds
    case .open: self = .open
    case .doesNotHold: self = .doesNotHold
    }
  }
}
