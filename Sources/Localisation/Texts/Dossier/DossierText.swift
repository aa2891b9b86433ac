/// What stands in the dossier of a change of rules, around what the pack itself says.
public enum DossierText: String, TextKey {
  /// The title.
  case title
  /// Heads of the table.
  case what, change, cases, example
  /// How an outcome changed.
  case same, more, less, mixed, added, removed, undecided
  /// In how many cases it holds now and did not: `count`.
  case nowToo
  /// In how many cases it does not hold any more: `count`.
  case noLonger
  /// Nothing is lost once an interview has ended.
  case onlyWhileOpen
  /// `holding`, `all`, `facts`.
  case combinations
  /// So many tests were taken as if they could always come out either way: `count`.
  case takenAlone
  /// The same of a single fact.
  case combinationsOfOne
  /// Either, where the date matters too: `cases`.
  case andDate
  /// A small share: one in `count`.
  case oneIn
  /// Of a case: no question was put, or no other one.
  case nothingAsked, nothingElseAsked
  /// Of a case: so many answers say none or no: `count`.
  case quietAnswers
  /// Of a case: not everything has been asked.
  case othersOpen
  /// Where some gain and others lose: a case of each: `case`.
  case lostExample, gainedExample
  /// The change note that says that it is meant: `title`.
  case meant
  /// The date of a case: `date`.
  case onDate
  /// No outcome changes.
  case nothingChanged
  /// How many outcomes have a verdict: `verdict`, `count`.
  case tally
  /// Heads of lists.
  case stories, coverage, toRedo
  /// Under the lines to sign on.
  case name, signature
}
