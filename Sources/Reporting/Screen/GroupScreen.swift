public import Interviewing
public import Localisation
public import RuleEngine
public import RuleLanguage

/// What stands on the screen between the talks with a group.
public struct GroupScreen {
  private let group: Group
  private let pack: Pack
  private let texts: ProgramTexts

  /// The screen of a group; `pack` has its texts in the language to show.
  public init(_ group: Group, pack: Pack, texts: ProgramTexts) {
    self.group = group
    self.pack = pack
    self.texts = texts
  }

  /// Everybody in the order of need, and what can be done.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func menu() throws(MissingParameters) -> [ScreenLine] {
    var lines = [
      ScreenLine(
        .heading, texts.text(GroupText.title, ["code": group.code, "count": "\(group.members.count)"]))
    ]
    for (number, place) in try group.inOrderOfNeed().enumerated() {
      lines.append(try line(place, mark: choiceMark(number + 1)))
    }
    return lines + [ScreenLine(.question, texts.text(GroupText.menu))]
  }

  /// Everybody with how far they are, without what was said.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func summary() throws(MissingParameters) -> [ScreenLine] {
    var lines: [ScreenLine] = []
    for place in try group.inOrderOfNeed() { lines.append(try line(place, mark: "")) }
    return lines
  }

  private func line(_ place: Int, mark: String) throws(MissingParameters) -> ScreenLine {
    let member = group.members[place]
    let titles = try group.evaluation(place).actNow.map { pack.safeguards[$0].entry.title }
    if !titles.isEmpty, member.state != .done {
      let what = titles.joined(separator: "; ")
      return ScreenLine(
        .urgent, texts.text(GroupText.actNow, ["code": member.code, "what": what]), mark: mark)
    }
    let key: GroupText =
      switch member.state {
      case .begun: .begun
      case .waiting: .open
      case .done: .done
      }
    return ScreenLine(.choice, texts.text(key, ["code": member.code]), mark: mark)
  }

  /// What follows from the first round with one person: act now, or open.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func afterFirstRound(_ place: Int) throws(MissingParameters) -> [ScreenLine] {
    let code = group.members[place].code
    let orders = try group.evaluation(place).actNow
      .flatMap { pack.safeguards[$0].instructions + pack.safeguards[$0].prohibitions }
    if orders.isEmpty { return [ScreenLine(.text, texts.text(GroupText.roundOpen, ["code": code]))] }
    return [ScreenLine(.urgent, texts.text(GroupText.roundActNow, ["code": code]))]
      + orders.map { ScreenLine(.urgent, $0, mark: "  - ") }
  }

  /// The question what joins some people.
  public func link(_ places: [Int]) -> [ScreenLine] {
    let codes = places.map { group.members[$0].code }.joined(separator: ", ")
    return [ScreenLine(.question, texts.text(GroupText.linkWanted, ["codes": codes]))]
      + pack.interview.links.enumerated().map { ScreenLine(.choice, $1.text, mark: choiceMark($0 + 1)) }
  }
}
