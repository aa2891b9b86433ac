import CaseFormat
import Foundation
import RuleEngine
import RuleLanguage
import Scenarios
import Source
import Testing

@testable import PackEditing

/// A name changes everywhere, and nothing else does.
@Suite struct RenameTests {
  /// One of each kind in the shipped pack.
  static let shipped = [
    ("plan_signs", "plan_hints"), ("age", "years_of_age"), ("province.xayabouly", "sayaboury"),
    ("plan_signs.job_unnamed", "nothing_said_of_job"), ("plan_hotspot", "plan_known_place"),
    ("danger_now", "in_danger"), ("possible_victim", "presumed_victim"), ("screening", "first_look"),
    ("kind_of_return", "way_of_return"), ("recognition_status.official", "formal"),
    ("safe_shelter", "safe_place"), ("mlsw_transit_centre", "ministry_centre"),
    ("best_interests", "interests_of_the_child"), ("case_keep_days", "days_to_keep"),
    ("source.jica-2019", "vfi-2019"), ("provider.lwu", "womens_union"), ("dimension.plan", "intention"),
    ("tag.ilo_debt", "ilo_bondage"), ("older_when_it_began", "older_then_than_now"),
  ]

  /// One of each kind in the pack about another subject.
  static let relief = [
    ("water_level", "height_of_water"), ("sleeps_at.hall", "relief_hall"), ("parts_lost.roof", "cover"),
    ("roof_gone", "roof_lost"), ("house_lost", "home_lost"), ("urgent_relief", "relief_now"),
    ("relief", "aid"),
    ("kind_of_damage", "damage"), ("dry_bed", "bed"), ("coast_hall", "hall_on_the_coast"),
    ("ask_in_private", "be_alone"), ("grown_up", "age_of_majority"),
    ("more_children_than_people", "too_many_children"),
    ("hearsay", "rumour"), ("rescue", "rescuers"), ("house", "home_damage"), ("seen_on_site", "on_site"),
  ]

  @Test(arguments: shipped)
  func oldStoriesComeOutAsBefore(_ old: String, _ new: String) throws {
    try check(old, new, TestFolders.shippedFiles)
  }

  @Test(arguments: relief)
  func aPackAboutAnotherSubjectIsServedUnchanged(_ old: String, _ new: String) throws {
    try check(old, new, TestFolders.reliefFiles)
    let plan = try RenamePlan(old, to: new, in: TestFolders.reliefFiles, today: try today)
    #expect(!plan.changes.isEmpty)
  }

  @Test(arguments: [("danger_now", "in_danger"), ("province.xayabouly", "sayaboury")])
  func nothingIsFoundThatWasNot(_ old: String, _ new: String) throws {
    let plan = try RenamePlan(old, to: new, in: TestFolders.shippedFiles, today: try today)
    #expect(plan.placeCount > 5)
  }

  @Test(arguments: shipped)
  func thereAndBackLeavesOnlyTheOldName(_ old: String, _ new: String) throws {
    try checkReturn(old, new, TestFolders.shippedFiles)
  }

  @Test(arguments: relief)
  func thereAndBackInAnotherPack(_ old: String, _ new: String) throws {
    try checkReturn(old, new, TestFolders.reliefFiles)
  }

  @Test func anyNameOfThePackCanBeChangedAndBack() throws {
    let uses = try #require(PackReader.readNames(TestFolders.reliefFiles.rules)).uses
    let names = Set(uses.filter(\.isDeclaration).map(\.name)).filter {
      if case .topic = $0 { false } else { true }
    }
    #expect(names.count > 70)
    // Every third, in a fixed order: the kinds take turns.
    for (index, name) in names.sorted(by: { $0.written < $1.written }).enumerated() where index % 3 == 0 {
      try checkReturn(name.written, "quite_another_name", TestFolders.reliefFiles)
    }
  }

  @Test(arguments: [
    ("nosuch", "x", "unknown-name"), ("danger_nw", "x", "unknown-name"), ("age", "sex", "duplicate-id"),
    ("age", "Old", "bad-id"), ("age", "unknown", "bad-id"), ("age", "age", "same-name"),
    ("province.bokeo", "champasak", "duplicate-id"), ("topic.danger", "risk", "topic-in-consents"),
    ("age.old", "x", "unknown-name"),
  ])
  func whatCannotBeIsRefused(_ old: String, _ new: String, _ code: String) throws {
    do {
      _ = try RenameDraft(old, new, TestFolders.shippedFiles)
      Issue.record("\(old) became \(new)")
    } catch {
      #expect(error.problems.map(\.code) == [code])
      #expect(error.problems.allSatisfy { $0.help != nil })
    }
  }

  /// However a name is written, its own bytes change, and nothing else.
  @Test(arguments: [
    (
      "free", "unbound",
      ["\"unbound\": {formerly: [free], title: \"Free\"", "- 'unbound'", "not unbound]", "# free as a bird"]
    ),
    ("locked_in", "shut_in", ["      shut_in\n    sources", "when: not shut_in, sources", "- \"shut_in\""]),
    (
      "papers_held_by.employer", "boss",
      ["papers_held_by is boss or broker", "{self: The person, boss: The employer"]
    ),
    ("law", "the-law-2000", ["[\"the-law-2000: article 1, law\"]"]),
  ])
  func whereverANameStandsItChanges(_ old: String, _ new: String, _ expected: [String]) throws {
    let rules = """
      conclusions:
        "free": {title: "Free", when: not locked_in, sources: ["law: article 1, law"]}   # free as a bird
        held: &held
          title: Held, not free
          when: >-
            locked_in
          sources: ["law: article 1, law"]
        both:
          title: Both
          any:
            - 'free'
            - "locked_in"
            - {all: [held,  not free]}
            - papers_held_by is employer or broker
          sources: ["law: article 1, law"]
      """
    var sources = SourceFiles()
    var files = PackFiles(rules: [sources.add(name: "rules.yaml", bytes: Array(rules.utf8))])
    for name in ["pack", "sources", "facts"] {
      let url = TestFolders.root.appending(path: "Tests/RuleLanguageTests/Base/\(name).yaml")
      files.rules.append(sources.add(name: "\(name).yaml", bytes: Array(try Data(contentsOf: url))))
    }
    let plan = try RenamePlan(old, to: new, in: files, today: try today)
    let text = plan.changes.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    for part in expected { #expect(text.contains(part), "\(part) is missing in\n\(text)") }
    try checkReturn(old, new, files)
  }

  @Test func aStoryChangesWithItsTranslations() throws {
    var files = TestFolders.shippedFiles
    var sources = SourceFiles()
    for file in files.all { _ = sources.add(name: file.name, bytes: file.bytes) }
    let url = TestFolders.root.appending(path: "Scenarios/text/lo/annex.yaml")
    files.storyTexts = [sources.add(name: "annex.yaml", bytes: Array(try Data(contentsOf: url)))]
    let plan = try RenamePlan("annex-08", to: "sold-by-a-relative", in: files, today: try today)
    #expect(plan.changes.count == 2 && plan.placeCount == 4)
    #expect(throws: EditRefused.self) { _ = try StoryRename("annex-08", "annex-09", files) }
    #expect(throws: EditRefused.self) { _ = try StoryRename("annex-08", "Annex 9", files) }
  }

  @Test func aFormerNameOfAnotherIsRefused() throws {
    let once = try RenameDraft("roof_gone", "roof_lost", TestFolders.reliefFiles)
    #expect(throws: EditRefused.self) { _ = try RenameDraft("deep_water", "roof_gone", once.files) }
  }

  @Test func aValueOfTwoComparedFactsIsRefusedWithThePlace() throws {
    let rules = """
      facts:
        first: {label: A, type: choice, values: {red: Red, blue: Blue}, ask: What?, topic: person, usual: red}
        second: {label: B, type: choice, values: {red: Red, blue: Blue}, ask: What?, topic: person, usual: red}
      conclusions:
        alike: {title: Alike, when: first is second, sources: ["law: article 1"]}
      """
    var sources = SourceFiles()
    var files = PackFiles(rules: [sources.add(name: "rules.yaml", bytes: Array(rules.utf8))])
    for name in ["pack", "sources"] {
      let url = TestFolders.root.appending(path: "Tests/RuleLanguageTests/Base/\(name).yaml")
      files.rules.append(sources.add(name: "\(name).yaml", bytes: Array(try Data(contentsOf: url))))
    }
    let error = #expect(throws: EditRefused.self) {
      _ = try RenamePlan("first.red", to: "scarlet", in: files, today: try today)
    }
    #expect(error?.problems.map(\.code) == ["rename-refused", "wrong-type"])
    #expect(error?.problems.last?.span != nil)
  }

  private var today: CivilDate {
    get throws { try #require(CivilDate(year: 2026, month: 11, day: 25)) }
  }

  /// After the change the rules read without error, and stories that still use the old name come out as they did.
  private func check(_ old: String, _ new: String, _ files: PackFiles) throws {
    let draft = try RenameDraft(old, new, files)
    let (read, diagnostics) = PackReader.read(draft.files.rules)
    let pack = try #require(read, "\(diagnostics.map(\.message))")
    #expect(PackMeaning(pack) == PackMeaning(draft.pack, after: draft.request))
    let before = try results(draft.pack, files.scenarios, draft.request)
    #expect(!before.isEmpty)
    #expect(try results(pack, files.scenarios, nil) == before, "older stories differ")
    #expect(try results(pack, draft.files.scenarios, nil) == before, "changed stories differ")
  }

  /// What comes out of stories: every truth by name, and what was expected in vain.
  private func results(
    _ pack: Pack, _ files: [SourceFile], _ change: RenameRequest?
  ) throws -> [[String: String]] {
    var reader = ScenarioReader(pack: pack)
    let stories = files.compactMap { reader.read($0) }
    #expect(!reader.diagnostics.contains { $0.severity != .note }, "\(reader.diagnostics.map(\.message))")
    let names = MeaningNames(pack: pack, change: change)
    return try Program(pack).run(stories, today: try today).map { result in
      var truths = ["story": result.scenario.record.code, "missed": "\(result.mismatches.count)"]
      for proposition in pack.propositions {
        truths[names.written(proposition)] = "\(result.evaluation.truth(proposition))"
      }
      return truths
    }
  }

  /// The bytes after the change and the change back, without what keeps the old name, are those before.
  private func checkReturn(_ old: String, _ new: String, _ files: PackFiles) throws {
    let there = try RenameDraft(old, new, files)
    let back = try RenameDraft(there.request.renamed.written, there.request.old.word, there.files)
    for (before, after) in zip(files.all, back.files.all) {
      let text = String(decoding: after.bytes, as: UTF8.self)
        .replacing(/(?:formerly|former_values): (?:\[[^\]]*\]|\{[^}]*\})(?:, |\n *)/, with: "")
      #expect(text == String(decoding: before.bytes, as: UTF8.self), "\(before.name) after \(old)")
    }
  }
}

/// What is kept beside the answers of an older case is read in today's names.
@Suite struct OlderRecordTests {
  @Test func aRecordIsReadInTodaysNames() throws {
    var files = TestFolders.reliefFiles
    for (old, new) in [
      ("full_relief", "all_relief"), ("dry_bed", "bed"), ("coast_hall", "hall"),
      ("provider.rescue", "rescuers"),
    ] {
      files = try RenameDraft(old, new, files).files
    }
    let pack = try #require(PackReader.read(files.rules).pack)
    let text = """
      case: R-9
      pack: flood-relief 2.1.0
      as_of: 2022-05-01
      answers: {age: 40}
      record:
        own_view: full_relief
        announced: full_relief
        decision: {tier: full_relief}
        consents:
          - {recipient: coast_hall, answer: given}
          - {recipient: rescue, answer: refused}
        referrals:
          - {need: dry_bed, service: coast_hall, fate: pending}
          - {need: bed, service: hall, fate: accepted}
      """
    var sources = SourceFiles()
    var reader = CaseReader(pack: pack)
    let read = reader.read(sources.add(name: "case.yaml", bytes: Array(text.utf8)))
    let record = try #require(read, "\(reader.diagnostics.map(\.message))").record
    #expect(record.ownView == "all_relief" && record.announced == "all_relief")
    #expect(record.decision?.tier == "all_relief")
    #expect(record.consents.map(\.recipient) == ["hall", "rescuers"])
    #expect(record.referrals.map(\.need) == ["bed"] && record.referrals.first?.fate == .accepted)
  }

  @Test func oneFactUnderTwoNamesIsRefused() throws {
    let files = try RenameDraft("age", "years_of_age", TestFolders.reliefFiles).files
    let pack = try #require(PackReader.read(files.rules).pack)
    var sources = SourceFiles()
    var reader = CaseReader(pack: pack)
    let text = "case: R-9\nanswers: {age: 40, years_of_age: 41}\n"
    #expect(reader.read(sources.add(name: "case.yaml", bytes: Array(text.utf8))) == nil)
    #expect(reader.diagnostics.map(\.code) == ["former-name", "answered-twice"])
  }

  /// No message about a real case repeats what was answered.
  @Test func anOldValueIsNotRepeated() throws {
    let files = try RenameDraft("sleeps_at.outside", "open_air", TestFolders.reliefFiles).files
    let pack = try #require(PackReader.read(files.rules).pack)
    var sources = SourceFiles()
    var reader = CaseReader(pack: pack)
    let text = "case: R-9\nanswers: {sleeps_at: outside}\n"
    let file = sources.add(name: "case.yaml", bytes: Array(text.utf8), isConfidential: true)
    #expect(reader.read(file) != nil)
    let shown = DiagnosticRenderer(files: sources).render(reader.diagnostics)
    #expect(shown.contains("former-name") && !shown.contains("outside") && !shown.contains("open_air"))
  }
}
