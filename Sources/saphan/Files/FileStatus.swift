#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system says of a file.
struct FileStatus {
  private let information: stat

  /// Of what is at a path, behind every link; nil if there is nothing.
  init?(_ path: String) {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    information = found
  }

  /// Of an open file.
  init?(descriptor: Int32) {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { return nil }
    information = found
  }

  /// Whether it is a file with bytes of its own: no folder, pipe or device.
  var isRegular: Bool { information.st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { information.st_mode & S_IFMT == S_IFDIR }
  var size: Int { Int(information.st_size) }
  /// Whether others than its owner may read or write it.
  var isOpenToOthers: Bool { information.st_mode & 0o077 != 0 }
  /// Whether it belongs to who runs this program.
  var isOurs: Bool { information.st_uid == geteuid() }

  /// When its bytes were last changed, in seconds.
  var changed: Int {
    #if canImport(Glibc)
      Int(information.st_mtim.tv_sec)
    #else
      Int(information.st_mtimespec.tv_sec)
    #endif
  }

  /// Device and number: the same for every name of a file.
  var identity: [UInt64] {
    [UInt64(truncatingIfNeeded: information.st_dev), UInt64(truncatingIfNeeded: information.st_ino)]
  }
}
