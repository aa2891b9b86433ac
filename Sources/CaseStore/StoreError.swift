public import Source

/// Why a case could not be opened, saved or destroyed.
///
/// It never holds anything of the case.
public enum StoreError: Error, Hashable, Sendable {
  /// The passphrase is not the one that the file was saved with.
  case wrongPassphrase
  /// The file ends too early.
  case truncated
  /// The file is not as it was saved, or has another name.
  case altered
  /// The file was not written by this program.
  case foreign
  /// The file was written by a newer program, in this version of the format.
  case newerVersion(UInt8)
  /// The file asks for more memory or time than this program grants.
  case tooCostly
  /// There is not enough memory to derive a key.
  case noMemory
  /// There is no such folder.
  case noSuchFolder
  /// There is no such case.
  case noSuchCase
  /// Something is there that is not an ordinary file.
  case notAFile
  /// A file that was to be made is there already.
  case alreadyThere
  /// Another program is saving in the same folder and does not end.
  case busy
  /// The system refused to read; its error number.
  case unreadable(Int32)
  /// The system refused to write; its error number.
  case unwritable(Int32)
}

extension StoreError {
  /// What to tell the person about a file or folder.
  public func diagnostic(_ path: String) -> Diagnostic {
    let (code, message, help) = words(path)
    return Diagnostic(code, message, at: nil, help: help)
  }

  private func words(_ path: String) -> (code: String, message: String, help: String?) {
    switch self {
    case .wrongPassphrase:
      (
        "wrong-passphrase", "the passphrase does not open `\(path)`",
        "type it again; nothing was changed. It has to be the one with which the case was saved"
      )
    case .truncated:
      (
        "case-truncated", "`\(path)` is cut off: its end is missing",
        "copy it again from where it was whole; nothing was changed"
      )
    case .altered:
      (
        "case-altered", "`\(path)` is not as it was saved",
        "it was damaged, changed or renamed; take an untouched copy under its first name. Nothing was changed"
      )
    case .foreign:
      ("case-foreign", "`\(path)` is not a case of this program", "name a file that Saphan saved")
    case .newerVersion(let version):
      (
        "case-newer", "`\(path)` was saved by a newer program, in version \(version) of the format",
        "open it with that program; nothing was changed"
      )
    case .tooCostly:
      (
        "case-too-costly", "`\(path)` asks for more memory than is granted",
        "this program does not write such files; somebody may have made it to stop the machine"
      )
    case .noMemory: ("no-memory", "there is not enough memory to open `\(path)`", "close other programs")
    case .noSuchFolder: ("no-such-folder", "there is no folder `\(path)`", nil)
    case .noSuchCase:
      ("no-such-case", "there is no case `\(path)`", "`saphan case list` shows those there are")
    case .notAFile: ("not-a-file", "`\(path)` is not an ordinary file", nil)
    case .alreadyThere:
      ("file-exists", "there is already something at `\(path)`", "name another file; nothing is overwritten")
    case .busy:
      ("folder-busy", "another program is saving in `\(path)`", "wait until it ends, then try again")
    case .unreadable(let number):
      ("unreadable-file", "`\(path)` cannot be read (system error \(number))", nil)
    case .unwritable(let number):
      (
        "unwritable-file", "`\(path)` cannot be written (system error \(number))",
        "look whether the disk is full or write-protected; what was saved before is still there"
      )
    }
  }
}
