import Source
import YAMLTree

/// Writes nodes as block YAML, so that what was read can be put down again in another order.
struct YAMLEmitter {
  private(set) var text = ""

  /// The text of a mapping's pairs.
  static func text(of pairs: [YAMLNode.Pair]) -> String {
    var emitter = YAMLEmitter()
    for pair in pairs { emitter.add(pair, indentation: 0) }
    return emitter.text
  }

  private mutating func add(_ pair: YAMLNode.Pair, indentation: Int) {
    text += blanks(indentation) + quoted(pair.key.value) + ":"
    add(pair.value, indentation: indentation + 2)
  }

  /// What stands behind a key's colon or an entry's hyphen.
  private mutating func add(_ node: YAMLNode, indentation: Int) {
    switch node.content {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain && !scalar.text.contains("\n")
      text += " " + (isPlain ? scalar.text : quoted(scalar.text)) + "\n"
    case .sequence(let items):
      text += items.isEmpty ? " []\n" : "\n"
      for item in items {
        text += blanks(indentation) + "-"
        add(item, indentation: indentation + 2)
      }
    case .mapping(let pairs):
      text += pairs.isEmpty ? " {}\n" : "\n"
      for pair in pairs { add(pair, indentation: indentation) }
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
