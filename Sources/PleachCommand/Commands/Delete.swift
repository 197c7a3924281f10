import PleachCore

extension Command {
  static let delete = Command(
    name: "delete", summary: "take a person, topic, platform or community away",
    usage: ["delete NAME", "delete topic|platform|community|person NAME"],
    options: [.json],
    about: ["What says something about it alone goes with it. pleach undo brings it all back."],
    lists: [HistoryJSON.help], examples: ["pleach delete topic looms"],
    words: [.kindOrPerson, .nameOrField]
  ) { call throws(Failure) in
    let named = try call.kind(in: call.words)
    let kind = named ?? .person
    guard let name = named == nil ? call.words.first : call.words[1] else {
      throw call.usage("what?")
    }
    try call.expect(atMost: named == nil ? 1 : 2)
    let asked = call
    var called = name
    let change = try call.change { graph throws(Failure) in
      let record = try asked.record(kind, name, in: graph)
      called = record.name
      return Deeds.delete(kind.section, record.id, in: graph)
    }
    call.report("Deleted \(called). To bring it back: pleach undo.", change)
  }
}
