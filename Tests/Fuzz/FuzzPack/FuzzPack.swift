import CFuzzer
import FuzzInput
import Glibc

/// libFuzzer over bytes → YAMLTree → RuleLanguage.
///
/// `make fuzz` runs it; its corpus is replayed by the ordinary tests.
@main
struct FuzzPack {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    let status = LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
      readPack(fuzzed: Array(UnsafeBufferPointer(start: bytes, count: count)))
      return 0
    }
    exit(status)
  }
}
