/// What stands in a picture of rules beside the pack's own texts.
public enum GraphText: String, TextKey {
  /// The heading of a picture about a case: `title`.
  case becauseOf
  /// The heading of a picture about rules alone: `title`.
  case restsOn
  /// How the picture is read.
  case howToRead
  /// Parts that are not drawn: `count`.
  case moreOfThese
  /// How many things lie further down and are not drawn: `count`.
  case goesOn

  // What a box stands for.
  case indicator
  case conclusion
  case tier
  case category
  case need
  case safeguard
  case service
  case gate
  case impossible
  case answer
}
