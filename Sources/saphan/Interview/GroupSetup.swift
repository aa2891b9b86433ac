import CaseFormat
import CaseStore
import Interviewing
import RuleLanguage
import Source

/// What the talks with a group share: rules, day, officer, and where cases are kept.
struct GroupSetup {
  let order: QuestionOrder
  let pack: Pack
  let contentHash: String
  let today: CivilDate
  let language: String
  let screener: String?
  let interpreter: String?
  /// Where cases are kept; nil if nothing is to be written.
  let store: KeepingOptions.Store?

  /// A code that nobody has here.
  func newCode(except taken: [String]) throws -> String {
    while true {
      let code = try store.map { store in try telling(store.vault.folder) { try store.vault.newCode() } }
      let drawn = (code ?? CaseCode.random()).description
      if !taken.contains(drawn) { return drawn }
    }
  }

  /// Where a case is kept.
  func keeper(code: String) -> CaseKeeper? {
    guard let store, let code = CaseCode(code) else { return nil }
    return CaseKeeper(vault: store.vault, code: code, key: store.key, pack: pack)
  }

  /// What stands in the record of each talk.
  func details(code: String) -> InterviewDetails {
    InterviewDetails(
      caseCode: code, contentHash: contentHash, today: today, interpreter: interpreter, begin: Clock.seconds()
    )
  }
}
