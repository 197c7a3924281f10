import Testing

@testable import PleachCore

@Suite struct LogTests {
  private static let graph = Circles.graph(
    [
      named("ana", "Ana Quill"), named("bo", "Bo Reed"), named("bo2", "Bo Silver"),
      named("will", "Will Stone"), named("zoe", "Zoë Marsh") { $1.handle = "zm@example.org" },
      named("elda", "Elda van der Berg"),
    ],
    [
      Topic(id: "swift", name: "Swift"), Topic(id: "open-science", name: "Open Science"),
      Platform(id: "forum", name: "Forum"),
    ])

  private static func named(
    _ id: String, _ name: String, _ change: (inout Person, inout Account) -> Void = { _, _ in }
  ) -> Person {
    Circles.person(id) { person, account in
      person.name = name
      change(&person, &account)
    }
  }

  private static func draft(_ line: String) -> LogDraft {
    LogReader(graph, on: Circles.today).draft(of: line)
  }

  @Test("the example of the issue")
  func example() {
    let draft = Self.draft("yesterday: thanked @ana for the talk on #swift")
    #expect(draft.people.map(\.person) == ["ana"])
    #expect(draft.day == Day("2026-03-13"))
    #expect(draft.kind == .thanks && draft.direction == .given && !draft.isKindGuessed)
    #expect(draft.topics == ["swift"] && draft.platform == "mastodon")
    #expect(draft.text == "thanked @ana for the talk on #swift")
    #expect(draft.questions.isEmpty)
  }

  @Test(
    "kind and direction are read from the words",
    arguments: [
      ("said hi to @ana", Encounter.Kind.hello, Encounter.Direction.given),
      ("hi to Ana", .hello, .given), ("greeted ana", .hello, .given),
      ("Ana Quill said hello", .hello, .received),
      ("Ana thanked me for the book", .thanks, .received),
      ("thanked by @ana", .thanks, .received), ("thanks from Ana", .thanks, .received),
      ("got a reply from @ana", .reply, .received), ("replied to Ana", .reply, .given),
      ("@ana replied", .reply, .received),
      ("a question from Ana about looms", .question, .received),
      ("asked Ana about looms", .question, .given),
      ("Ana asked me about looms", .question, .received),
      ("answered @ana's question", .answer, .given), ("Ana answered", .answer, .received),
      ("met Ana at the fair", .meeting, .given), ("coffee with Ana", .meeting, .given),
      ("commented on Ana's blog", .comment, .given),
      ("@ana commented on my post", .comment, .received),
      ("shared an article of @ana", .share, .given), ("boosted @ana", .share, .given),
      ("@ana boosted my post", .share, .received), ("wrote to Ana", .message, .given),
      ("messaged @ana", .message, .given), ("message from Ana", .message, .received),
      ("I asked Ana whether she met Bo Reed", .question, .given),
      ("sent thanks to Ana", .thanks, .given), ("mentioned @ana", .mention, .given),
    ])
  func kinds(line: String, kind: Encounter.Kind, direction: Encounter.Direction) {
    let draft = Self.draft(line)
    #expect(draft.people.first?.person == "ana")
    #expect(draft.kind == kind)
    #expect(draft.direction == direction)
  }

  @Test("somebody who is not clear is asked about, and nobody is guessed")
  func people() {
    #expect(Self.draft("thanked Bo").questions == [.many(0, ["bo", "bo2"])])
    #expect(Self.draft("thanked Bo Reed").people.map(\.person) == ["bo"])
    #expect(Self.draft("thanked @boo").questions.count == 1)
    #expect(Self.draft("thanked will for it").questions == [.nobody])
    #expect(Self.draft("thanked Will for it").people.map(\.person) == ["will"])
    #expect(Self.draft("will read more stone age papers").questions == [.nobody])
    #expect(Self.draft("met zoe marsh").people.map(\.person) == ["zoe"])
    #expect(Self.draft("thanked @zm").people.map(\.person) == ["zoe"])
    #expect(Self.draft("met Elda van der Berg and Ana").people.map(\.person) == ["elda", "ana"])
    #expect(Self.draft("met @ana, @ana and Ana Quill").people.map(\.person) == ["ana"])
    #expect(Self.draft("met Anna Quil").questions == [.unknown(0, nearest: "Ana Quill")])
    #expect(Self.draft("").questions == [.nobody])
  }

  @Test("where it happened is said, or is where the handle is; a meeting is nowhere")
  func platforms() {
    #expect(Self.draft("thanked Ana on X").platform == "x")
    #expect(Self.draft("thanked Ana on the forum").platform == nil)
    #expect(Self.draft("thanked @ana on forum").platform == "forum")
    #expect(Self.draft("met @ana").platform == nil)
    #expect(Self.draft("commented on Ana's blog").platform == "feeds")
  }

  @Test("topics that are not there stay in the text alone")
  func topics() {
    let draft = Self.draft("thanked @ana for #open_science, #Swift and #looms.")
    #expect(draft.topics == ["open-science", "swift"])
    #expect(draft.unknownTopics == ["looms"])
  }

  @Test("a day that is unclear or to come is asked about")
  func days() {
    #expect(
      Self.draft("last friday: thanked @ana").questions
        == [.day("last friday", [Day("2026-03-06")!, Day("2026-03-13")!])])
    #expect(Self.draft("tomorrow: meeting with @ana").questions == [.future(Day("2026-03-15")!)])
    #expect(Self.draft("met @ana on the 3rd").day == Day("2026-03-03"))
    #expect(Self.draft("met @ana yesterday").text == "met @ana")
  }

  @Test("what was logged is in the graph, and undone without a trace")
  func deeds() throws {
    var bench = try DeedBench(Self.graph)
    let draft = Self.draft("met @ana and Bo Reed about #swift")
    try bench.make(Deeds.log(draft, in: bench.graph))
    #expect(bench.graph.encounters.map(\.person) == ["ana", "bo"])
    #expect(bench.graph.encounters.allSatisfy { $0.topics == ["swift"] && $0.kind == .meeting })
    try bench.make(Deeds.log(draft, in: bench.graph))
    #expect(bench.graph.encounters.count == 4)
    #expect(Deeds.log(Self.draft("met Bo"), in: bench.graph) == nil)
    var first = bench.graph.encounters[0]
    #expect(Deeds.correct(first, in: bench.graph) == nil)
    first.kind = .thanks
    first.direction = .received
    first.day = Day("2026-03-01")!
    first.text = "thanks"
    try bench.make(Deeds.correct(first, in: bench.graph))
    #expect(bench.graph.encounters[first.id] == first)
    try bench.make(Deeds.forget(first.id, in: bench.graph))
    #expect(bench.graph.encounters.count == 3)
  }

  @Test("an encounter with unknown fields keeps them when it is corrected")
  func unknownFields() throws {
    let store = """
      {"pleach":{"schema":1},"people":[{"id":"p","name":"P"}],
      "encounters":[{"id":"e","person":"p","day":"2024-02-29","kind":"reply","mood":"glad"}],
      "goals":[{"id":"g","kind":"thank","colour":7}]}
      """
    var bench = try DeedBench(store: store)
    var encounter = bench.graph.encounters[0]
    encounter.kind = .comment
    try bench.make(Deeds.correct(encounter, in: bench.graph))
    #expect(bench.document.record(.encounters, "e")?["mood"] == "glad")
    try bench.make(Deeds.pause("g", on: Circles.today, in: bench.graph))
    try bench.make(Deeds.goOn("g", on: Circles.today.adding(days: 9), in: bench.graph))
    #expect(bench.graph.goals["g"]?.rests == ["2026-03-14/2026-03-22"])
    #expect(bench.document.record(.goals, "g")?["colour"] == 7)
  }

  @Test(
    "hostile lines never trap, and mistakes point into them", arguments: 0..<300 as Range<UInt64>)
  func hostile(seed: UInt64) {
    var random = SeededRandom(seed)
    let text = DayWordsTests.hostileText(&random)
    for day in [Day.first, Circles.today, .last] {
      _ = LogReader(Self.graph, on: day).draft(of: text).questions
      do throws(GoalMistake) {
        let goal = try GoalReader.goal(from: text, on: day, in: Self.graph)
        _ = goal.progress(in: Self.graph, on: day)
      } catch {
        #expect(error.length > 0 && error.offset >= 0)
        #expect(error.offset + error.length <= max(1, text.unicodeScalars.count))
      }
    }
  }
}
