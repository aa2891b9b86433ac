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

  @Test func everyNameOfThePackCanBeChangedAndBack() throws {
    let uses = try #require(PackReader.readNames(TestFolders.reliefFiles.rules)).uses
    let names = Set(uses.filter(\.isDeclaration).map(\.name)).filter {
      if case .topic = $0 { false } else { true }
    }
    #expect(names.count > 80)
    for name in names.sorted(by: { $0.written < $1.written }) {
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
