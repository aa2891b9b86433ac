import CaseFormat
import Foundation
import RuleEngine
import RuleLanguage
import Source
import TestSupport
import Testing

@testable import Reporting

/// Pictures of proofs and of rules.
@Suite struct GraphTests {
  @Test(arguments: [
    ("proof-holds", ["positive", "--why", "full_relief"], "svg"),
    ("proof-holds", ["positive", "--why", "full_relief"], "dot"),
    ("proof-open", ["still-open", "--why", "hardship"], "svg"),
    ("proof-open", ["still-open", "--why", "hardship"], "dot"),
    ("proof-fails", ["nothing-seen", "--why", "dry_bed", "--depth", "2"], "svg"),
    ("rule", ["--rule", "hardship"], "svg"), ("rule", ["--rule", "hardship", "--depth", "3"], "dot"),
  ])
  func drawsAsExpected(_ name: String, _ what: [String], _ format: String) throws {
    let isCase = what.first?.hasPrefix("--") == false
    let arguments = (isCase ? [ReliefPack.casePath(what[0])] : []) + what.dropFirst(isCase ? 1 : 0)
    let run = try SaphanProgram.run(
      ["explain"] + arguments + ["--graph", format, "--as-of", "2022-05-01"] + SaphanProgram.relief)
    #expect(run.status == 0, "\(run.err)")
    try Golden.expect(run.out, equals: "graphs/\(name).\(format)")
    #expect(!run.out.replacing("http://www.w3.org/2000/svg", with: "").contains("http"))
  }

  @Test(arguments: ["en", "lo", "th"])
  func speaksTheLanguageAskedFor(_ language: String) throws {
    let run = try SaphanProgram.run(
      [
        "explain", "Scenarios/annex/case-01.yaml", "--why", "possible_victim", "--graph", "svg", "--language",
        language,
      ])
    #expect(run.status == 0, "\(run.err)")
    #expect(run.out.contains("xml:lang=\"\(language)\""))
    try Golden.expect(run.out, equals: "graphs/shipped-\(language).svg")
  }

  @Test(arguments: [
    ["--graph", "svg"], ["--rule", "child"], ["--rule", "child", "--graph", "svg", "--depth", "0"],
    ["--rule", "child", "--graph", "svg", "--why", "child"],
  ])
  func whatDoesNotGoTogetherIsRefused(_ arguments: [String]) throws {
    #expect(try SaphanProgram.run(["explain"] + arguments + SaphanProgram.relief).status == 64)
  }

  @Test func aFileOfACaseIsOnlyItsOwners() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "saphan-graph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "why.svg").path
    let run = try SaphanProgram.run(
      ["explain", ReliefPack.casePath("positive"), "--why", "child", "--graph", "svg", "--output", path]
        + SaphanProgram.relief)
    #expect(run.status == 0 && run.out.isEmpty)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  /// Whatever is drawn of the shipped rules fits a page, and everything in it belongs to what was asked for.
  @Test func everyRuleOfTheShippedPackFitsAPage() throws {
    let pack = try #require(ShippedRules.program).pack
    let day = try #require(CivilDate(year: 2026, month: 11, day: 25))
    for proposition in pack.propositions {
      let graph = NeighbourGraph.graph(of: proposition, in: pack, asOf: day, .english, depth: 4)
      check(graph, "\(pack.name(of: proposition).id)")
    }
  }

  @Test func everyProofOfAStoryFitsAPage() throws {
    let program = try #require(ShippedRules.program)
    let day = try #require(CivilDate(year: 2026, month: 11, day: 25))
    let stories = ShippedRules.stories.enumerated().filter { $0.offset.isMultiple(of: 9) }.map(\.element.1)
    #expect(stories.count > 5)
    for story in stories {
      let evaluation = try program.evaluate(story.answers.closed(), asOf: story.asOf ?? day)
      for tier in program.pack.determinations[0].tiers.indices.dropFirst() {
        let graph = ProofGraph.graph(
          of: .tier(0, tier), evaluation, files: SourceFiles(), .english, depth: 6)
        check(graph, "\(story.code), tier \(tier)")
      }
    }
  }

  private func check(_ graph: RuleGraph, _ name: String) {
    #expect(graph.nodes.count <= RuleGraph.mostBoxes + 2 * RuleGraph.mostParts, "\(name)")
    #expect(Set(graph.edges).count == graph.edges.count)
    var isJoined = graph.nodes.indices.map { $0 == 0 }
    // From the first box along the lines, either way.
    for _ in graph.nodes {
      for edge in graph.edges where isJoined[edge.from] != isJoined[edge.to] {
        isJoined[edge.from] = true
        isJoined[edge.to] = true
      }
    }
    #expect(isJoined.allSatisfy { $0 }, "\(name)")
    for node in graph.nodes { #expect(!node.words.isEmpty, "\(name)") }
  }

  /// Random pictures without cycles: boxes never overlap, and every line runs from left to right.
  @Test(arguments: 0..<40)
  func boxesNeverOverlap(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let count = 2 + random(30)
    let heights = (0..<count).map { _ in Double(20 + random(120)) }
    let edges = (0..<count * 2).compactMap { _ -> RuleGraph.Edge? in
      let (one, other) = (random(count), random(count))
      return one < other ? RuleGraph.Edge(from: one, to: other) : nil
    }
    let layout = LayeredLayout(heights: heights, edges: Array(Set(edges)), boxWidth: 200)
    for one in 0..<count {
      for other in 0..<one where layout.places[one].x == layout.places[other].x {
        let (high, low) = layout.places[one].y < layout.places[other].y ? (one, other) : (other, one)
        #expect(layout.places[high].y + heights[high] + 15.9 < layout.places[low].y)
      }
    }
    for route in layout.routes {
      #expect(zip(route, route.dropFirst()).allSatisfy { $0.x < $1.x })
    }
    #expect(layout.places.allSatisfy { $0.y >= 0 && $0.x + 200 <= layout.width + 0.1 })
  }

  /// An order of two columns that crosses once is put right.
  @Test func aCrossingIsTakenOut() {
    let edges = [RuleGraph.Edge(from: 0, to: 3), RuleGraph.Edge(from: 1, to: 2)]
    let layout = LayeredLayout(heights: [10, 10, 10, 10], edges: edges, boxWidth: 100)
    #expect((layout.places[0].y < layout.places[1].y) == (layout.places[3].y < layout.places[2].y))
  }
}
