/// A page to be handed over or printed, without its layout: text and print are made from it.
public struct Document: Hashable, Sendable {
  /// The language's code, for the right fonts.
  public let language: String
  /// The heading.
  public let title: String
  /// Lines below it, such as the priority.
  public var subtitles: [String] = []
  /// The parts of the page.
  public var sections: [Section] = []
  /// Small print at the end.
  public var notes: [String] = []
  /// What stands on a sheet of its own.
  public var annex: [Section] = []

  /// A part of a page.
  public struct Section: Hashable, Sendable {
    /// Its heading, if it has one.
    public let title: String?
    /// What it says.
    public var parts: [Part]
    /// Whether it should catch the eye.
    public var isImportant = false

    /// Whether it has so many short lines that two columns hold them better.
    var isLong: Bool {
      parts.count > 4
        && parts.allSatisfy { part in
          switch part {
          case .blank, .tick: false
          case .text, .item, .field: true
          }
        }
    }
  }

  /// A line of a page.
  public enum Part: Hashable, Sendable {
    /// A paragraph.
    case text(String)
    /// An item of a list.
    case item(String)
    /// A name with what it stands for.
    case field(String, String)
    /// A name with room to write.
    case blank(String)
    /// Something to tick, with room to write.
    case tick(String)
  }

  /// A page in a language.
  public init(language: String, title: String) {
    self.language = language
    self.title = title
  }

  /// Adds a part to the annex, unless there is nothing in it.
  mutating func addAnnex(_ title: String?, _ parts: [Part]) {
    if !parts.isEmpty { annex.append(Section(title: title, parts: parts)) }
  }

  /// Adds a part, unless there is nothing in it.
  mutating func add(_ title: String?, _ parts: [Part], isImportant: Bool = false) {
    if parts.isEmpty { return }
    sections.append(Section(title: title, parts: parts, isImportant: isImportant))
  }
}
