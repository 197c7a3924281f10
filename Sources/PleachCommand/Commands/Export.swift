import PleachCore

extension Command {
  static let export = Command(
    name: "export", summary: "write people for other programs and other people",
    usage: ["export FORMAT [FILE] [--query QUERY] [--force]"],
    options: [
      .query, CommandOption("force", nil, "write over a file that is there"),
    ],
    about: [
      "Without FILE, or with -, it is written to standard output. Everyone is in it, or who matches "
        + "--query, in its order; \"pleach export opml --query topic:looms\" is a feed list of one "
        + "topic. The same people give the same file, byte for byte.",
      "Names and texts of strangers are in it as text alone: without controls and hidden characters, "
        + "never as a formula, a tag or a script. Your notes are in json, csv, vcard and markdown: "
        + "look before you hand those on. What is to be done on a platform is written by pleach plan "
        + "export.",
    ],
    lists: [
      HelpList("Formats", PeopleFormat.allCases.map { ($0.rawValue, $0.words) })
    ],
    examples: [
      "pleach export csv people.csv", "pleach export opml blogs.opml --query topic:looms",
      "pleach export mastodon following_accounts.csv", "pleach export dot | dot -Tsvg > people.svg",
    ],
    words: [.values(PeopleFormat.allCases.map(\.rawValue)), .paths, .nothing]
  ) { call throws(Failure) in
    try call.exportPeople()
  }
}

extension Call {
  fileprivate mutating func exportPeople() throws(Failure) {
    let format = try exportFormat()
    try expect(atMost: 2)
    let graph = try graph()
    let file = format.file(of: try exportedPeople(graph), in: graph)
    guard file.count > 0 else {
      throw Failure(
        "pleach export", file.omission ?? "there is nobody for \(format.rawValue)",
        hint: "It has \(format.words)")
    }
    try write(file, to: words.count > 1 ? words[1] : "-")
    if let omission = file.omission { tell(SafeText(omission + ".")) }
  }

  private func exportFormat() throws(Failure) -> PeopleFormat {
    let names = PeopleFormat.allCases.map(\.rawValue)
    let all = "It is one of " + names.joined(separator: ", ")
    guard let name = words.first else { throw usage("as what?", hint: all) }
    guard let format = PeopleFormat(rawValue: name) else {
      throw usage(
        "there is no format \"\(name)\"",
        hint: DidYouMean.nearest(to: name, among: names).map { "Did you mean \"\($0)\"?" } ?? all)
    }
    return format
  }

  private func exportedPeople(_ graph: Graph) throws(Failure) -> [Person] {
    guard let query = arguments["query"] else {
      guard !graph.people.isEmpty else {
        throw Failure(
          "pleach export", "nobody is here yet", hint: "Bring people in: pleach import FILE")
      }
      return Array(graph.people)
    }
    let people = try people(query, in: graph)
    guard !people.isEmpty else { throw Failure("pleach export", "nobody matches the query") }
    return people
  }

  private mutating func write(_ file: PeopleFile, to path: String) throws(Failure) {
    guard path != "-" else { return printFile(file.bytes) }
    try write(file.bytes, to: path)
    out.line(SafeText("Written: \(path), \(file.words)."))
  }
}
