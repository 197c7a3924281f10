import FoundationEssentials
import Testing

@testable import PleachCore

@Suite struct GoalReaderTests {
  private static let today = Circles.today
  private static let graph = Circles.graph(
    [
      Circles.person("ana") { person, _ in person.name = "Ana Quill" },
      Circles.person("bo") { person, _ in person.name = "Bo Reed" },
      Circles.person("bo2") { person, _ in person.name = "Bo Silver" },
    ],
    [
      Community(id: "weavers", name: "Weavers"),
      Community(id: "open-science", name: "Open Science"),
      Topic(id: "looms", name: "Looms"),
    ])

  private static func goal(_ text: String) throws(GoalMistake) -> Goal {
    try GoalReader.goal(from: text, on: today, in: graph)
  }

  @Test("there is a file for every kind and a kind for every file")
  func files() throws {
    let folder = String(
      #filePath.dropLast("Tests/PleachCoreTests/Goals/GoalReaderTests.swift".count))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder + "Sources/PleachCore/Goals/Kinds")
    let files = Set(names.filter { $0.hasSuffix(".swift") }.map { $0.dropLast(6).lowercased() })
    #expect(files == Set(GoalKinds.all.map(\.id.raw)))
    #expect(GoalKinds.all.count == files.count)
  }

  @Test("the example of each kind is one of it, and how it is called says the same again")
  func examples() throws {
    for kind in GoalKinds.all {
      let example =
        kind.id == "own"
        ? "10 encounters matching tag:weavers kind:thanks by end of year"
        : kind.example
      let goal = try Self.goal(example)
      #expect(goal.kind == kind.id, "\(example)")
      let again = try Self.goal(goal.phrase(in: Self.graph))
      #expect(again == goal, "\(goal.phrase(in: Self.graph))")
    }
  }

  @Test("the goal of the issue")
  func sayHi() throws {
    let goal = try Self.goal("Say hi to five new people by Friday.")
    #expect(goal.kind == "hello" && goal.count == 5 && goal.whom == nil)
    #expect(goal.from == Self.today && goal.until == Day("2026-03-20"))
    #expect(goal.id == "hello-20260314")
    #expect(goal.phrase(in: Self.graph) == "say hi to 5 new people by 2026-03-20")
  }

  @Test(
    "periods are read from the end",
    arguments: [
      ("thank 3 people each week", "week", "2026-03-09", "-"),
      ("thank three people a month", "month", "2026-03-01", "-"),
      ("thank 3 people weekly until june 30", "week", "2026-03-09", "2026-06-30"),
      ("thank 3 people in two weeks", "once", "2026-03-14", "2026-03-28"),
      ("thank 3 people in the two weeks from today", "once", "2026-03-14", "2026-03-27"),
      ("thank 3 people in the next 2 weeks", "once", "2026-03-14", "2026-03-28"),
      ("thank 3 people within a month", "once", "2026-03-14", "2026-04-14"),
      ("thank 3 people this month", "once", "2026-03-14", "2026-03-31"),
      ("thank 3 people from the 20th until april 3", "once", "2026-03-20", "2026-04-03"),
      ("thank 3 people before the 20th", "once", "2026-03-14", "2026-03-19"),
      ("thank 3 people today", "once", "2026-03-14", "2026-03-14"),
      ("thank 3 people", "once", "2026-03-14", "-"),
      ("thank somebody by tomorrow", "once", "2026-03-14", "2026-03-15"),
    ])
  func periods(text: String, period: String, from: String, until: String) throws {
    let goal = try Self.goal(text)
    #expect(goal.kind == "thank")
    #expect(goal.period.rawValue == period)
    #expect(goal.from?.description == from)
    #expect((goal.until?.description ?? "-") == until)
  }

  @Test("whom it is about is a community, a topic or a person")
  func whom() throws {
    #expect(try Self.goal("keep in touch with weavers every 3 weeks").whom == .community("weavers"))
    #expect(try Self.goal("keep in touch with weavers every 3 weeks").every == 3)
    #expect(
      try Self.goal("keep in touch with Open Science monthly").whom == .community("open-science"))
    #expect(try Self.goal("keep in touch with ana every other week").whom == .person("ana"))
    #expect(try Self.goal("ask two questions about #looms").whom == .topic("looms"))
    #expect(try Self.goal("reply to 3 people of the weavers").whom == .community("weavers"))
    let query = try Self.goal("10 encounters matching tag:weavers kind:thanks each month")
    #expect(query.whom == .query("tag:weavers kind:thanks") && query.count == 10)
  }

  @Test(
    "a mistake names the place and what to write",
    arguments: [
      ("say hi to five new people by fridy", 29, "\"fridy\" is no day", "did you mean \"friday\"?"),
      ("say hi to people by friday", 10, "a number", "write it as"),
      ("sya hi to five people", 0, "no goal begins", "did you mean \"say hi"),
      ("reply to 3 people of wevers", 21, "no community, topic or person", "\"Weavers\"?"),
      ("keep in touch with b", 19, "may be 2 people", "write the handle"),
      ("thank 3 people by saturday", 18, "2026-03-14 or 2026-03-21", "write the date"),
      ("thank 3 people by 2026-01-01", 18, "is over", "later"),
      ("thank 3 people every 3 weeks", 15, "only keeping in touch", "each week"),
      ("thank 3 people of", 15, "missing at the end", "write it as"),
      ("10 encounters matching tgg:weavers", 23, "no such term", "did you mean"),
      ("ask two questions about #lomms", 24, "no topic", "#looms"),
      ("thank 3 people by", 15, "a day is missing", "by friday"), ("", 0, "nothing to do", "write"),
    ])
  func mistakes(text: String, offset: Int, what: String, hint: String) {
    do throws(GoalMistake) {
      let goal = try Self.goal(text)
      Issue.record("\(goal)")
    } catch {
      #expect(error.offset == offset, "\(error)")
      #expect(error.what.contains(what), "\(error)")
      #expect(error.hint.contains(hint), "\(error)")
    }
  }

  @Test("a goal keeps what it is through the store")
  func stored() throws {
    var goal = try Self.goal("keep in touch with weavers every 3 weeks until june 30")
    goal.note = "why"
    goal.rests = ["2026-01-01/2026-01-14"]
    goal.paused = Self.today
    #expect(try Goal(goal.json) == goal)
    var bench = try DeedBench(Self.graph)
    try bench.make(Deeds.add(goal, in: bench.graph))
    #expect(Deeds.add(goal, in: bench.graph) == nil)
    #expect(bench.graph.goals[goal.id] == goal)
    #expect(Deeds.pause(goal.id, on: Self.today, in: bench.graph) == nil)
    goal.count = 2
    goal.whom = nil
    try bench.make(Deeds.change(goal, in: bench.graph))
    try bench.make(Deeds.finish(goal.id, on: Self.today, in: bench.graph))
    try bench.make(Deeds.goOn(goal.id, on: Self.today, in: bench.graph))
    #expect(bench.graph.goals[goal.id]?.paused == nil)
    try bench.make(Deeds.delete(goal.id, in: bench.graph))
    #expect(bench.graph.goals.isEmpty)
    #expect(
      bench.graph.name(of: .goals, "gone") == nil && bench.graph.goals["x"]?.row == nil)
  }
}
