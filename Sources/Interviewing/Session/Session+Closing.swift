import CaseFormat
public import RuleEngine
import RuleLanguage

extension Session {
  /// After the last question: the officer's own view of the pack's first determination, then the result.
  mutating func close() {
    guard !interview.isRefused else {
      step = .ended(.refused)
      return
    }
    step = pack.determinations.isEmpty ? .ended(.complete) : .ownView(0)
  }

  /// After the first round: the rest comes later.
  mutating func endRound() { step = .ended(interview.isRefused ? .refused : .complete) }

  /// The result that the officer decides on: what was not asked is closed.
  public var result: Evaluation { (try? interview.closed()) ?? interview.evaluation }

  mutating func takeOwnView(_ keys: String, _ id: DeterminationID) -> [Notice] {
    let tiers = pack.determinations[id].tiers
    switch keys {
    case "r":
      step = .review
      return []
    case "b": return goBack(from: nil)
    case "l":
      step = .language
      return []
    case "n": break
    default:
      guard let number = number(keys, tiers.count) else {
        return misread(keys, outOf: tiers.count)
      }
      record.ownView = tiers[number - 1].id
    }
    record.announced = tiers[result.interval(id).announced].id
    step = .decision(id)
    return [.result]
  }

  mutating func takeDecision(_ keys: String, _ id: DeterminationID) -> [Notice] {
    let tiers = pack.determinations[id].tiers
    if keys == "?" { return [.proof] }
    if keys == "n" {
      record.decision = nil
      askRecipients()
      return []
    }
    guard let number = number(keys, tiers.count) else {
      return misread(keys, outOf: tiers.count)
    }
    let tier = number - 1
    if tier < result.interval(id).announced {
      step = .reason(id, tier: tier)
    } else {
      record.decision = CaseRecord.Decision(tier: tiers[tier].id)
      askRecipients()
    }
    return []
  }

  mutating func takeReason(_ line: TypedText, _ id: DeterminationID, _ tier: Int) -> [Notice] {
    if line.keys == "b" {
      step = .decision(id)
      return []
    }
    // A single sign is a slip of the hand, no reason.
    guard let reason = code(line.raw), reason.count > 2 else { return [.notEnough] }
    step = .secondPerson(id, tier: tier, reason: reason)
    return []
  }

  mutating func takeSecondPerson(
    _ line: TypedText, _ id: DeterminationID, _ tier: Int, _ reason: String
  ) -> [Notice] {
    if line.keys == "b" {
      step = .decision(id)
      return []
    }
    guard let second = code(line.raw), second != record.screener else { return [.notEnough] }
    record.decision = CaseRecord.Decision(
      tier: pack.determinations[id].tiers[tier].id, reason: reason, secondPerson: second)
    askRecipients()
    return []
  }

  /// Those to whom the person may be referred.
  public var recipients: [Recipient] { result.recipients }

  /// What there is to be passed on, as items of a consent: the result, and the topics that hold answers, in order.
  public var itemsToPassOn: [String] {
    let evaluation = result
    let topics = pack.topics.indices.filter { topic in
      pack.facts.indices.contains {
        pack.facts[$0].topic == topic && evaluation.state(of: $0).standing == .valued
      }
    }
    return [Consent.result] + topics.map { pack.topics[$0].id }
  }

  private mutating func askRecipients() {
    record.consents = []
    step = recipients.isEmpty ? .ended(.complete) : .recipients
  }

  /// Numbers of those who may be told; 0 says that nobody else may.
  mutating func takeRecipients(_ keys: String) -> [Notice] {
    let recipients = recipients
    if keys == "n" {
      step = .ended(.complete)
      return []
    }
    if keys == "b" {
      step = .decision(0)
      return []
    }
    guard let numbers = numbers(keys, recipients.count) else {
      return misread(keys, from: 0, outOf: recipients.count)
    }
    record.consents = recipients.indices.compactMap { index in
      let id = pack.providers[recipients[index].provider].id
      if numbers.contains(index + 1) { return Consent(recipient: id, answer: .given, date: record.date) }
      return numbers.contains(0) ? Consent(recipient: id, answer: .refused, date: record.date) : nil
    }
    askItems(after: -1)
    return []
  }

  /// Numbers of what a recipient may be told; 0 for nothing but the need; one more than there are for all.
  mutating func takeItems(_ keys: String, _ index: Int) -> [Notice] {
    if keys == "b" {
      step = .recipients
      return []
    }
    let items = itemsToPassOn
    guard let numbers = numbers(keys, items.count + 1) else {
      return misread(keys, from: 0, outOf: items.count + 1)
    }
    record.consents[index].items =
      numbers.contains(items.count + 1)
      ? items : items.indices.filter { numbers.contains($0 + 1) }.map { items[$0] }
    askItems(after: index)
    return []
  }

  private mutating func askItems(after index: Int) {
    let next = record.consents.indices.first { $0 > index && record.consents[$0].answer == .given }
    step = next.map { .items(recipient: $0) } ?? .ended(.complete)
  }

  /// Whole numbers from 0 to `count`, separated by spaces or commas; nil for anything else.
  private func numbers(_ keys: String, _ count: Int) -> Set<Int>? {
    let words = keys.split { $0 == "," || $0 == " " }
    let numbers = words.compactMap { Int($0) }.filter { (0...count).contains($0) }
    return numbers.isEmpty || numbers.count != words.count ? nil : Set(numbers)
  }
}
