import PleachCore

extension Command {
  static let complete = Command(
    name: "complete", summary: "print what the last word may become, for completions",
    usage: ["complete [--shell bash|zsh|fish] -- WORD…"],
    options: [CommandOption("shell", "NAME", "who asks")], isHidden: true
  ) { call throws(Failure) in
    let isBash = call.arguments["shell"] == Shell.bash.rawValue
    let completer = Completer(isBash ? Completer.rejoined(call.words) : call.words)
    // Whoever types wants no errors in between, so a store that cannot be read completes nothing.
    let asked = call
    let graph = completer.needsGraph ? try? asked.graph(for: completer) : nil
    for candidate in completer.candidates(in: graph ?? Graph()) {
      call.out.line(SafeText(isBash ? completer.afterBreak(candidate) : candidate))
    }
  }
}

extension Call {
  /// The graph of the store that the typed line speaks of.
  fileprivate func graph(for completer: Completer) throws(Failure) -> Graph {
    let line = try Arguments(completer.storeWords + ["list"])
    var silent = surroundings
    silent.errors.write = { _ in .done }
    return try Call(
      command: command, arguments: line, surroundings: silent, today: today,
      out: Output(usesColour: false, width: nil)
    ).graph()
  }
}
