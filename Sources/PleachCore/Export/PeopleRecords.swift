/// People as JSON for other programs: records as the store has them, in an order that stays.
enum PeopleRecords {
  /// The number of the format; a larger one means other fields.
  static let version = 1

  static func bytes(_ people: [Person], in graph: Graph) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"version\":")
    writer.write(.number("\(version)"))
    write("people", people.map(record), to: &writer)
    write("platforms", used(graph.platforms, Set(people.flatMap(platforms))), to: &writer)
    write("communities", used(graph.communities, Set(people.flatMap(\.communities))), to: &writer)
    write("topics", used(graph.topics, Set(people.flatMap(\.topics))), to: &writer)
    writer.raw("}\n")
    return writer.finished()
  }

  /// A record of the store, and what binds you.
  private static func record(_ person: Person) -> JSON {
    .object((person.json.members ?? []) + [JSON.Member("tie", .string(person.tie.rawValue))])
  }

  private static func platforms(_ person: Person) -> [Platform.ID] {
    person.accounts.map(\.platform)
  }

  /// Those that are referred to, in the order of the store.
  private static func used<Element: Record>(
    _ records: Records<Element>, _ ids: Set<Identifier<Element>>
  ) -> [JSON] where Element.ID == Identifier<Element> {
    records.filter { ids.contains($0.id) }.map(\.json)
  }

  /// A record a line.
  private static func write(
    _ key: StaticString, _ records: [JSON], to writer: inout JSONWriter
  ) {
    writer.raw(",\n\"")
    writer.raw(key)
    writer.raw("\":[")
    for (index, record) in records.enumerated() {
      writer.raw(index == 0 ? "\n" : ",\n")
      writer.write(record)
    }
    writer.raw("]")
  }
}
