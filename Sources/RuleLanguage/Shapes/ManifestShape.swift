package import YAMLTree

/// Keys of `pack.yaml`.
package let manifestShape = [
  ShapeKey("pack", .pattern(sourceKeyPattern), required: true, "The pack's name, such as `lao-pdr`."),
  ShapeKey("version", .text, required: true, "The pack's version, as its author writes it."),
  ShapeKey("title", .text, required: true, "The name a person reads."),
  ShapeKey("jurisdiction", .text, required: true, "Where these rules apply."),
  ShapeKey(
    "languages", .oneOrMore(.pattern("[a-z][a-z0-9_]{1,2}")), required: true,
    "Codes of languages; the pack's own text is in the first."),
  ShapeKey(
    "formal_identification", .text, required: true,
    "The body that formally identifies; said with every result."),
  ShapeKey("disclaimer", .text, required: true, "What is said beneath every result."),
  ShapeKey("place", .name("fact"), "The choice fact that says where help is needed."),
  ShapeKey(
    "topics", .list(.single(pattern: idPattern, .text)), required: true,
    "Topics in the order of the interview, each as `- id: Title`."),
  ShapeKey("dimensions", .entries(pattern: idPattern, .text), "What indicators speak to, by id."),
  ShapeKey("tags", .entries(pattern: idPattern, .text), "Labels that indicators carry, by id."),
  ShapeKey("interview", .mapping(interviewShape), "How an interview is led, and what the person is given."),
  noteKey,
]

/// Keys of `interview` in the manifest.
let interviewShape = [
  ShapeKey("introduction", .oneOrMore(.text), "What is said aloud before the first question."),
  ShapeKey("consent", .name("fact"), "The yes_no fact that says whether the person wants to talk."),
  ShapeKey("sensitive_when", .name("rule"), "What has to hold before a question of sensitivity 3 is asked."),
  ShapeKey("wishes", .name("topic"), "The topic that holds what the person wants and fears."),
  ShapeKey("interviews_before", .name("fact"), "The number fact that counts earlier interviews."),
  ShapeKey("interpreter", .name("fact"), "The choice fact that says who interprets."),
  ShapeKey("comfort", .oneOrMore(.text), "What to do when the person is in distress."),
  ShapeKey("keep_days", .name("parameter"), "The parameter that says how many days a case may be kept."),
  ShapeKey("links", .entries(pattern: idPattern, .text), "What can join two cases, by id."),
  ShapeKey("card", .mapping(cardShape), "What is given to the person on paper."),
]

/// Keys of the card.
let cardShape = [
  ShapeKey("title", .text, required: true, "Its heading."),
  ShapeKey("lines", .oneOrMore(.text), required: true, "What it says."),
  ShapeKey("services", .oneOrMore(.name("service")), "Services whose contacts stand on it."),
]
