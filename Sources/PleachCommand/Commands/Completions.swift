extension Command {
  static let completions = Command(
    name: "completions", summary: "print what makes your shell complete pleach",
    usage: ["completions bash|zsh|fish"],
    about: [
      "Commands, options, and the names of your people, communities, topics and platforms are "
        + "completed."
    ],
    examples: [
      "pleach completions bash > ~/.local/share/bash-completion/completions/pleach",
      "pleach completions zsh > ~/.zfunc/_pleach",
      "pleach completions fish > ~/.config/fish/completions/pleach.fish",
    ], words: [.values(Shell.allCases.map(\.rawValue)), .nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 1)
    let names = Shell.allCases.map(\.rawValue)
    guard let name = call.words.first else { throw call.usage("for which shell?") }
    guard let shell = Shell(rawValue: name) else {
      throw call.usage("does not know \"\(name)\"", hint: "It is " + names.joined(separator: ", "))
    }
    call.out.raw(shell.script)
  }
}
