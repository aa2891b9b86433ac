import TestSupport

extension ProgramRun {
  /// A run with nothing in its environment but these, so that no setting of the machine changes what is shown.
  init(plain arguments: [String], input: String, environment: [String: String] = ["HOME": "/nonexistent"])
    throws
  {
    try self.init(arguments, in: BuiltProgram.root, input: input, environment: environment)
  }
}
