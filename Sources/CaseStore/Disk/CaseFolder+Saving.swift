#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How far the saving of a file has come; tests stop it at each.
package enum SavingStep: String, CaseIterable, Sendable {
  case created, halfWritten, written, synchronised, renamed, done
}

extension CaseFolder {
  /// Puts a file in its place whole, or leaves what was there: written beside it, brought to the disk, then renamed.
  ///
  /// Nobody but the owner can read it at any time. The replaced file is overwritten afterwards.
  ///
  /// - Parameter step: called after each step; throwing stops there as a failure of the disk would.
  borrowing func save(
    _ bytes: [UInt8], as name: String, step: (SavingStep) throws(StoreError) -> Void
  ) throws(StoreError) {
    let draft = ".\(name).\(UInt64.random(in: 0...(.max))).new"
    do throws(StoreError) {
      try write(bytes, to: draft, step: step)
      let old = Descriptor(openat(descriptor.number, name, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
      guard renameat(descriptor.number, draft, descriptor.number, name) == 0 else {
        throw StoreError.unwritable(errno)
      }
      try step(.renamed)
      synchronise()
      // Another name for it is a copy that somebody wants to keep.
      if let old, old.status()?.st_nlink == 0 { old.overwrite() }
    } catch {
      unlinkat(descriptor.number, draft, 0)
      throw error
    }
    try step(.done)
  }

  private borrowing func write(
    _ bytes: [UInt8], to name: String, step: (SavingStep) throws(StoreError) -> Void
  ) throws(StoreError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    guard let file = Descriptor(openat(descriptor.number, name, flags, 0o600)) else {
      throw .unwritable(errno)
    }
    try step(.created)
    if let problem = file.write(bytes[..<(bytes.count / 2)]) { throw .unwritable(problem) }
    try step(.halfWritten)
    if let problem = file.write(bytes[(bytes.count / 2)...]) { throw .unwritable(problem) }
    try step(.written)
    guard fsync(file.number) == 0 else { throw .unwritable(errno) }
    try step(.synchronised)
  }

  /// Removes what savings that were killed have left.
  ///
  /// Only for who holds the lock: nobody else is saving then.
  borrowing func sweep() throws(StoreError) {
    for name in try names() where name.hasPrefix(".") && name.hasSuffix(".new") {
      let parts = name.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 4, CaseCode(fileName: "\(parts[0]).\(parts[1])") != nil else { continue }
      try destroy(name)
    }
  }
}
