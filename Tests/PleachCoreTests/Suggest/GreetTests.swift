import Testing

@testable import PleachCore

@Suite struct GreetTests {
  private static func greet(_ people: [Person], _ more: [any Record] = []) -> Greet {
    Greet(Circles.circle(people, more))
  }

  private static func names(_ people: [Person], _ more: [any Record] = []) -> [Person.ID] {
    greet(people, more).first(10).map(\.person)
  }

  private static func mutual(_ id: String) -> Person { Circles.person(id) { $1.followsYou = true } }

  @Test("who spoke last comes first, with the words")
  func waiting() {
    let people = [Self.mutual("a"), Self.mutual("b")]
    let reply = Circles.encounter("b", "2026-03-04") {
      $0.direction = .received
      $0.text = "saw it!"
    }
    let found = Self.greet(people, [reply]).first(5)
    #expect(found.map(\.person) == ["b", "a"])
    #expect(found[0].evidence[0].sentence == "their reply of 10 days ago has no answer: saw it!")
    let answer = Circles.encounter("b", "2026-03-05")
    #expect(Self.names(people, [reply, answer]) == ["a"])
  }

  @Test("nobody is greeted who is gone, a bot, muted, blocked, let go, a stranger or talked to")
  func candidates() {
    let gone = Self.change(Self.mutual("gone")) { $0.gone = Circles.today }
    let bot = Self.change(Self.mutual("bot")) { $0.isBot = true }
    let muted = Self.change(Self.mutual("muted")) { $0.isMuted = true }
    let blocked = Self.change(Self.mutual("blocked")) { $0.isBlocked = true }
    let stranger = Self.change(Self.mutual("stranger")) {
      ($0.isFollowing, $0.followsYou) = (false, false)
    }
    let people =
      [gone, bot, muted, blocked, stranger]
      + ["left", "quiet", "talked", "old", "new"].map(Self.mutual)
    let more: [any Record] = [
      Circles.verdict("left", .unfollow, "2026-01-01"),
      Circles.verdict("quiet", .mute, "2026-01-01"),
      Circles.encounter("talked", "2025-12-01"), Circles.encounter("old", "2024-01-01"),
    ]
    #expect(Self.names(people, more) == ["new", "old"])
  }

  private static func change(_ person: Person, _ change: (inout Account) -> Void) -> Person {
    var person = person
    change(&person.accounts[0])
    return person
  }

  @Test("each reason has its sentence")
  func sentences() {
    var topic = Topic(id: "looms", name: "Looms")
    topic.care = 3
    let person = Circles.person("a") { person, account in
      person.topics = ["looms"]
      account.followsYou = true
      account.lastPost = Day("2026-03-12")
      account.followerCount = 100
      account.followingCount = 30
      account.followingSince = Day("2020-03-14")
    }
    let other = Circles.encounter("b", "2026-01-01")
    let evidence = Self.greet([person, Circles.person("b")], [topic, other])
      .evidence(about: person)
    #expect(
      Set(evidence.map(\.sentence)) == [
        "you follow each other", "you have never talked", "posted 2 days ago",
        "speaks of Looms, which you care about", "100 follow them: a word is noticed",
        "follows 30: what comes is read", "followed for 6 years without a word",
      ])
    #expect(evidence.allSatisfy { $0.weight > 0 })
  }

  @Test("what is not known says nothing")
  func unknown() {
    #expect(Self.greet([Circles.person("a")]).evidence(about: Circles.person("a")).isEmpty)
  }
}
