/// What rests on what, as boxes and lines, before anything is drawn.
///
/// A box points to the boxes that it rests on. There is no cycle, since packs have none.
public struct RuleGraph: Sendable {
  /// What a box says of a case, told apart by its shape.
  public enum Shape: String, Sendable {
    case holds
    case open
    case doesNotHold = "fails"
    /// Nothing is said of a case.
    case plain
    /// It stands for boxes that are not drawn.
    case rest
  }

  /// A box.
  public struct Node: Sendable {
    /// A word for what it is or whether it holds.
    public let label: String
    /// What it says.
    public let words: String
    /// The id in the pack, if it has one.
    public let id: String?
    /// Answers that it looked at, how its parts are joined, what is left out: a line each.
    public var remarks: [String] = []
    /// Its shape.
    public let shape: Shape
  }

  /// A line from a box to one that it rests on.
  public struct Edge: Hashable, Sendable {
    /// The box that rests on the other.
    public let from: Int
    /// What it rests on.
    public let to: Int
  }

  /// The heading.
  public let title: String
  /// How the picture is read.
  public let caption: String
  /// The language of the texts, as a code.
  public let language: String
  /// The boxes.
  public internal(set) var nodes: [Node] = []
  /// The lines, each once.
  public internal(set) var edges: [Edge] = []

  init(title: String, caption: String, language: String) {
    self.title = title
    self.caption = caption
    self.language = language
  }

  /// Parts of one box that are drawn at most; more are folded into one box.
  static let mostParts = 6
  /// Boxes at which a picture stops growing, so that it fits a page.
  static let mostBoxes = 36

  /// Whether the picture has grown enough.
  var isFull: Bool { nodes.count >= Self.mostBoxes }

  mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  mutating func connect(_ from: Int, _ to: Int) {
    let edge = Edge(from: from, to: to)
    if from != to, !edges.contains(edge) { edges.append(edge) }
  }
}
