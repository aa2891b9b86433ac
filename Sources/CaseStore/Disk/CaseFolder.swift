#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open folder: its files are reached through it, so that nobody can put another folder in its place meanwhile.
struct CaseFolder: ~Copyable {
  private let path: String
  let descriptor: Descriptor

  init(_ path: String) throws(StoreError) {
    guard let descriptor = Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
      throw errno == ENOENT || errno == ENOTDIR ? .noSuchFolder : .unreadable(errno)
    }
    self.path = path
    self.descriptor = descriptor
  }

  /// Names of all that lies in it, in order.
  borrowing func names() throws(StoreError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .unreadable(EIO)
    }
    return names.sorted()
  }

  /// The bytes of an ordinary file; links are not followed.
  borrowing func read(_ name: String, limit: Int) throws(StoreError) -> [UInt8] {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    guard let file = Descriptor(openat(descriptor.number, name, flags)) else {
      throw errno == ENOENT ? .noSuchCase : errno == ELOOP ? .notAFile : .unreadable(errno)
    }
    guard file.isFile else { throw .notAFile }
    return try file.readAll(limit: limit)
  }

  /// Waits until the folder's entries are on the disk.
  borrowing func synchronise() { fsync(descriptor.number) }

  /// Overwrites a file and removes it.
  ///
  /// What cannot be overwritten, such as a link, is removed all the same.
  borrowing func destroy(_ name: String) throws(StoreError) {
    let flags = O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    if let file = Descriptor(openat(descriptor.number, name, flags)) { file.overwrite() }
    guard unlinkat(descriptor.number, name, 0) == 0 else {
      throw errno == ENOENT ? .noSuchCase : .unwritable(errno)
    }
    synchronise()
  }

  /// Keeps other programs from saving here until the folder is closed; waits up to five seconds for one that is.
  ///
  /// - Returns: false where the file system has no locks.
  borrowing func lock() throws(StoreError) -> Bool {
    for _ in 0..<100 {
      if flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      usleep(50_000)
    }
    throw .busy
  }
}
