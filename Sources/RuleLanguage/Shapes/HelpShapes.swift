import YAMLTree

/// Keys of a need.
let needShape =
  entryShape + [whenKey] + periodShape + [
    ShapeKey(
      "urgency", .pattern("\\d{1,3} (hours?|days?|weeks?|months?)"), required: true,
      "Within what time, as `24 hours`."),
    ShapeKey(
      "consent", .word(Need.Consent.allCases.map(\.rawValue)), required: true,
      "What has to be agreed before the need is passed on."),
    ShapeKey("prefer", .oneOrMore(.name("service")), "Services in order of preference."),
    ShapeKey("if_unmet", .text, required: true, "Whom to ask where no service fits."),
  ]

/// Keys of a service.
let serviceShape =
  entryShape + [
    ShapeKey("provider", .name("provider"), required: true, "Who provides it."),
    ShapeKey("offers", .oneOrMore(.name("need")), required: true, "Needs that it answers."),
    ShapeKey("accepts", .definition("condition"), "Whom it accepts; everybody if left out."),
    ShapeKey(
      "where", .either([.word(["everywhere"]), .oneOrMore(.name("place"))]), required: true,
      "Values of the place fact where it serves, or `everywhere`."),
  ] + periodShape + [
    ShapeKey("closed", .list(.mapping(closureShape)), "Times during which it did not serve."),
    ShapeKey("limits", .text, "What it does not do, how long, how many."),
    ShapeKey("contacts", .list(.mapping(contactShape)), "How to reach it, one contact for each way."),
  ]

/// Keys of a closure.
let closureShape = periodShape + [ShapeKey("because", .text, required: true, "Why it was closed.")]

/// The ways to reach a service; a contact has just one.
let contactKindShape = ["phone", "address", "email", "website", "person"].map {
  ShapeKey($0, .text, "How to reach it.")
}

/// Keys of a contact.
let contactShape =
  contactKindShape + [
    ShapeKey(
      "verified", .either([.date, .word(["unverified"])]), required: true, "When somebody last checked it."),
    ShapeKey("source", .text, "Where it comes from."),
  ]

/// Keys of a safeguard.
let safeguardShape =
  entryShape + [whenKey] + periodShape + [
    ShapeKey("phase", .word(Safeguard.Phase.allCases.map(\.rawValue)), "When it is to be acted on."),
    ShapeKey("do", .oneOrMore(.text), "What the officer must do."),
    ShapeKey("do_not", .oneOrMore(.text), "What the officer must not do."),
  ]

/// Keys of a parameter.
let parameterShape =
  entryShape + [
    ShapeKey("unit", .text, required: true, "What is counted."),
    ShapeKey(
      "values", .list(.mapping(datedValueShape)), required: true,
      "Its values by date; one without `until` lasts until the next begins."),
  ]

/// Keys of a dated value.
let datedValueShape =
  periodShape + [ShapeKey("value", .number, required: true, "The number."), sourcesKey, noteKey]
