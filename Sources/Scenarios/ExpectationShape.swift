package import YAMLTree

/// What `expect` may hold beside determinations and classifications.
package let expectationShape = [
  truths("indicators", "rule", ["hold", "open", "fail"], "Signs that hold, are open, or do not hold."),
  truths(
    "conclusions", "rule", ["hold", "open", "fail"], "Conclusions that hold, are open, or do not hold."),
  truths("needs", "need", ["raise", "not"], "Needs that are raised, and that are not."),
  truths("refer", "service", ["to", "not_to"], "Services that are referred to, and that are not."),
  truths("safeguards", "safeguard", ["include", "not"], "Safeguards that apply, and that do not."),
  truths("services", "service", ["fit", "unfit"], "Services that fit, and that do not."),
  truths("questions", "fact", ["asked", "not_asked"], "Questions that apply, and that do not."),
  truths("tiers", "tier", ["hold", "fail"], "Tiers whose own condition holds, and does not."),
  truths(
    "categories", "classification.category", ["apply", "not"], "Categories that apply, and that do not."),
  ShapeKey("unmet", .oneOrMore(.name("need")), "Needs that are raised and that no service meets."),
  ShapeKey("because", .oneOrMore(.name("rule")), "Rules among what the announced tiers rest on."),
  ShapeKey("statements_differ", .oneOrMore(.name("fact")), "Facts about which statements differ."),
  ShapeKey(
    "impossible", .oneOrMore(.name("impossible")),
    "Combinations that cannot be and that the answers make up; a story without it must make up none."),
]

/// What may be expected of a determination instead of one tier.
package let boundShape = [
  ShapeKey("at_least", .oneOrMore(.name("tier")), "The lower bound is at least this tier."),
  ShapeKey("at_most", .oneOrMore(.name("tier")), "The upper bound is at most this tier."),
  ShapeKey("announced", .oneOrMore(.name("tier")), "It is announced as this tier."),
]

private func truths(_ name: String, _ kind: String, _ keys: [String], _ about: String) -> ShapeKey {
  ShapeKey(name, .mapping(keys.map { ShapeKey($0, .oneOrMore(.name(kind)), about) }), about)
}
