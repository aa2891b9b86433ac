#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file or folder, closed at the end.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Takes over an open descriptor; nil for the number that says it is none.
  init?(_ number: Int32) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  deinit { close(number) }

  /// What the system says about it.
  borrowing func status() -> stat? {
    var status = stat()
    return fstat(number, &status) == 0 ? status : nil
  }

  /// Whether it is an ordinary file.
  var isFile: Bool { status().map { $0.st_mode & S_IFMT == S_IFREG } ?? false }

  /// Writes all bytes.
  ///
  /// - Returns: the system's error, if there was one.
  borrowing func write(_ bytes: some Collection<UInt8>) -> Int32? {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      #if canImport(Glibc)
        let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      #else
        let count = rest.withUnsafeBytes { Darwin.write(number, $0.baseAddress, $0.count) }
      #endif
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  /// Everything up to the end, if that is no more than `limit` bytes.
  borrowing func readAll(limit: Int) throws(StoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { read(number, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw .unreadable(errno)
      }
    }
    throw .foreign
  }

  /// Puts chance in the place of all bytes, and waits until it is on the disk.
  borrowing func overwrite() {
    guard isFile, let size = status()?.st_size, lseek(number, 0, SEEK_SET) == 0 else { return }
    var generator = SystemRandomNumberGenerator()
    var left = Int(size)
    while left > 0 {
      let words = (0..<min(8192, (left + 7) / 8)).map { _ in generator.next() }
      let chunk = words.withUnsafeBytes { Array($0.prefix(left)) }
      if write(chunk) != nil { return }
      left -= chunk.count
    }
    fsync(number)
  }
}
