import Source
import YAMLTree

extension TestPack {
  /// The same pack with its entries dealt out to other files, and all keys in another order; nil if a file is not YAML.
  func shuffled(seed: UInt64) -> TestPack? {
    var random = SplitMix64(seed: seed)
    var files = SourceFiles()
    var manifests: [(path: String, bytes: [UInt8])] = []
    var entries: [(section: YAMLNode.Pair, entry: YAMLNode.Pair?)] = []
    for text in texts {
      let (root, diagnostics) = YAMLTree.parse(files.add(name: text.path, bytes: text.bytes))
      guard let pairs = root?.pairs, diagnostics.isEmpty else { return nil }
      if text.path.lowercased().contains("pack.y") {
        let shuffled = pairs.map { random.shuffle($0) }.shuffled(using: &random)
        manifests.append((text.path, Array(YAMLEmitter.text(of: shuffled).utf8)))
      } else {
        for section in pairs {
          guard let inner = section.value.pairs, !inner.isEmpty else {
            entries.append((section, nil))
            continue
          }
          entries += inner.map { (section, random.shuffle($0)) }
        }
      }
    }
    var copy = self
    copy.texts = (manifests + deal(entries, &random)).shuffled(using: &random)
    return copy
  }

  /// Puts entries into a few files, each under its section.
  private func deal(
    _ entries: [(section: YAMLNode.Pair, entry: YAMLNode.Pair?)], _ random: inout SplitMix64
  ) -> [(path: String, bytes: [UInt8])] {
    let count = random.below(4) + 2
    var sections = [[String: [YAMLNode.Pair]]](repeating: [:], count: count)
    var odd: [[YAMLNode.Pair]] = .init(repeating: [], count: count)
    for (section, entry) in entries.shuffled(using: &random) {
      var file = random.below(count)
      if let entry {
        // An id that is there twice is so in two files.
        let others = sections[file][section.key.value] ?? []
        if others.contains(where: { $0.key == entry.key }) { file = (file + 1) % count }
        sections[file][section.key.value, default: []].append(entry)
      } else {
        odd[file].append(section)
      }
    }
    return (0..<count).compactMap { file in
      let pairs =
        sections[file].sorted { $0.key < $1.key }.map { key, entries in
          YAMLNode.Pair(
            key: Located(key, at: .nowhere), value: YAMLNode(.mapping(entries), at: .nowhere))
        } + odd[file]
      if pairs.isEmpty { return nil }
      let path = "\(random.pick(["a", "m", "z/"]))\(file).yaml"
      return (path, Array(YAMLEmitter.text(of: pairs.shuffled(using: &random)).utf8))
    }
  }
}

extension Span {
  fileprivate static let nowhere = Span(file: 0, start: 0, end: 0)
}

extension SplitMix64 {
  /// The pair with all keys below it in another order.
  fileprivate mutating func shuffle(_ pair: YAMLNode.Pair) -> YAMLNode.Pair {
    YAMLNode.Pair(key: pair.key, value: shuffle(pair.value))
  }

  private mutating func shuffle(_ node: YAMLNode) -> YAMLNode {
    switch node.content {
    case .scalar: return node
    case .sequence(let items):
      return YAMLNode(.sequence(items.map { shuffle($0) }), at: node.span)
    case .mapping(let pairs):
      return YAMLNode(.mapping(pairs.map { shuffle($0) }.shuffled(using: &self)), at: node.span)
    }
  }
}
