import Foundation
import Testing
import YAMLTree

@testable import RuleLanguage

/// The good packs together show the whole language, and the reference tells of it.
@Suite struct LanguageReferenceTests {
  private static let reference: String = {
    let path = TestPack.root.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Documentation/Language.md")
    return (try? String(contentsOf: path, encoding: .utf8)) ?? ""
  }()

  /// Every key that the language knows.
  private static let keys =
    manifestKeys + Section.allCases.flatMap { [$0.rawValue] + $0.keys } + tierKeys + categoryKeys
    + contactKinds
    + claimKeys.values.flatMap { $0 }
    + interviewKeys + ["title", "lines", "services"]
    + ["dimension", "strength", "tag", "because", "verified", "source", "value"]

  @Test func goodPacksUseEveryKey() throws {
    var used: Set<String> = []
    for text in TestPack.good.flatMap(\.texts) {
      for line in String(decoding: text.bytes, as: UTF8.self).split(separator: "\n") {
        used.formUnion(line.matches(of: /([a-z_]+):(?: |$)/).map { String($0.output.1) })
      }
    }
    #expect(Set(Self.keys).subtracting(used).sorted() == [])
  }

  @Test func theReferenceTellsOfEveryKey() {
    let missing = Set(Self.keys).filter { !Self.reference.contains("\($0):") }
    #expect(missing.sorted() == [])
  }

  @Test func theReferenceListsTheWordsThatAreNoIDs() throws {
    let list = try #require(Self.reference.firstMatch(of: /The words ([^.]*) are not ids/)?.output.1)
    #expect(Set(list.matches(of: /`([a-z]+)`/).map { String($0.output.1) }) == reservedWords)
  }

  @Test func goodPacksUseEveryCondition() throws {
    var used: Set<String> = []
    for pack in TestPack.good.compactMap({ $0.read().pack }) {
      for proposition in pack.propositions {
        for part in pack.condition(of: proposition)?.flattened ?? [] { used.formUnion(Self.names(of: part)) }
      }
    }
    let expected: Set<String> = [
      "always", "unknown", "rule", "category", "reaches", "mayReach", "mayHold", "not", "all", "any", "none",
      "atLeast", "isOneOf", "includes", "same", "compare <", "compare <=", "compare >", "compare >=",
      "compare is",
      "constant", "parameter", "fact", "negated", "group",
    ]
    #expect(used.symmetricDifference(expected.union(["test"])).sorted() == [])
  }

  /// What a condition is made of.
  private static func names(of condition: Condition) -> [String] {
    guard case .test(let test) = condition.kind else {
      if case .atLeast(_, _, .some) = condition.kind { return ["atLeast", "group"] }
      return [name(of: condition.kind)]
    }
    var names = ["test", name(of: test.kind)] + (test.negated ? ["negated"] : [])
    if case .compare(_, let comparison, let operand) = test.kind {
      names[1] = "compare \(comparison.rawValue)"
      names.append(name(of: operand))
    }
    return names
  }

  /// The name of an enumeration's case.
  private static func name(of value: Any) -> String {
    Mirror(reflecting: value).children.first?.label ?? "\(value)"
  }
}
