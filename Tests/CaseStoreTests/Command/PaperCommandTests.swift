import TestSupport
import CaseStore
import Foundation
import Testing

/// Papers and files that leave a case, on a pack about another subject.
struct PaperCommandTests {
  let folder: TemporaryFolder
  private let pack = ["--rules", "Tests/SaphanTests/Packs/flood-relief"]

  init() throws { folder = try TemporaryFolder() }

  /// A case in which the rescue service may be told of the household, and the churches of nothing.
  private func agreedCase() throws -> CaseCode {
    let code = try folder.vault.newCode()
    let text = """
      case: "\(code)"
      pack: flood-relief 2.1.0
      as_of: 2018-03-01
      answers:
        age: {value: 16, basis: said}
        sleeps_at: {value: outside, basis: said}
        water_entered: {value: yes, basis: said}
        wants_bed: {value: yes, basis: said}
      record:
        date: 2018-03-01
        screener: VT-07
        consents:
          - {recipient: rescue, answer: given, items: [household], date: 2018-03-01}
          - {recipient: churches, answer: refused, date: 2018-03-01}

      """
    try folder.vault.save(Array(text.utf8), as: code, with: try folder.key("open sesame"))
    return code
  }

  @Test func aFormHoldsWhatWasAgreed() throws {
    let code = try agreedCase()
    let run = try Run(["form", code.description, folder.path] + pack)
    #expect(run.status == 0 && run.messages == "", "\(run.messages)")
    #expect(run.output.contains("Age: 16") && run.output.contains(code.description))
    #expect(run.output.contains("Marland Rescue Service") && run.output.contains("The District Relief Board"))
    #expect(!run.output.contains("Sleeps at"), "the home was not agreed")
    let page = folder.path + "/form.html"
    let written = try Run(["form", code.description, folder.path, "--to", page] + pack)
    #expect(written.status == 0 && written.output == "" && written.messages.contains("is not sealed"))
    let attributes = try FileManager.default.attributesOfItem(atPath: page)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try String(contentsOfFile: page, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    let again = try Run(["form", code.description, folder.path, "--to", page] + pack)
    #expect(again.status == 2 && again.messages.contains("file-exists"))
  }

  @Test(arguments: [
    (["form", "--recipient", "churches"], "no-consent"),
    (["form", "--recipient", "church"], "did you mean `churches`?"),
    (["form", "--recipient", "office", "--emergency", " "], "no-ground"),
    (
      ["form", "--recipient", "office", "--emergency", "Flood Act 3", "--item", "homes"],
      "did you mean `home`?"
    ),
    (["handover", "--recipient", "churches", "--as", "desk-1", "--to", "/nonexistent/x.yaml"], "no-consent"),
  ])
  func withoutAgreementNothingIsMade(_ words: [String], _ message: String) throws {
    let code = try agreedCase()
    let before = try folder.bytes(code.fileName)
    let run = try Run([words[0], code.description, folder.path] + words.dropFirst() + pack)
    #expect(run.status == 2 && run.output == "" && run.messages.contains(message), "\(run.messages)")
    #expect(try folder.bytes(code.fileName) == before)
  }

  @Test func anEmergencyIsKeptWithItsGround() throws {
    let code = try agreedCase()
    let run = try Run(
      ["form", code.description, folder.path, "--recipient", "office", "--emergency", "Flood Act 3"] + pack)
    #expect(run.status == 0 && run.output.contains("Flood Act 3"), "\(run.messages)")
    #expect(!run.output.contains("Age: 16"))
    let text = try folder.text(code)
    #expect(text.contains("recipient: office, answer: emergency") && text.contains("ground: Flood Act 3"))
  }

  /// What is handed over begins the next interview, and is not asked again there.
  @Test func aHandOverIsTakenUp() throws {
    let code = try agreedCase()
    let file = folder.path + "/handed.yaml"
    let run = try Run(
      ["handover", code.description, folder.path, "--recipient", "rescue", "--as", "desk-1", "--to", file]
        + pack)
    #expect(run.status == 0 && run.messages.contains("is not sealed"), "\(run.messages)")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("age:") && text.contains("by: desk-1") && !text.contains("sleeps_at"))
    #expect(!text.contains("VT-07"))
    let interview = try Run(
      ["--plain", "--no-draft", "--hand-over", file] + pack, of: ["interview"], passphrase: nil)
    #expect(interview.status == 3, "\(interview.messages)")
    #expect(interview.messages.contains("Answers handed over: 1."), "\(interview.messages)")
    #expect(!interview.messages.contains("How old are you?"))
  }

  @Test func casesAreLinkedOnce() throws {
    let (first, second) = try (agreedCase(), agreedCase())
    let words = [first.description, second.description, folder.path]
    #expect(try Run(["link"] + words + ["--kind", "family"] + pack).status == 0)
    #expect(try Run(["link"] + words + ["--kind", "family"] + pack).status == 0)
    #expect(try folder.text(first).contains(second.description))
    #expect(try folder.text(second).components(separatedBy: "kind: family").count == 2)
    let wrong = try Run(["link"] + words + ["--kind", "famly"] + pack)
    #expect(wrong.status == 2 && wrong.messages.contains("did you mean `family`?"))
    let same = try Run(
      ["link", first.description, first.description, folder.path, "--kind", "family"] + pack)
    #expect(same.status == 2 && same.messages.contains("same-case"))
  }

  @Test func theCardAndTheSheetNeedNoCase() throws {
    let card = try Run(["card"] + pack, passphrase: nil)
    #expect(card.status == 0 && card.output.contains("Help after the flood"))
    let sheet = try Run(["identity", "7KC4M-9XPTR"] + pack, passphrase: nil)
    #expect(sheet.status == 0 && sheet.output.contains("7KC4M-9XPTR"))
    let asked = try Run(["identity", "7KC4M-9XPTR", "--ask"] + pack, passphrase: nil)
    #expect(asked.status == 64, "names are not printed on the screen")
  }
}
