import PleachCore

extension Command {
  static let help = Command(
    name: "help", summary: "explain pleach, or one command", usage: ["help [COMMAND]"],
    words: [.commands, .nothing]
  ) { call throws(Failure) in
    let asked = call.arguments
    // `--help` beside a command asks for that command.
    let name = asked.command?.name == "help" ? asked.words.first : asked.command?.name
    guard let name = name ?? (asked.isDemo ? "demo" : nil) else {
      return HelpPage.overview(to: &call.out)
    }
    guard let command = Commands.named(name) else {
      let near = DidYouMean.nearest(to: name, among: Commands.shown.map(\.name))
      throw .usage(
        "help", "there is no command \"\(name)\"",
        hint: near.map { "Did you mean \"\($0)\"?" } ?? "pleach help lists them all")
    }
    HelpPage.page(command, to: &call.out)
  }
}
