import Source
import YAMLTree

extension PackReader {
  mutating func readClassifications() {
    for (raw, fields) in zip(sections[.classifications], classificationFields) {
      let categories = categories(fields)
      declareUses(fields["categories"]) { .category(classification: raw.id.value, $0) }
      checkFormerCategories(categories.map(\.category))
      let otherwise = otherwise(categories, of: raw.id.value, fields)
      pack.classifications.append(
        Classification(
          entry: entry(raw.id, fields), categories: categories.map(\.category), otherwise: otherwise))
    }
  }

  /// A category, whether it states a condition, be it one that cannot be read, and where.
  private typealias Read = (category: Classification.Category, hasCondition: Bool, place: Span?)

  private mutating func categories(_ fields: Fields) -> [Read] {
    guard let node = fields["categories"] else {
      reportMissing("categories", in: fields)
      return []
    }
    guard let pairs = pairs(node, of: "`categories`", advice: "write each as `id: {title: …, when: …}`")
    else { return [] }
    if !(2...63).contains(pairs.count) {
      report(
        "bad-values", "\(fields.owner) has \(pairs.count) \(pairs.count == 1 ? "category" : "categories")",
        at: fields.keySpan("categories"), help: "a classification has 2 to 63")
    }
    return pairs.sorted { $0.key.value < $1.key.value }.map { category($0) }
  }

  private mutating func category(_ pair: YAMLNode.Pair) -> Read {
    checkID(pair.key)
    let owner = "category `\(pair.key.value)`"
    let fields = fields(pair.value, of: owner, at: pair.key.span, allowed: categoryKeys)
    let when = fields["when"]
    let category = Classification.Category(
      entry: entry(pair.key, fields), when: when.flatMap { condition($0) })
    return (category, when != nil || fields.hasUnknownKey || !fields.isReadable, fields.keySpan("when"))
  }

  /// An old id of a category, which no other category may be called or have been called.
  private mutating func checkFormerCategories(_ categories: [Classification.Category]) {
    var taken = Dictionary(
      categories.map { ($0.id, $0.entry.span) }, uniquingKeysWith: { first, _ in first })
    for category in categories {
      for former in category.entry.formerly {
        if let other = taken.updateValue(category.entry.span, forKey: former) {
          report(
            "duplicate-id", "the old id `\(former)` of category `\(category.id)` is taken",
            at: category.entry.span, notes: [.init("it stands for something here", at: other)],
            help: "older stories would be read in two ways: keep it at one category")
        }
      }
    }
  }

  private mutating func otherwise(_ categories: [Read], of id: String, _ fields: Fields) -> Int {
    guard let text = required("otherwise", in: fields), !categories.isEmpty else { return 0 }
    let ids = categories.map(\.category.id)
    uses.append(NameUse(.category(classification: id, text.value), at: text.span))
    guard let index = ids.firstIndex(of: text.value) else {
      let near = nearestWord(to: text.value, among: ids)
      report(
        "unknown-category", "`\(id)` has no category `\(text.value)`", at: text.span,
        help: near.map { "did you mean `\($0)`?" } ?? "it has \(list(ids, "and"))")
      return 0
    }
    for (number, read) in categories.enumerated() where read.hasCondition == (number == index) {
      if number != index {
        report(
          "classification-otherwise", "category `\(read.category.id)` has no condition",
          at: read.category.entry.span, help: "add `when:`; just the category named in `otherwise` has none")
      } else if let place = read.place {
        report(
          "classification-otherwise",
          "category `\(read.category.id)` applies otherwise and cannot have a condition of its own",
          at: place,
          notes: [.init("named here", at: text.span)], help: "leave `when` out")
      }
    }
    return index
  }
}
