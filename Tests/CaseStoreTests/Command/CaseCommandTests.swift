import TestSupport
import CaseStore
import Foundation
import Testing

struct CaseCommandTests {
  let folder: TemporaryFolder
  private let pack = ["--rules", "Tests/SaphanTests/Packs/flood-relief"]

  init() throws { folder = try TemporaryFolder() }

  @Test func overdueCasesComeFirst() throws {
    let late = try folder.keepCase(date: "2026-03-02")
    let endless = try folder.keepCase(date: "2026-01-01", keepUntil: nil, isDraft: true)
    let early = try folder.keepCase(date: "2026-03-01")
    let overdue = try folder.keepCase(date: "2026-03-05", keepUntil: "2026-03-06")
    let run = try Run(["list", folder.path])
    #expect(run.status == 0 && run.messages == "")
    #expect(
      run.output == """
        CODE         DATE        ANNOUNCED    STATE     KEEP UNTIL
        \(overdue)  2026-03-05  full_relief  complete  2026-03-06  OVERDUE
        \(early)  2026-03-01  full_relief  complete  2099-01-01
        \(late)  2026-03-02  full_relief  complete  2099-01-01
        \(endless)  2026-01-01  full_relief  draft     -

        """)
  }

  @Test func aListIsAlsoData() throws {
    let code = try folder.keepCase(keepUntil: "2026-03-06", isDraft: true)
    let run = try Run(["list", folder.path, "--format", "json"])
    #expect(
      run.output == """
        [
          {
            "announced" : "full_relief",
            "code" : "\(code)",
            "date" : "2026-03-01",
            "folder" : "\(folder.path)",
            "is_draft" : true,
            "is_overdue" : true,
            "keep_until" : "2026-03-06"
          }
        ]

        """)
  }

  @Test func anEmptyFolderNeedsNoPassphrase() throws {
    let run = try Run(["list", folder.path], passphrase: nil)
    #expect(run.status == 0 && run.output == "There are no cases.\n")
    #expect(try Run(["list", folder.path + "/none"], passphrase: nil).status == 2)
  }

  @Test func casesThatDoNotOpenAreSaid() throws {
    let (mine, damaged) = try (folder.keepCase(), folder.keepCase())
    let other = try folder.keepCase(passphrase: "another")
    var run = try Run(["list", folder.path])
    #expect(run.status == 0)
    #expect(run.output.contains(mine.description) && !run.output.contains(other.description))
    #expect(run.messages == "1 more cannot be opened with this passphrase.\n")
    try folder.write(Array(try folder.bytes(damaged.fileName).dropLast()), damaged.fileName)
    run = try Run(["list", folder.path])
    #expect(run.status == 1)
    #expect(run.output.contains(mine.description) && run.messages.contains("case-truncated"))
    run = try Run(["list", folder.path], passphrase: "wrong")
    #expect(run.status == 2 && run.output == "")
    #expect(run.messages.contains("wrong-passphrase") && !run.messages.contains("`wrong`"))
  }

  @Test func aCaseIsShown() throws {
    let code = try folder.keepCase()
    let run = try Run(["show", code.description.lowercased(), folder.path] + pack)
    #expect(run.status == 0 && run.messages == "")
    #expect(
      run.output == """
        Case \(code)
          Interview on: 1 March 2026
          Result announced: Full relief
          The officer's decision: Full relief; because: grandmother hid upstairs
          Rules: flood-relief 2.1.0
          Judged as of: 1 March 2026
          To be kept until: 1 January 2099

        The household
          - Age: 16 years (said); 19 years (in a document, by ferry-post-7)

        The home
          - Water came into the house: declined (said)

        """)
    let data = try Run(["show", code.description, folder.path, "--format", "json"] + pack)
    #expect(data.status == 0 && data.output.contains("\"answer\" : \"16 years\""))
  }

  @Test func whatWasMeantIsSuggested() throws {
    let code = try folder.keepCase()
    let typo = String(code.description.dropLast()) + "0"
    let run = try Run(["show", typo, folder.path] + pack)
    #expect(run.status == 2 && run.messages.contains("did you mean `\(code)`?"))
  }

  @Test func anExportIsPlainAndPrivate() throws {
    let code = try folder.keepCase()
    let file = folder.path + "/out.yaml"
    let run = try Run(["export", code.description, folder.path, "--to", file])
    #expect(run.status == 0 && run.output == "" && run.messages.contains("is not sealed"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == folder.text(code))
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try Run(["evaluate", file] + pack, of: []).output.contains("Full relief"))
    let again = try Run(["export", code.description, folder.path, "--to", file])
    #expect(again.status == 2 && again.messages.contains("nothing is overwritten"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == folder.text(code))
    let link = folder.path + "/link.yaml"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/elsewhere")
    #expect(try Run(["export", code.description, folder.path, "--to", link]).status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/elsewhere"))
  }

  @Test func onlyWhatIsOverdueIsPurged() throws {
    let overdue = try folder.keepCase(keepUntil: "2026-03-06")
    let (kept, other) = try (
      folder.keepCase(), folder.keepCase(keepUntil: "2026-03-06", passphrase: "another")
    )
    let asked = try Run(["purge", folder.path])
    #expect(asked.status == 64 && asked.output.contains(overdue.description))
    #expect(!asked.output.contains(kept.description))
    #expect(try folder.vault.codes() == [overdue, kept, other].sorted())
    let run = try Run(["purge", folder.path, "--yes"])
    #expect(run.status == 0 && run.messages.contains("1 case was overwritten and deleted"))
    #expect(try folder.vault.codes() == [kept, other].sorted())
    #expect(try Run(["purge", folder.path, "--yes"]).messages.contains("No case is overdue."))
  }

  @Test func allOrOneIsPurgedWithoutAPassphrase() throws {
    let codes = try (0..<3).map { _ in try folder.keepCase() }
    try folder.write([1], "notes.txt")
    try folder.write([1], ".\(codes[1].fileName).12.new")
    let one = codes[0].description.lowercased()
    let run = try Run(["purge", folder.path, "--code", one, "--code", one, "--yes"], passphrase: nil)
    #expect(run.status == 0)
    #expect(try folder.names() == ([codes[1], codes[2]].map(\.fileName) + ["notes.txt"]).sorted())
    #expect(try Run(["purge", folder.path, "--code", one, "--yes"], passphrase: nil).status == 2)
    #expect(try Run(["purge", folder.path, "--all", "--code", one], passphrase: nil).status == 64)
    #expect(try Run(["purge", folder.path, "--all", "--yes"], passphrase: nil).status == 0)
    #expect(try folder.names() == ["notes.txt"])
  }

  @Test func aReferralsFateIsRecorded() throws {
    let code = try folder.keepCase()
    let before = try folder.text(code)
    func record(_ fate: String, _ need: String = "dry_bed", _ service: String = "coast_hall") throws -> Run {
      try Run(
        ["referral", code.description, folder.path, "--need", need, "--service", service, "--fate", fate]
          + ["--date", "2026-03-04"] + pack)
    }
    #expect(try record("unavailable").status == 0)
    #expect(try record("declined").status == 0)
    #expect(try record("accepted", "doctor", "old_gym").status == 0)
    let added = """
        referrals:
          - {need: dry_bed, service: coast_hall, fate: declined, date: 2026-03-04}
          - {need: doctor, service: old_gym, fate: accepted, date: 2026-03-04}

      """
    #expect(try folder.text(code) == before.replacing("  keep_until", with: added + "  keep_until"))
    let shown = try Run(["show", code.description, folder.path] + pack)
    #expect(
      shown.output.contains(
        "A dry place to sleep, Relief hall on the coast: declined by the person, 4 March 2026"))
  }

  @Test(arguments: [
    (["--need", "dry_bet", "--service", "coast_hall"], "did you mean `dry_bed`?"),
    (["--need", "dry_bed", "--service", "coast_hal"], "did you mean `coast_hall`?"),
    (["--need", "doctor", "--service", "coast_hall"], "these do: old_gym"),
  ])
  func aReferralThatCannotBeChangesNothing(_ words: [String], _ advice: String) throws {
    let code = try folder.keepCase()
    let before = try folder.bytes(code.fileName)
    let run = try Run(["referral", code.description, folder.path, "--fate", "accepted"] + words + pack)
    #expect(run.status == 2 && run.messages.contains(advice), "\(run.messages)")
    #expect(try folder.bytes(code.fileName) == before)
  }

  @Test func nothingSensitiveIsLeftOrSaid() throws {
    let temporary = folder.path + "/tmp"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
    let code = try folder.keepCase()
    let damaged = try folder.keepCase()
    var bytes = try folder.bytes(damaged.fileName)
    bytes[200] ^= 1
    try folder.write(bytes, damaged.fileName)
    let referral = ["--need", "dry_bed", "--service", "coast_hall", "--fate", "accepted"] + pack
    var messages = ""
    for words in [
      ["list", folder.path], ["referral", code.description, folder.path] + referral,
      ["show", code.description, folder.path, "--rules", "Rules/lao-pdr"],
      ["show", damaged.description, folder.path] + pack,
      ["purge", folder.path, "--yes"],
    ] {
      messages += try Run(words, temporary: temporary).messages
    }
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      messages += name
      guard let content = FileManager.default.contents(atPath: folder.path + "/" + name) else { continue }
      for word in ["grandmother", "ferry-post", "water_entered", "sesame"] {
        #expect(content.range(of: Data(word.utf8)) == nil, "\(name)")
      }
    }
    messages = messages.replacing(folder.path, with: "")
    for word in ["grandmother", "ferry-post", "16", "19", "full_relief", "sesame"] {
      #expect(!messages.contains(word), "\(word): \(messages)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
  }
}
