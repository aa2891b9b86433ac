import RuleEngine
import RuleLanguage
import Source

extension ReportBuilder {
  /// Why a service does not fit: its dates, its closures, the places that it serves, whom it accepts.
  func obstacles(to id: ServiceID) -> [String] {
    let service = pack.services[id]
    var reasons: [String] = []
    if let reason = wording.notServing(service.period, on: evaluation.asOf) { reasons.append(reason) }
    for closure in service.closures where closure.period.contains(evaluation.asOf) {
      reasons.append(wording.closed(closure.period, closure.because))
    }
    let proof = evaluation.proof(of: .service(id))
    let parts = ServiceParts(service, proof: proof, hasPlace: pack.place != nil)
    if parts.place?.truth == .isFalse, let fact = pack.place, let mask = service.places?.value {
      reasons.append(wording.elsewhere(answer(fact), words.labels(mask, of: pack.facts[fact])))
    }
    if let accepts = parts.accepts, accepts.truth == .isFalse {
      let facts = inOrder(facts(below: accepts, in: proof))
      reasons.append(wording.accepts(only: words.condition(service.accepts), answers(facts)))
    }
    return reasons
  }

  /// Facts whose answers a part rests on, as it turned out.
  func facts(below node: ProofNode, in proof: Proof) -> Set<FactID> {
    var facts: Set<FactID> = []
    var seen: Set<Proposition> = []
    func walk(_ node: ProofNode) {
      switch node.kind {
      case .test(_, let evidence): facts.formUnion(evidence.map(\.fact))
      case .silent(let fact, _): facts.insert(fact)
      case .proposition(let inner) where seen.insert(inner).inserted:
        if let step = proof.steps[inner] { walk(step.condition) }
      default: break
      }
      for part in node.decisive { walk(part) }
    }
    walk(node)
    return facts
  }
}

/// The parts of a service's condition, told apart by how they are put together: dates, closures, place, whom it accepts.
struct ServiceParts {
  /// Whether it serves the place; nil where it serves everywhere.
  let place: ProofNode?
  /// Whether it accepts the person.
  let accepts: ProofNode?

  init(_ service: Service, proof: Proof, hasPlace: Bool) {
    guard let root = proof.steps[proof.root]?.condition else {
      (place, accepts) = (nil, nil)
      return
    }
    let servesSomewhere = hasPlace && service.places != nil
    let before = (service.period.isAlways ? 0 : 1) + service.closures.count
    guard before > 0 || servesSomewhere, case .all(let parts) = root.kind else {
      // Nothing but whom it accepts.
      (place, accepts) = (nil, root)
      return
    }
    place = servesSomewhere && parts.indices.contains(before) ? parts[before] : nil
    accepts = parts.last
  }
}
