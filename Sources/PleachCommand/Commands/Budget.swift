import PleachCore
import PleachStore

extension Command {
  static let budget = Command(
    name: "budget", summary: "print or set how many people you want to follow",
    usage: ["budget [N|none] [--json]"], options: [.json],
    about: ["A budget keeps a list worth reading. It is a setting of this machine."],
    lists: [
      .json([
        ("budget", "the number, or null when there is none"),
        ("following", "how many people you follow"),
      ])
    ], examples: ["pleach budget 250", "pleach budget none"], words: [.values(["none"]), .nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 1)
    if let text = call.words.first { try call.setBudget(text) }
    let (store, graph) = try call.look()
    let budget = try call.settings(at: store.location).budget
    let following = graph.followingCount
    if call.isJSON {
      return call.out.json(["budget": .number(budget), "following": .number(following)])
    }
    call.out.line(Budget.words(budget, following))
  }
}

/// The budget as a sentence.
enum Budget {
  static func words(_ budget: Int?, _ following: Int) -> SafeText {
    guard let budget else { return "You follow \(following) and have set no budget." }
    let over = following - budget
    return over > 0
      ? "You follow \(following), \(over) over your budget of \(budget)."
      : "You follow \(following) of \(budget): room for \(-over) more."
  }
}

extension Call {
  fileprivate func setBudget(_ text: String) throws(Failure) {
    let number = Int(text)
    guard text == "none" || (number ?? 0) > 0 else {
      throw usage(
        "a budget cannot be \"\(text)\"", hint: "It is a whole number of at least 1, or none")
    }
    let location = try location()
    var settings = try settings(at: location)
    settings.set("budget", to: number.map { .number(String($0)) })
    try stored { () throws(StoreError) in
      try settings.save(to: location.settings, files: surroundings.files)
    }
  }
}
