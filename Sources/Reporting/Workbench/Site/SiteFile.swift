/// A file of a site, with its path below the site's folder.
public struct SiteFile: Hashable, Sendable {
  /// Where it lies, such as `en/facts/age.html`.
  public let path: String
  /// What is in it.
  public let text: String
}
