import RuleEngine
import RuleLanguage
import Source

extension MissingParameters {
  /// What to tell the person: which numbers have no value on the date.
  func diagnostics(_ pack: Pack) -> [Diagnostic] {
    parameters.map { id in
      Diagnostic(
        "parameter-without-value", .error,
        "the parameter `\(pack.parameters[id].id)` has no value on \(asOf)",
        at: pack.parameters[id].entry.span,
        help: "add a dated value, or judge as of another date with `--as-of`")
    }
  }
}
