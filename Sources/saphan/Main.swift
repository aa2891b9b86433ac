import ArgumentParser

/// Where the program starts.
@main
enum Main {
  /// Runs the command that was typed.
  ///
  /// `evaluate` is run by other systems, once for each case: it is parsed by itself, which takes a millisecond less than finding it among all
  /// commands. What cannot be parsed so, help and mistakes, goes the ordinary way.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == EvaluateCommand.configuration.commandName,
      let command = try? EvaluateCommand.parse(Array(arguments.dropFirst()))
    else { return Saphan.main() }
    do {
      try command.run()
    } catch {
      Saphan.exit(withError: error)
    }
  }
}
