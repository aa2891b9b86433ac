import CaseFormat
public import RuleEngine
import RuleLanguage
public import Source

/// People who arrived together: a short first round with each, then the talks in the order of need.
///
/// Nobody has a name here; who belongs together is recorded between codes.
public struct Group: Sendable {
  /// The group's own code.
  public let code: String
  /// The rules.
  public let program: Program
  /// The date of the cases.
  public let asOf: CivilDate
  /// The people, in the order in which they came.
  public private(set) var members: [GroupMember] = []

  /// A group in which nobody is yet.
  public init(code: String, program: Program, asOf: CivilDate) {
    self.code = code
    self.program = program
    self.asOf = asOf
  }

  /// Adds somebody; returns their place.
  public mutating func add(_ member: GroupMember) -> Int {
    var member = member
    member.record.group = code
    members.append(member)
    return members.count - 1
  }

  /// Puts what is known now in the place of what was.
  public mutating func update(_ place: Int, _ member: GroupMember) { members[place] = member }

  /// Records on each of these cases that it belongs together with the others.
  ///
  /// - Parameter kind: the id of what joins them, of `InterviewPlan.links`.
  public mutating func link(_ places: [Int], kind: String) {
    for place in places {
      for other in places where other != place {
        let link = CaseRecord.Link(code: members[other].code, kind: kind)
        if !members[place].record.links.contains(link) { members[place].record.links.append(link) }
      }
    }
  }

  /// What is known of a person so far.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func evaluation(_ place: Int) throws(MissingParameters) -> Evaluation {
    try program.evaluate(members[place].answers, asOf: asOf)
  }

  /// Places in the order of need: whom something has to be done for at once, then by how soon help is due and how far the result has come; those
  /// whose talk is over last.
  ///
  /// - Throws: `MissingParameters` as `evaluate` does.
  public func inOrderOfNeed() throws(MissingParameters) -> [Int] {
    var keys: [(Int, Int, Int, Int, Int)] = []
    for place in members.indices {
      let evaluation = try evaluation(place)
      let hours = evaluation.referrals.map { program.pack.needs[$0.need].urgency.hours }.min() ?? Int.max
      let tier = program.pack.determinations.isEmpty ? 0 : evaluation.interval(0).lower
      keys.append(
        (members[place].state == .done ? 1 : 0, evaluation.actNow.isEmpty ? 1 : 0, hours, -tier, place))
    }
    return members.indices.sorted { keys[$0] < keys[$1] }
  }
}
