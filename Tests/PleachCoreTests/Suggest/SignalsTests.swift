import FoundationEssentials
import Testing

@testable import PleachCore

@Suite struct SignalsTests {
  private static let today = Circles.today

  private static func person(
    _ id: String, _ change: (inout Person, inout Account) -> Void = { _, _ in }
  ) -> Person { Circles.person(id, change) }

  private static func world(_ people: [Person], _ more: [any Record] = []) -> LetGo {
    LetGo(Circles.circle(people, more))
  }

  /// What a signal says of the first of some people; `nil` when nothing.
  private static func found(
    _ signal: String, _ people: [Person], _ more: [any Record] = []
  ) -> Evidence? {
    world(people, more).evidence(about: people[0]).first { $0.signal == signal }
  }

  private static func encounter(_ person: String, _ day: String) -> Encounter {
    Circles.encounter(person, day)
  }

  @Test(
    "there is a file for every signal and a signal for every file",
    arguments: [("LettingGo", Signals.lettingGo), ("Greeting", Signals.greeting)])
  func files(list: String, signals: [Signal]) throws {
    let folder = String(
      #filePath.dropLast("Tests/PleachCoreTests/Suggest/SignalsTests.swift".count))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder + "Sources/PleachCore/Suggest/Signals/" + list)
    #expect(names.filter { $0.hasSuffix(".swift") }.count == signals.count)
    #expect(Set(signals.map(\.name)).count == signals.count)
  }

  @Test("what is not known says nothing")
  func unknown() {
    let evidence = Self.world([Self.person("a") { person, _ in person.note = "why" }])
      .evidence(about: Self.person("a") { person, _ in person.note = "why" })
    #expect(evidence.map(\.signal) == ["noted"])
  }

  @Test("gone, moved, loud and bot are read from the account")
  func account() {
    let day = Self.today.adding(months: -3)
    #expect(Self.found("gone", [Self.person("a") { $1.gone = day }])?.weight == 3)
    let moved = Self.person("a") { $1.movedTo = "a@new.example.org" }
    #expect(Self.found("moved", [moved])?.sentence == "moved to a@new.example.org")
    #expect(Self.found("bot", [Self.person("a") { $1.isBot = true }]) != nil)
    let loud = Self.person("a") {
      $1.postCount = 36_500
      $1.joined = Self.today.adding(months: -24)
    }
    let others = (0..<9).map { number in
      Self.person("b\(number)") {
        $1.postCount = 730
        $1.joined = Self.today.adding(months: -24)
      }
    }
    #expect(
      Self.found("loud", [loud] + others)?.sentence == "some 50 posts a day, 85 % of all you see")
    #expect(Self.found("loud", [others[0], loud]) == nil)
  }

  @Test("silence counts until the last export, not until today")
  func quiet() {
    let person = Self.person("a") { $1.lastPost = Day("2025-01-01") }
    #expect(Self.found("quiet", [person])?.sentence == "no post seen for 14 months")
    let old = Import(
      id: "i", day: Day("2025-02-01")!, importer: "Mastodon", platform: "mastodon", files: [],
      added: 1, updated: 0)
    #expect(Self.found("quiet", [person], [old]) == nil)
    #expect(Self.found("quiet", [Self.person("a")]) == nil)
  }

  @Test("one-way and never talked say nothing where nothing is known of anybody")
  func oneWay() {
    let (one, other) = (Self.person("a"), Self.person("b") { $1.followsYou = true })
    #expect(Self.found("one-way", [one]) == nil)
    #expect(Self.found("one-way", [one, other]) != nil)
    #expect(Self.found("one-way", [other, one]) == nil)
    #expect(Self.found("mutual", [other]) != nil)
    #expect(Self.found("never talked", [one]) == nil)
    let talk = Self.encounter("b", "2026-03-01")
    #expect(Self.found("never talked", [one, other], [talk]) != nil)
    #expect(
      Self.found("talked", [other, one], [talk])?.sentence == "their last reply was 13 days ago"
        || Self.found("talked", [other, one], [talk])?.sentence == "your last reply was 13 days ago"
    )
  }

  @Test("the only voice of a community, and one who speaks of a topic one cares about, stay")
  func rare() {
    let tagged = Self.person("a") { person, _ in
      person.communities = ["weavers"]
      person.topics = ["looms"]
    }
    var topic = Topic(id: "looms", name: "Looms")
    topic.care = 3
    let more: [any Record] = [Community(id: "weavers", name: "Weavers"), topic]
    #expect(
      Self.found("rare voice", [tagged], more)?.sentence == "your only voice of Weavers")
    #expect(
      Self.found("topic", [tagged], more)?.sentence == "speaks of Looms, which you care about")
    #expect(Self.found("untagged", [Self.person("b"), tagged], more) != nil)
    #expect(Self.found("untagged", [Self.person("b")]) == nil)
  }

  @Test("past keeps and long years are told, with the words of then")
  func past() {
    let person = Self.person("a") { $1.followingSince = Day("2016-03-14") }
    var keep = Verdict(id: "v", person: "a", kind: .keep, day: Day("2024-01-01")!)
    keep.reason = "the looms"
    #expect(Self.found("kept before", [person], [keep])?.sentence == "kept in 2024: the looms")
    #expect(Self.found("long-standing", [person])?.sentence == "followed for 10 years")
  }

  @Test("those of yours who follow somebody are named")
  func circle() {
    let people = ["a", "b", "c", "d"].map { Self.person($0) }
    let follows = people.dropFirst().map {
      Follow(from: $0.accounts[0].id, to: [people[0].accounts[0].id])
    }
    let found = Self.found("your circle", people, follows)
    #expect(found?.sentence == "followed by B, C and 1 more of yours")
    #expect(found?.people == ["b", "c"])
  }

  @Test("nobody is suggested for one reason, nor for silence or missing notes, nor when protected")
  func suggested() {
    func isSuggested(_ person: Person, _ more: [Person] = []) -> Bool {
      Self.world([person] + more).isSuggested(person)
    }
    let quiet = Self.person("a") { person, account in
      person.note = "why"
      account.lastPost = Day("2020-01-01")
    }
    #expect(!isSuggested(quiet))
    let tagged = Self.person("t") { person, _ in person.communities = ["weavers"] }
    var unwritten = quiet
    unwritten.note = nil
    #expect(Self.world([unwritten, tagged]).evidence(about: unwritten).count == 3)
    #expect(!isSuggested(unwritten, [tagged]))
    let gone = Self.person("b") { $1.gone = Self.today }
    #expect(isSuggested(gone))
    var noted = gone
    noted.note = "why"
    #expect(!isSuggested(noted))
    var safe = gone
    safe.isProtected = true
    #expect(!isSuggested(safe))
  }

  @Test(
    "the weakest reason to stay comes first, whatever the order of the store", arguments: 0..<20)
  func order(seed: UInt64) {
    var random = SeededRandom(seed)
    let gone = Self.person("gone") { $1.gone = Self.today }
    let mutual = Self.person("mutual") { $1.followsYou = true }
    let noted = Self.person("noted") { person, _ in person.note = "why" }
    let people = [gone, mutual, noted].shuffled(using: &random)
    let order = Self.world(people).weakestFirst([0, 1, 2]).map { people[$0].id }
    #expect(order == ["gone", "noted", "mutual"])
  }
}
