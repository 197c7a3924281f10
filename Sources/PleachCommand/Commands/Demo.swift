extension Command {
  /// `demo` is taken off the command line before any command is looked for, so this row is what help
  /// and completion know of it.
  static let demo = Command(
    name: "demo", summary: "the screens, or any command, on an invented network",
    usage: ["demo", "demo COMMAND …"],
    about: [
      "Some 400 invented people in a store of their own beside yours; nothing you do there touches "
        + "yours. As long as nothing was changed in it, its dates follow the calendar."
    ],
    examples: ["pleach demo list tie:mutual quiet:>6mo"], words: [.commands, .nothing]
  ) { call throws(Failure) in
    throw call.usage("this is the demo already")
  }
}
