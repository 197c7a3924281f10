import PleachCore

extension Command {
  static let alumni = Command(
    name: "alumni", summary: "those you stopped following, with reason and thanks",
    usage: ["alumni [QUERY] [--json]"], options: [.json],
    about: [
      "Newest first. Whoever should come back needs one call: pleach verdict NAME follow, and is then "
        + "in the plan."
    ],
    lists: [
      HelpList("Terms", [("QUERY", "as pleach list takes it")]),
      .json([
        ("alumni", "each with:"), ("  person, name", "who"),
        ("  until", "the day on which you stopped"),
        ("  decided, reason, thanks", "of the verdict that let them go; null without one"),
      ]),
    ], examples: ["pleach alumni", "pleach alumni community:weavers"], words: [.query]
  ) { call throws(Failure) in
    let query = try call.query(call.words.joined(separator: " "))
    let graph = try call.graph()
    let people = query.places(in: graph, texts: SearchTexts(graph)).map { graph.people[$0] }
    let alumni = Alumnus.all(people, in: graph)
    if call.isJSON {
      return call.out.json([
        "alumni": .array(
          alumni.map { alumnus in
            [
              "person": .string(alumnus.person.id.raw), "name": .string(alumnus.person.name),
              "until": .day(alumnus.until), "decided": .day(alumnus.verdict?.day),
              "reason": .text(alumnus.verdict?.reason), "thanks": .text(alumnus.verdict?.thanks),
            ]
          })
      ])
    }
    guard !alumni.isEmpty else { return call.tell("Nobody.") }
    var table = Table([
      Table.Column("Until", least: 10), Table.Column("Name", least: 20),
      Table.Column("Why", least: 16, rank: 2), Table.Column("Thanks", least: 16, rank: 1),
    ])
    for alumnus in alumni {
      table.add([
        "\(alumnus.until)", alumnus.person.name, alumnus.verdict?.reason ?? "",
        alumnus.verdict?.thanks ?? "",
      ])
    }
    table.print(to: &call.out)
  }
}
