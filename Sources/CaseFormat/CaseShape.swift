import RuleEngine
import RuleLanguage
package import YAMLTree

/// Keys of a case.
package let caseShape = [
  ShapeKey("pack", .pattern("\\S+ \\S+"), "The pack that it was recorded with: name and version."),
  ShapeKey("as_of", .date, "The day on which it is judged."),
  ShapeKey("answers", .definition("answers"), required: true, "What is recorded of each fact."),
  ShapeKey("case", .text, required: true, "A code; never a name."),
  ShapeKey("record", .mapping(recordShape), "What is kept beside the answers."),
  ShapeKey("training", .text, "Marks what was made up for learning."),
]

/// Keys of a scenario.
package let scenarioShape =
  [ShapeKey("scenario", .text, required: true, "Its id.")] + caseShape.prefix(3) + [
    ShapeKey("title", .text, required: true, "The title."),
    ShapeKey("source", .text, "Where the story comes from, if it is not made up."),
    ShapeKey("story", .text, required: true, "The narrative, in a few plain sentences, without names."),
    ShapeKey("expect", .definition("expectations"), required: true, "What must come out, and what must not."),
    ShapeKey("drill", .mapping(drillShape), "What a trainee should learn."),
    ShapeKey("tags", .oneOrMore(.text), "Words to filter by."),
    ShapeKey("status", .text, "`draft` until somebody has accepted a story that the program proposed."),
    ShapeKey("note", .text, "A remark."),
    ShapeKey("expected_by", .text, "Who says that this has to come out."),
  ]

/// Keys of a drill.
private let drillShape = [
  ShapeKey("level", .whole(1...3), required: true, "From 1, plain, to 3, hard."),
  ShapeKey("teaches", .text, required: true, "The note shown after the story."),
]

/// Keys of a statement.
package let statementShape = [
  ShapeKey("value", .definition("value"), required: true, "The value, or why there is none."),
  ShapeKey("basis", .word(Fact.Basis.allCases.map(\.rawValue)), "What it rests on."),
  ShapeKey("by", .text, "Who made it; never a name."),
]

/// Words that stand in the place of a value.
package let silences = Silence.allCases.map(\.rawValue)

/// Keys of `record`.
let recordShape = [
  ShapeKey("draft", .flag, "Whether the interview is not over."),
  ShapeKey("date", .date, "The day of the interview."),
  ShapeKey("language", .text, "The language of the interview."),
  ShapeKey("interpreter", .text, "The interpreter's code."),
  ShapeKey("screener", .text, "The code of whoever asked."),
  ShapeKey("minutes", .whole(0...Int.max), "How long it took."),
  ShapeKey("earlier_interviews", .whole(0...Int.max), "How often the person was asked before."),
  ShapeKey("program", .text, "The program's version."),
  ShapeKey("pack_hash", .text, "The hash over the pack's files."),
  ShapeKey("own_view", .text, "The officer's view before the result."),
  ShapeKey("announced", .text, "The tier that was announced."),
  ShapeKey("decision", .mapping(decisionShape), "What the officer decided."),
  ShapeKey("consents", .list(.mapping(consentShape)), "To whom what may be told."),
  ShapeKey("referrals", .list(.mapping(fateShape)), "What became of referrals."),
  ShapeKey("group", .text, "The group with which the person came."),
  ShapeKey("links", .list(.mapping(linkShape)), "Cases that belong together with this one."),
  ShapeKey("keep_until", .date, "The day on which it is to be deleted."),
]

/// Keys of a decision.
let decisionShape = [
  ShapeKey("tier", .name("tier"), required: true, "The tier decided on."), ShapeKey("reason", .text, "Why."),
  ShapeKey("second_person", .text, "The code of a second person who agreed."),
]

/// Keys of a consent.
let consentShape = [
  ShapeKey("recipient", .text, required: true, "Who is told."),
  ShapeKey("answer", .word(Consent.Answer.allCases.map(\.rawValue)), required: true, "What was agreed."),
  ShapeKey("items", .list(.text), "What may be told."), ShapeKey("date", .date, "When."),
  ShapeKey("ground", .text, "On what ground, without agreement."),
]

/// Keys of what became of a referral.
let fateShape = [
  ShapeKey("need", .name("need"), required: true, "The need."),
  ShapeKey("service", .name("service"), required: true, "The service."),
  ShapeKey("fate", .word(ReferralFate.Fate.allCases.map(\.rawValue)), required: true, "What became of it."),
  ShapeKey("date", .date, "When."),
]

/// Keys of a link to another case.
let linkShape = [
  ShapeKey("case", .text, required: true, "The other case's code."),
  ShapeKey("kind", .text, required: true, "What joins them."),
]
