import PleachCore

extension Command {
  static let dismiss = Command(
    name: "dismiss", summary: "never suggest somebody again",
    usage: ["dismiss NAME… [--json]"], options: [.json],
    about: [
      "The same as pleach verdict NAME dismiss, for several at once. undo takes it back, and so does "
        + "any later verdict."
    ],
    lists: [HistoryJSON.help], examples: ["pleach dismiss ada bo"], words: [.people]
  ) { call throws(Failure) in
    guard !call.words.isEmpty else { throw call.usage("whom?") }
    let asked = call
    var who: [Person] = []
    let change = try call.change { graph throws(Failure) in
      who = []
      for name in asked.words { who.append(try asked.person(name, in: graph)) }
      return Deeds.decide(who.map(\.id), Deeds.Decision(.dismiss), on: asked.today, in: graph)
    }
    let name = who.count == 1 ? who[0].name : "\(who.count) people"
    call.report(SafeText("\(name): never suggested again."), change)
  }
}
