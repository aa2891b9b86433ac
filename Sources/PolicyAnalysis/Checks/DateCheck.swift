import RuleLanguage
import Source

/// What is wrong with dates: gaps in a parameter, closures outside a service's time, contacts that nobody has looked at for long.
struct DateCheck {
  let pack: Pack
  let today: CivilDate
  /// After how many days a contact is to be verified again.
  let staleAfter: Int

  var findings: [Finding] { (parameters + closures + contacts + ended).map { Finding($0) } }

  private var parameters: [Diagnostic] {
    pack.parameters.flatMap { parameter in
      zip(parameter.values, parameter.values.dropFirst()).compactMap { earlier, later in
        guard let until = earlier.period.until, let from = later.period.from,
          from.daysSinceEpoch > until.daysSinceEpoch + 1
        else { return nil }
        return Diagnostic(
          "parameter-gap", .warning, "`\(parameter.id)` has no value between \(until) and \(from)",
          at: parameter.entry.span, help: "a case of that time cannot be judged: say what applied")
      }
    }
  }

  private var closures: [Diagnostic] {
    pack.services.flatMap { service in
      service.closures.enumerated().flatMap { number, closure -> [Diagnostic] in
        var found: [Diagnostic] = []
        if !closure.period.meets(service.period) {
          found.append(
            Diagnostic(
              "closure-outside-dates", .warning,
              "`\(service.id)` did not serve at all when it is said to be closed",
              at: closure.span, notes: [.init("its dates", at: service.periodSpan)],
              help: "correct one of the two"))
        }
        for other in service.closures.prefix(number) where other.period.meets(closure.period) {
          found.append(
            Diagnostic(
              "closures-overlap", .warning, "`\(service.id)` is said to be closed twice at one time",
              at: closure.span,
              notes: [.init("the other closure", at: other.span)], help: "join them, or correct the dates"))
        }
        return found
      }
    }
  }

  private var contacts: [Diagnostic] {
    pack.services.filter { $0.period.contains(today) }.flatMap { service in
      service.contacts.compactMap { contact in
        guard case .on(let day) = contact.verified else { return nil }
        let age = today.daysSinceEpoch - day.daysSinceEpoch
        if age < 0 {
          return Diagnostic(
            "verified-in-future", .warning,
            "a \(contact.kind) of `\(service.id)` was verified on \(day), which is to come",
            at: service.entry.span, help: "correct the date")
        }
        guard age > staleAfter else { return nil }
        return Diagnostic(
          "contact-stale", .note, "a \(contact.kind) of `\(service.id)` was last verified on \(day)",
          at: service.entry.span, help: "call it, then write the date under `verified:`")
      }
    }
  }

  /// Services that have ended and whose place nobody took for some need.
  private var ended: [Diagnostic] {
    pack.needs.indices.compactMap { need in
      let offering = pack.services.filter { $0.offers.contains(need) }
      guard !offering.isEmpty, !offering.contains(where: { $0.period.contains(today) }) else { return nil }
      let last = offering.compactMap(\.period.until).max()
      let since = last.map { " since \($0)" } ?? " yet"
      return Diagnostic(
        "need-without-service-today", .note, "no service offers `\(pack.needs[need].entry.id)`\(since)",
        at: pack.needs[need].entry.span, help: "find who does now, or let `if_unmet` say whom to ask")
    }
  }
}

extension Period {
  /// Whether two stretches of time share a day.
  func meets(_ other: Period) -> Bool {
    let starts = [from, other.from].compactMap { $0 }.max()
    let ends = [until, other.until].compactMap { $0 }.min()
    guard let starts, let ends else { return true }
    return starts <= ends
  }
}
