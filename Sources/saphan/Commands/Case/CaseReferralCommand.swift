public import ArgumentParser
public import CaseFormat
import CaseStore
import RuleLanguage
import Source

/// `saphan case referral`: records what became of a referral.
struct CaseReferralCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral", abstract: "Record what became of a referral.",
    discussion: """
      A later word on the same need and service takes the place of the earlier one. Nothing else of the case changes.
      """)

  @OptionGroup var chosen: CaseOption

  @Option(help: ArgumentHelp("The need's id.", valueName: "id"))
  var need: String

  @Option(help: ArgumentHelp("The service's id.", valueName: "id"))
  var service: String

  @Option(help: "What became of it: accepted, declined (by the person), unavailable, or pending.")
  var fate: ReferralFate.Fate

  @Option(help: ArgumentHelp("When. Default: today.", valueName: "date"))
  var date: String?

  @OptionGroup var packOption: PackOption
  @OptionGroup var passphrase: PassphraseOption

  func validate() throws {
    if let date, CivilDate.first(of: date) == nil {
      throw ValidationError("--date takes a date such as 2018-11-01")
    }
  }

  func run() throws {
    try withCases { files in
      let pack = try packOption.load(files: &files).pack
      let place = try chosen.place()
      let day = try date.flatMap(CivilDate.first(of:)) ?? Clock.today()
      var ring = KeyRing(try passphrase.read())
      try place.change(&ring, &files) { record in
        // What the case holds already may be changed, also when the pack of today no longer has it.
        if !record.referrals.contains(where: { ($0.need, $0.service) == (need, service) }) { try check(pack) }
        record.note(ReferralFate(need: need, service: service, fate: fate, date: day))
      }
    }
  }

  /// The pack must have such a need, and a service that offers it.
  private func check(_ pack: Pack) throws {
    guard let found = pack.needs.firstIndex(where: { $0.id == need }) else {
      throw unknown("unknown-need", "need", need, among: pack.needs.map(\.id))
    }
    guard let offered = pack.services.first(where: { $0.id == service }) else {
      throw unknown("unknown-service", "service", service, among: pack.services.map(\.id))
    }
    guard !offered.offers.contains(found) else { return }
    let offering = pack.services.filter { $0.offers.contains(found) }.map(\.id)
    throw Diagnostic(
      "service-does-not-offer", "`\(service)` does not offer `\(need)`", at: nil,
      help: offering.isEmpty ? "no service does" : "these do: \(offering.joined(separator: ", "))")
  }

  private func unknown(_ code: String, _ kind: String, _ id: String, among ids: [String]) -> Diagnostic {
    Diagnostic(
      code, "the pack has no \(kind) `\(VisibleText.of(id))`", at: nil,
      help: nearestWord(to: id, among: ids).map { "did you mean `\($0)`?" })
  }
}

extension ReferralFate.Fate: ExpressibleByArgument {}
