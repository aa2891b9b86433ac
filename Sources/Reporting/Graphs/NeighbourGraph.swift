import Localisation
public import RuleLanguage
public import Source

/// The picture of what a rule reads, and of what reads it, without a case.
public struct NeighbourGraph {
  private let pack: Pack
  private let words: PackWords
  private var graph: RuleGraph
  private var boxes: [Proposition: Int] = [:]
  private var leaves: [String: Int] = [:]
  /// Boxes whose own conditions are still to be drawn.
  private var pending: [Proposition] = []

  /// The picture around a proposition.
  ///
  /// - Parameter depth: how many steps from rule to rule are drawn.
  public static func graph(
    of proposition: Proposition, in pack: Pack, asOf: CivilDate, _ wording: Wording, depth: Int
  ) -> RuleGraph {
    var drawing = NeighbourGraph(proposition, pack, PackWords(pack: pack, asOf: asOf, wording: wording))
    drawing.draw(proposition, depth)
    return drawing.graph
  }

  private init(_ root: Proposition, _ pack: Pack, _ words: PackWords) {
    self.pack = pack
    self.words = words
    graph = RuleGraph(
      title: words.wording.text(.restsOn, ["title": words.title(of: root)]),
      caption: words.wording[.howToRead], language: words.wording.texts.language.rawValue)
  }

  private mutating func draw(_ root: Proposition, _ depth: Int) {
    let box = self.box(root)
    addReaders(of: root, box)
    for _ in 0..<depth {
      let level = pending
      pending = []
      for proposition in level {
        if graph.isFull { cut(proposition) } else { expand(proposition) }
      }
    }
    for proposition in pending { cut(proposition) }
  }

  /// Says that more lies below.
  private mutating func cut(_ proposition: Proposition) {
    guard let box = boxes[proposition], let condition = pack.condition(of: proposition) else { return }
    goOn(box, joint(condition)?.parts.count ?? 1)
  }

  private mutating func goOn(_ box: Int, _ count: Int) {
    graph.nodes[box].remarks.append(words.wording.text(.goesOn, ["count": "\(count)"]))
  }

  /// Rules that read this one, one step back.
  private mutating func addReaders(of root: Proposition, _ box: Int) {
    let readers = pack.propositions.filter { reader in
      guard reader != root, let condition = pack.condition(of: reader) else { return false }
      return pack.dependencies(of: condition, reader: reader).contains { $0.target == root }
    }
    let isFolded = readers.count > RuleGraph.mostParts
    for reader in readers.prefix(isFolded ? RuleGraph.mostParts - 1 : readers.count) {
      graph.connect(self.box(reader, isPending: false), box)
    }
    if isFolded { graph.connect(rest(readers.count - RuleGraph.mostParts + 1), box) }
  }

  /// The box of a proposition.
  private mutating func box(_ proposition: Proposition, isPending: Bool = true) -> Int {
    if let known = boxes[proposition] { return known }
    let box = graph.add(
      RuleGraph.Node(
        label: words.wording.capitalised(words.wording[proposition.kind(in: pack).text]),
        words: words.title(of: proposition), id: pack.name(of: proposition).id, shape: .plain))
    boxes[proposition] = box
    if isPending { pending.append(proposition) }
    return box
  }

  /// Draws the condition of a proposition that has a box.
  private mutating func expand(_ proposition: Proposition) {
    guard let box = boxes[proposition], let condition = pack.condition(of: proposition) else { return }
    if let joint = joint(condition) {
      graph.nodes[box].remarks.append(joint.words + ":")
      add(joint.parts, below: box)
    } else {
      graph.connect(box, part(condition))
    }
  }

  /// How a condition joins its parts; nil for one without parts.
  private func joint(_ condition: Condition) -> (words: String, parts: [Condition])? {
    let wording = words.wording
    switch condition.kind {
    case .all(let parts): return (wording[.allOfThese], parts)
    case .any(let parts): return (wording[.anyOfThese], parts)
    case .none(let parts): return (wording[.noneOfThese], parts)
    case .atLeast(let count, let parts, let group): return (words.atLeast(count, group), parts)
    case .not(let part): return (wording[.notThisOne], [part])
    case .mayHold(let rule): return (wording[.thisHoldsOrMay], [Condition(.rule(rule), at: condition.span)])
    case .mayReach(let id, let tier):
      return (wording[.thisHoldsOrMay], [Condition(.reaches(id, tier: tier), at: condition.span)])
    default: return nil
    }
  }

  private mutating func add(_ parts: [Condition], below box: Int) {
    let isFolded = parts.count > RuleGraph.mostParts
    for part in parts.prefix(isFolded ? RuleGraph.mostParts - 1 : parts.count) {
      let inner = self.part(part)
      graph.connect(box, inner)
    }
    if isFolded { graph.connect(box, rest(parts.count - RuleGraph.mostParts + 1)) }
  }

  /// The box of a part of a condition.
  private mutating func part(_ condition: Condition) -> Int {
    switch condition.kind {
    case .rule(let rule): return box(.rule(rule))
    case .reaches(let determination, let tier): return box(.tier(determination, tier))
    case .category(let classification, let mask) where mask.nonzeroBitCount == 1:
      return box(.category(classification, mask.trailingZeroBitCount))
    default: break
    }
    guard let joint = joint(condition) else { return leaf(words.condition(condition)) }
    let box = graph.add(RuleGraph.Node(label: "", words: joint.words + ":", id: nil, shape: .plain))
    if graph.isFull { goOn(box, joint.parts.count) } else { add(joint.parts, below: box) }
    return box
  }

  private mutating func leaf(_ text: String) -> Int {
    if let known = leaves[text] { return known }
    let label = words.wording.capitalised(words.wording[.answer])
    let box = graph.add(RuleGraph.Node(label: label, words: text, id: nil, shape: .plain))
    leaves[text] = box
    return box
  }

  private mutating func rest(_ count: Int) -> Int {
    graph.add(
      RuleGraph.Node(
        label: "…", words: words.wording.text(.moreOfThese, ["count": "\(count)"]), id: nil, shape: .rest))
  }
}

extension ShownKind {
  /// The word for one of the kind.
  fileprivate var text: GraphText {
    switch self {
    case .indicator: .indicator
    case .conclusion: .conclusion
    case .tier: .tier
    case .category: .category
    case .need: .need
    case .safeguard: .safeguard
    case .service: .service
    case .gate: .gate
    case .impossible: .impossible
    }
  }
}

extension Wording {
  subscript(key: GraphText) -> String { texts.text(key) }

  func text(_ key: GraphText, _ values: KeyValuePairs<String, String>) -> String { texts.text(key, values) }
}
