import CaseFormat
import Foundation
import Localisation
import PolicyAnalysis
import RuleLanguage
import Scenarios
import Testing

@testable import Reporting

/// What holds of every site, whatever the pack is about.
@Suite struct SiteTests {
  @Test(arguments: SitePages.all)
  func everyLinkLeadsSomewhere(_ site: SitePages) throws {
    var checked = 0
    var anchors: [String: Set<String>] = [:]
    for (path, text) in site.files {
      anchors[path] = Set(text.matches(of: /id="([^"]*)"/).map { String($0.1) })
    }
    for (path, text) in site.files {
      for match in text.matches(of: /(?:href|action)="([^"]*)"/) {
        let parts = match.1.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let target = resolved(parts[0], from: path)
        checked += 1
        guard let ids = anchors[target] else {
          Issue.record("\(path) leads to \(match.1)")
          continue
        }
        if parts.count > 1 { #expect(ids.contains(parts[1]), "\(path) leads to \(match.1)") }
      }
    }
    #expect(checked > 500)
  }

  /// The path that a link means.
  private func resolved(_ link: String, from path: String) -> String {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }

  @Test(arguments: SitePages.all)
  func everythingHasAPageInEachLanguage(_ site: SitePages) throws {
    for language in site.languages {
      let search = try #require(site.files["\(language.code)/search.html"])
      for item in site.pack.items {
        let path = SitePath.page(of: item, in: site.pack)
        #expect(site.files["\(language.code)/\(path)"] != nil, "\(language.code) \(path)")
        #expect(search.contains("href=\"\(path)\""), "\(path) is not found")
      }
      for result in site.stories?.results ?? [] {
        #expect(site.files["\(language.code)/\(SitePath.story(result.scenario.record.code))"] != nil)
      }
    }
  }

  @Test(arguments: SitePages.all)
  func nothingIsFetched(_ site: SitePages) {
    let fetching = [
      "src=", "<link", "@import", "url(", "<iframe", "fetch(", "http-equiv", "XMLHttp", "import(",
    ]
    for (path, text) in site.files {
      for word in fetching { #expect(!text.contains(word), "\(path) holds \(word)") }
      #expect(text.matches(of: /(?:href|action)="[a-z]+:/).isEmpty, "\(path)")
      #expect(path.contains("search") || !text.contains("<script"), "\(path)")
    }
  }

  /// Each page is well-formed, so no text of the pack becomes markup.
  @Test(arguments: SitePages.all)
  func textsStayTexts(_ site: SitePages) throws {
    for (path, text) in site.files {
      var open: [String] = []
      let withoutScript = text.replacing(
        /(?s)<script>.*?<\/script>|<style>.*?<\/style>|<!DOCTYPE html>/, with: "")
      for match in withoutScript.matches(of: /<(\/?)([a-z0-9]+)[^<>]*>/) {
        let name = String(match.2)
        if ["meta", "br", "input"].contains(name) { continue }
        if match.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name, "\(path): \(name)") }
      }
      #expect(open.isEmpty, "\(path): \(open)")
      #expect(!text.contains("<i>"), "\(path)")
    }
  }

  @Test(arguments: ["a/b", "../x", "Straße", "", "index", "con", "ກ", "a b", ".hidden", "~"])
  func fileNamesAreSafe(_ id: String) {
    let name = SitePath.fileName(id)
    #expect(name.wholeMatch(of: /[a-z0-9_~-][a-z0-9_.~-]*\.html/) != nil)
    #expect(!["index.html", "con.html"].contains(name))
  }

  @Test func differentIDsHaveDifferentPages() {
    let ids = ["a", "A", "~41", "a~", "index", "index~", "é", "e"]
    #expect(Set(ids.map(SitePath.fileName)).count == ids.count)
  }

  @Test(arguments: [
    ("en/indicators/deep_water.html", "sign"), ("en/index.html", "front"),
    ("en/stories/lost-roof.html", "story"),
    ("en/parameters/danger_level.html", "number"),
  ])
  func pageIsAsExpected(_ path: String, _ name: String) throws {
    let site = try #require(SitePages.relief)
    try Golden.expect(try #require(site.files[path]), equals: "site/\(name).html")
  }

  @Test func sameBytesEachTime() throws {
    let first = try #require(SitePages.relief)
    let second = try #require(
      SitePages(
        "again", first.pack, languages: first.languages, first.stories?.results))
    #expect(first.files == second.files)
  }
}

/// The site of the shipped rules.
@Suite(.enabled(if: SitePages.shipped != nil, "there are no shipped rules"))
struct ShippedSiteTests {
  @Test(arguments: ["lo", "th"])
  func draftsAreMarked(_ language: String) throws {
    let site = try #require(SitePages.shipped)
    let own = try #require(site.languages.first { $0.code == language })
    let mark = xml(own.wording.texts.text(SiteText.draftPage))
    for (index, _) in site.pack.rules.enumerated() {
      let path = SitePath.page(of: .rule(index), in: site.pack)
      let page = try #require(site.files["\(language)/\(path)"])
      #expect(page.contains(mark) == own.standing(of: .rule(index)).isDraft, "\(path)")
      #expect(page.contains("<html lang=\"\(language)\">"))
    }
    #expect(try #require(site.files["\(language)/index.html"]).contains(mark))
    #expect(site.files["en/index.html"]?.contains("class=\"draft\"") == false)
  }

  /// Every rule that somebody reads says so, and the other way round.
  @Test func usesAndUsersAgree() throws {
    let pack = try #require(SitePages.shipped).pack
    let references = PackReferences(pack)
    for item in pack.items {
      for other in references.uses(item) { #expect(references.usedBy(other).contains(item)) }
      for other in references.usedBy(item) { #expect(references.uses(other).contains(item)) }
    }
    let cited = pack.items.reduce(0) { $0 + pack.citations(of: $1).count }
    #expect(pack.sources.indices.reduce(0) { $0 + references.cited(source: $1).count } == cited)
  }
}
