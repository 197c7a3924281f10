import PleachCore

extension Command {
  static let journal = Command(
    name: "journal", summary: "five questions a day, and what you answered",
    usage: ["journal [DAY] [QUESTION=TEXT…] [--json]", "journal --all [--format markdown|html]"],
    options: [
      CommandOption("all", nil, "every page, the newest first, as a portfolio"),
      CommandOption(
        "format", "FORMAT", "with --all: markdown or html", .values(["markdown", "html"])),
      .json,
    ],
    about: [
      "An empty TEXT takes an answer away. people= and topics= link a page, with commas between; the day "
        + "may be written as yesterday, friday or 2024-02-29."
    ],
    lists: [
      HelpList("Questions", JournalPrompt.all.map { ($0.key, $0.question) }),
      HistoryJSON.help,
      .json([
        ("day", "of the page"),
        ("answers", "working, learning, connected, inspired, helped; or null"),
        ("people, topics", "identifiers"), ("pages", "with --all: the same of each"),
      ]),
    ],
    examples: [
      "pleach journal", "pleach journal yesterday learning=\"How a selvedge stays straight\"",
      "pleach journal --all --format html > portfolio.html",
    ],
    words: [.nothing]
  ) { call throws(Failure) in
    if call.arguments.has("all") { return try call.printPortfolio() }
    guard !call.arguments.has("format") else {
      throw call.usage("--format says nothing without --all")
    }
    let day = try call.journalDay()
    let fields = call.words.filter { $0.contains("=") }
    guard fields.isEmpty else { return try call.writeJournal(day, fields) }
    try call.printJournal(day)
  }
}

extension Call {
  fileprivate func journalDay() throws(Failure) -> Day {
    let words = words.filter { !$0.contains("=") }.joined(separator: " ")
    guard !words.isEmpty else { return today }
    if let day = Day(words) ?? DayWords.day(in: words, on: today, leaning: .past) { return day }
    throw Failure(
      words, "that is no day", hint: "Write today, yesterday, friday, 3 days ago or 2024-02-29",
      status: .wrongUsage)
  }

  fileprivate mutating func writeJournal(_ day: Day, _ fields: [String]) throws(Failure) {
    let asked = self
    let change = try change { graph throws(Failure) in
      var page = graph.journalPage(on: day)
      for field in fields {
        let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let (key, text) = (String(parts[0]), String(parts[1]))
        if let prompt = JournalPrompt.all.first(where: { $0.key == key }) {
          prompt.set(text, on: &page)
        } else if key == "people" {
          page.people = []
          for name in EditableField.elements(text) {
            page.people.append(try asked.person(name, in: graph).id)
          }
        } else if key == "topics" {
          page.topics = []
          for name in EditableField.elements(text) {
            page.topics.append(Topic.ID(try asked.record(.topic, name, in: graph).id))
          }
        } else {
          let known = JournalPrompt.all.map(\.key) + ["people", "topics"]
          throw asked.usage(
            "there is no question \"\(key)\"",
            hint: DidYouMean.nearest(to: key, among: known).map { "Did you mean \"\($0)\"?" }
              ?? known.joined(separator: ", "))
        }
      }
      return Deeds.write(page, in: graph)
    }
    report(SafeText(change == nil ? "Nothing to change." : "Wrote the journal of \(day)."), change)
  }

  fileprivate mutating func printJournal(_ day: Day) throws(Failure) {
    let graph = try graph()
    let page = graph.journalPage(on: day)
    if isJSON { return out.json(page.row) }
    out.line(SafeText("Journal, \(day)"), .strong)
    for prompt in JournalPrompt.all {
      out.line()
      out.line(SafeText(prompt.question), .faint)
      if let answer = prompt.answer(page) { out.paragraph(SafeText(answer), indent: 2) }
    }
    let names =
      page.people.map { graph.people[$0]?.name ?? $0.raw }
      + page.topics.map { "#" + (graph.topics[$0]?.name ?? $0.raw) }
    guard !names.isEmpty else { return }
    out.line()
    out.paragraph(SafeText(names.joined(separator: ", ")))
  }

  fileprivate mutating func printPortfolio() throws(Failure) {
    let graph = try graph()
    let pages = Array(graph.journal)
    if isJSON {
      let sorted = pages.sorted { ($1.day, $0.id) < ($0.day, $1.id) }
      return out.json(["pages": .array(sorted.map { .object($0.row) })])
    }
    let portfolio = Portfolio(pages, of: graph)
    switch arguments["format"] ?? "markdown" {
    case "markdown": out.raw(portfolio.markdown)
    case "html": out.raw(portfolio.page)
    case let format:
      throw usage("there is no format \"\(format)\"", hint: "It is markdown or html")
    }
  }
}

extension JournalPage {
  fileprivate var row: [JSON.Member] {
    let answers = JournalPrompt.all.map { JSON.Member($0.key, .text($0.answer(self))) }
    return [
      JSON.Member("day", .day(day)), JSON.Member("answers", .object(answers)),
      JSON.Member("people", .texts(people.map(\.raw))),
      JSON.Member("topics", .texts(topics.map(\.raw))),
    ]
  }
}
