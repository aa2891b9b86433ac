extension CaseVault {
  /// The key to save new cases with: that of the cases here which the passphrase opens, so that opening all of them costs one
  /// derivation; else one with a new salt.
  ///
  /// - Returns: the key, and whether the passphrase opens a case here. Where it does not, let it be typed twice before anything is
  ///   saved: a slip would lock the case for ever.
  public func key(
    _ ring: inout KeyRing, cost: KeyCost = .standard
  ) throws(StoreError) -> (key: CaseKey, isKnown: Bool) {
    var isKnown = false
    for header in try headers() {
      let key = try ring.key(cost: header.cost, salt: header.salt)
      guard key.check == header.check else { continue }
      // A salt counts only when its check is right: else somebody could choose it, and a low cost, for us.
      if key.cost == cost { return (key, true) }
      isKnown = true
    }
    return (try ring.newKey(cost: cost), isKnown)
  }

  /// Headers of all whole files, one for each salt.
  private func headers() throws(StoreError) -> [SealedHeader] {
    let folder = try CaseFolder(folder)
    var headers: [SealedHeader] = []
    for code in try codes() {
      guard let file = try? folder.read(code.fileName, limit: SealedCase.maxCount),
        let header = try? SealedHeader(of: file)
      else { continue }
      if !headers.contains(where: { ($0.cost, $0.salt) == (header.cost, header.salt) }) {
        headers.append(header)
      }
    }
    return headers
  }
}
