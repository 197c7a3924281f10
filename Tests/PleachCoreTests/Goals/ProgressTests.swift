import Testing

@testable import PleachCore

@Suite struct ProgressTests {
  private static let today = Circles.today

  private static func goal(
    _ kind: GoalKind.ID, _ count: Int, _ change: (inout Goal) -> Void = { _ in }
  ) -> Goal {
    var goal = Goal(id: "g", kind: kind)
    goal.count = count
    goal.from = Day("2026-03-01")
    goal.until = Day("2026-03-20")
    change(&goal)
    return goal
  }

  private static func encounter(
    _ person: String, _ day: String, _ kind: Encounter.Kind,
    _ direction: Encounter.Direction = .given, _ change: (inout Encounter) -> Void = { _ in }
  ) -> Encounter {
    var encounter = Encounter(
      id: Encounter.ID("\(person)-\(day)-\(kind.rawValue)-\(direction.rawValue)"),
      person: Person.ID(person), day: Day(day)!, kind: kind)
    encounter.direction = direction
    change(&encounter)
    return encounter
  }

  private static func people(_ ids: String...) -> [Person] { ids.map { Circles.person($0) } }

  @Test("five first words are five of five; what does not count says why")
  func hello() {
    let graph = Circles.graph(
      Self.people("a", "b", "c", "d"),
      [
        Self.encounter("a", "2026-03-02", .hello), Self.encounter("a", "2026-03-03", .reply),
        Self.encounter("b", "2025-01-01", .reply, .received),
        Self.encounter("b", "2026-03-02", .hello),
        Self.encounter("c", "2026-02-28", .hello), Self.encounter("d", "2026-03-05", .share),
      ])
    let progress = Self.goal("hello", 5).progress(in: graph, on: Self.today)
    #expect(progress.done == 1 && progress.of == 5 && progress.daysLeft == 6)
    #expect(progress.counted.map(\.person) == ["a"])
    #expect(
      progress.misses.map(\.whyNot) == [
        "you were in touch before, on 2025-01-01", "you were in touch before, on 2026-03-02",
      ])
    #expect(progress.sentence == "1 of 5, 6 days left: one a day will do")
    #expect(progress.pace?.needed == 4 && progress.pace?.soFar == 0.5)
    #expect(Self.goal("hello", 1).progress(in: graph, on: Self.today).state == .reached)
    let over = Self.goal("hello", 2).progress(in: graph, on: Day("2026-04-01")!)
    #expect(over.sentence == "1 of 2 when it ended on 2026-03-20")
  }

  @Test("a comment counts on a blog, the first time")
  func comment() {
    var blogger = Circles.person("a")
    var feed = Account(id: "feeds:https://a.example.org/feed")
    feed.isFollowing = true
    blogger.accounts.append(feed)
    let graph = Circles.graph(
      [blogger] + Self.people("b"),
      [
        Self.encounter("a", "2026-03-02", .comment), Self.encounter("a", "2026-03-04", .comment),
        Self.encounter("b", "2026-03-02", .comment) { $0.platform = "youtube" },
      ])
    let progress = Self.goal("comment", 2).progress(in: graph, on: Self.today)
    #expect(progress.counted.map(\.person) == ["a"])
    #expect(
      progress.misses.map(\.whyNot)
        == ["on YouTube, not on a blog", "you commented there before, on 2026-03-02"])
  }

  @Test("replies count for people of the community, everybody once")
  func reply() {
    var people = Self.people("a", "b")
    people[0].communities = ["weavers"]
    let graph = Circles.graph(
      people,
      [
        Community(id: "weavers", name: "Weavers"), Self.encounter("a", "2026-03-02", .reply),
        Self.encounter("a", "2026-03-03", .comment), Self.encounter("b", "2026-03-03", .reply),
      ])
    let progress = Self.goal("reply", 2) { $0.whom = .community("weavers") }
      .progress(in: graph, on: Self.today)
    #expect(progress.done == 1)
    #expect(
      progress.misses.map(\.whyNot) == ["counted already on 2026-03-02", "not of Weavers"])
  }

  @Test("widening counts follows of thin communities")
  func widen() {
    func follow(_ id: String, _ day: String, _ tags: [Community.ID]) -> Person {
      Circles.person(id) {
        $0.communities = tags
        $1.followingSince = Day(day)
      }
    }
    let old = (0..<5).map { follow("o\($0)", "2025-01-01", ["many"]) }
    let graph = Circles.graph(
      old + [
        follow("a", "2026-03-02", ["few"]), follow("b", "2026-03-03", ["many"]),
        follow("c", "2026-03-04", []), follow("d", "2026-03-05", ["many", "few"]),
      ], [Community(id: "many", name: "Many"), Community(id: "few", name: "Few")])
    let progress = Self.goal("widen", 3).progress(in: graph, on: Self.today)
    #expect(progress.counted.map(\.person) == ["a", "d"])
    #expect(
      progress.misses.map(\.whyNot)
        == ["you followed 5 of Many before", "belongs to no community of yours"])
  }

  @Test("reviewing counts decisions, and the list's size those who are gone")
  func verdicts() {
    let gone = Circles.person("gone") {
      $1.isFollowing = false
      $1.followingUntil = Day("2026-03-05")
    }
    let graph = Circles.graph(
      Self.people("a", "b", "c") + [gone],
      [
        Circles.verdict("a", .keep, "2026-03-02"), Circles.verdict("b", .later, "2026-03-02"),
        Circles.verdict("c", .unfollow, "2026-03-03"),
      ])
    let review = Self.goal("review", 5).progress(in: graph, on: Self.today)
    #expect(review.counted.map(\.person) == ["a", "c"] && review.misses.map(\.person) == ["b"])
    let size = Self.goal("size", 2).progress(in: graph, on: Self.today)
    #expect(size.done == 1 && size.of == 2 && size.misses.map(\.person) == ["c"])
    #expect(size.sentence.hasPrefix("following 3, 1 more than 2, 6 days left"))
    #expect(Self.goal("size", 3).progress(in: graph, on: Self.today).state == .reached)
  }

  @Test("any encounter begins the weeks anew, and the most overdue come first")
  func touch() {
    var people = Self.people("a", "b", "c", "d", "e")
    for place in people.indices { people[place].communities = ["weavers"] }
    let goal = Self.goal("touch", 1) {
      ($0.whom, $0.every, $0.until) = (.community("weavers"), 3, nil)
    }
    let graph = Circles.graph(
      people,
      [
        Community(id: "weavers", name: "Weavers"), goal,
        Self.encounter("a", "2026-03-10", .reply, .received),
        Self.encounter("b", "2026-02-01", .reply), Self.encounter("c", "2026-02-21", .reply),
        Circles.verdict("e", .unfollow, "2026-01-01"),
      ])
    let due = Rhythm.due(in: graph, on: Self.today)
    #expect(due.map(\.person) == ["b", "d", "c"])
    #expect(due.map(\.overdue) == [20, 13, 0])
    #expect(due[0].words(on: Self.today) == "last on 2026-02-01, 5 weeks ago")
    #expect(Rhythm.due(in: graph, on: Self.today, most: 1).map(\.person) == ["b"])
    let progress = goal.progress(in: graph, on: Self.today)
    #expect(progress.done == 1 && progress.of == 4)
    #expect(progress.sentence == "in touch with 1 of 4")
    var paused = goal
    paused.paused = Self.today
    #expect(!paused.isRunning(on: Self.today))
  }

  @Test(
    "a streak counts back from now, passes over rest and is not broken by a week that still runs")
  func streak() {
    let graph = Circles.graph(
      Self.people("a"),
      ["2026-02-02", "2026-02-10", "2026-02-24", "2026-03-03"].map {
        Self.encounter("a", $0, .thanks)
      })
    var goal = Self.goal("thank", 1) {
      ($0.period, $0.from, $0.until) = (.week, Day("2026-01-26"), nil)
    }
    let progress = goal.progress(in: graph, on: Self.today)
    #expect(progress.done == 0 && progress.daysLeft == 1)
    #expect(progress.streak?.inARow == 2 && progress.streak?.met == 4 && progress.streak?.of == 6)
    #expect(progress.streak?.words == "2 weeks in a row")
    goal.rests = ["2026-02-16/2026-02-22"]
    #expect(goal.progress(in: graph, on: Self.today).streak?.inARow == 4)
    goal.from = .first
    #expect(goal.progress(in: graph, on: .last).streak?.inARow == 0)
  }

  // MARK: Laws

  private static func log(_ random: inout SeededRandom) -> [Encounter] {
    (0..<random.below(60)).map { number in
      var encounter = Encounter(
        id: Encounter.ID("e\(number)"), person: Person.ID("p\(random.below(8))"),
        day: today.adding(days: -random.below(60) + 5), kind: random.pick(Encounter.Kind.allCases))
      encounter.direction = random.chance(60) ? .given : .received
      encounter.platform = random.pick([nil, "feeds", "mastodon"])
      return encounter
    }
  }

  /// What counts, worked out as simply as it can be said.
  private static func naive(_ goal: Goal, _ log: [Encounter], _ span: ClosedRange<Day>) -> Int {
    let inside = log.filter { span.contains($0.day) && $0.day <= today }
    func people(_ isMeant: (Encounter) -> Bool) -> Int {
      Set(inside.filter(isMeant).map(\.person)).count
    }
    switch goal.kind {
    case "hello":
      return people { one in
        one.direction == .given && one.kind != .share && one.kind != .mention
          && !log.contains { $0.person == one.person && $0.day < one.day }
      }
    case "comment":
      return people { one in
        one.direction == .given && one.kind == .comment && one.platform == "feeds"
          && !log.contains {
            $0.person == one.person && $0.day < one.day && $0.direction == .given
              && $0.kind == .comment && $0.platform == "feeds"
          }
      }
    case "reply":
      return people { $0.direction == .given && [.reply, .comment, .answer].contains($0.kind) }
    case "thank": return people { $0.direction == .given && $0.kind == .thanks }
    case "ask": return inside.count { $0.direction == .given && $0.kind == .question }
    case "answer": return inside.count { $0.direction == .given && $0.kind == .answer }
    default: return inside.count
    }
  }

  @Test(
    "progress is what a simple count finds, whatever the log", arguments: 0..<200 as Range<UInt64>)
  func law(seed: UInt64) {
    var random = SeededRandom(seed)
    let log = Self.log(&random)
    let people = (0..<8).map { Circles.person("p\($0)") }
    let graph = Circles.graph(people, log)
    for kind in ["hello", "comment", "reply", "thank", "ask", "answer", "own"] {
      var goal = Self.goal(GoalKind.ID(kind), random.within(1...4))
      goal.period = random.pick(Goal.Period.allCases)
      goal.from = random.chance(70) ? Self.today.adding(days: -random.below(50)) : nil
      goal.until = random.chance(70) ? Self.today.adding(days: random.below(30) - 5) : nil
      let progress = goal.progress(in: graph, on: Self.today)
      let wanted = Self.naive(goal, log, progress.span)
      #expect(progress.done == wanted, "\(kind) \(goal)")
      #expect(progress.counted.count == progress.done)
      #expect((progress.state == .reached) == (wanted >= goal.count) || progress.state != .running)
      #expect(progress.misses.allSatisfy { $0.whyNot != nil })
      #expect((progress.streak == nil) == (goal.period == .once))
      #expect(progress.streak.map { $0.inARow <= $0.met && $0.met <= $0.of } ?? true)
    }
  }

  @Test(
    "who is proposed for a goal has not counted, and everything said is true",
    arguments: 0..<60 as Range<UInt64>)
  func candidates(seed: UInt64) {
    let graph = RandomCircle.graph(seed)
    let seeker = GoalSeeker(Circles.circle(graph))
    for kind in GoalKinds.all {
      let goal = Self.goal(kind.id, 3) {
        if kind.whom == .required { $0.whom = .community("weavers") }
      }
      let found = seeker.candidates(for: goal, most: 4)
      #expect(found.count <= 4)
      #expect(Set(found.map(\.suggestion.person)).count == found.count)
      let counted = Set(goal.progress(in: graph, on: Self.today).counted.map(\.person))
      for candidate in found {
        let person = candidate.suggestion.person
        if !["ask", "answer", "own", "size"].contains(kind.id.raw) {
          #expect(!counted.contains(person), "\(kind.id)")
        }
        if kind.id == "hello" { #expect(graph.lastEncounter(with: person) == nil) }
        for evidence in candidate.mention {
          if evidence.signal == "last" { #expect(graph.lastEncounter(with: person) != nil) }
          for other in evidence.people {
            #expect(graph.people[other]?.tie.youFollow == true)
            let followed = graph.people[other].map { graph.followed(by: $0).map(\.id) } ?? []
            #expect(followed.contains(person))
          }
        }
      }
    }
  }
}
