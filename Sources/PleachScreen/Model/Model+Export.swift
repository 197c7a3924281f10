import PleachCore

/// Writing people to a file from their list.
extension Model {
  /// Asks where the marked go, or all who are listed.
  mutating func askPeopleFile() -> [Effect] {
    guard let state = peopleState else { return nothingHere() }
    let people =
      state.marks.isEmpty ? state.rows.map { graph.people[$0].id } : state.chosen(in: graph)
    guard !people.isEmpty else { return nothingHere() }
    return ask(Prompt(.peopleFile(people), SafeText("write \(people.count) to "), "~/people.csv"))
  }

  /// What the file is, its name says; one that says nothing is asked for again.
  mutating func writePeople(
    _ people: [Person.ID], to path: String, _ prompt: Prompt
  ) -> [Effect] {
    guard let format = PeopleFormat(fileName: path) else {
      say("as what? end it with " + PeopleFormat.endings.joined(separator: ", "), .bad)
      return []
    }
    let file = format.file(of: people.compactMap { graph.people[$0] }, in: graph)
    guard file.count > 0 else {
      say(file.omission ?? "there is nobody for \(format.rawValue)", .bad)
      return []
    }
    overlay = nil
    return [.writeFile(path: path, file.bytes, replacing: false)]
  }
}
