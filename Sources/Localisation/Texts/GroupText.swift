/// What is said around several people who arrived together.
public enum GroupText: String, TextKey {
  /// Above the list of a group: `code`, `count`.
  case title
  /// What can be done with a group.
  case menu
  /// A person for whom something has to be done at once: `code`, `what`.
  case actNow
  /// A person whose talk can wait: `code`.
  case open
  /// A person whose first questions were left: `code`.
  case begun
  /// A person whose talk is over: `code`.
  case done
  /// Before the first questions: `code`.
  case slip
  /// After the first round, where something has to be done: `code`.
  case roundActNow
  /// After the first round, where the talk can wait: `code`.
  case roundOpen
  /// Asks what joins some people: `codes`.
  case linkWanted
  /// A link was recorded.
  case linked
  /// What was typed at the menu means nothing there.
  case unclear
  /// At the end: `count`.
  case stillWaiting
  /// How to go on with a group: `code`.
  case resume
}
