import Testing

@testable import PleachCore

/// What each signal for letting go says, and when it keeps silent.
@Suite struct LettingGoTests {
  private static func found(
    _ signal: String, _ people: [Person], _ more: [any Record] = []
  ) -> Evidence? {
    LetGo(Circles.circle(people, more)).evidence(about: people[0]).first { $0.signal == signal }
  }

  private static func tagged(
    _ id: String, _ communities: [Community.ID], _ topics: [Topic.ID] = []
  ) -> Person {
    Circles.person(id) { person, _ in (person.communities, person.topics) = (communities, topics) }
  }

  private static func topic(_ id: Topic.ID, care: Int) -> Topic {
    var topic = Topic(id: id, name: id.raw.capitalized)
    topic.care = care
    return topic
  }

  @Test("who posts once a year is not quiet after eight months")
  func rhythm() {
    func person(posts: Int?) -> Person {
      Circles.person("a") {
        $1.joined = Day("2015-07-01")
        $1.lastPost = Day("2025-07-01")
        $1.postCount = posts
      }
    }
    #expect(Self.found("quiet", [person(posts: 10)]) == nil)
    #expect(
      Self.found("quiet", [person(posts: 3650)])?.sentence
        == "no post seen for 8 months, where a post a day was usual")
    #expect(
      Self.found("quiet", [person(posts: 122)])?.sentence
        == "no post seen for 8 months, where a post every 4 weeks was usual")
    #expect(Self.found("quiet", [person(posts: nil)])?.sentence == "no post seen for 8 months")
  }

  @Test("what nine others bring is covered; the two closest are named")
  func covered() {
    let crowd = (0..<9).map { Self.tagged("b\($0)", ["weavers"]) }
    let closest = ["c", "d"].map { Self.tagged($0, ["weavers", "dyers"]) }
    let dyers = (0..<9).map { Self.tagged("e\($0)", ["dyers"]) }
    let one = Self.tagged("a", ["weavers", "dyers"])
    let found = Self.found("covered", [one] + crowd + closest + dyers)
    #expect(
      found?.sentence == "11 or more other voices of each of their 2 tags, such as C and D")
    #expect(found?.people == ["c", "d"])
    #expect(Self.found("covered", [one] + crowd + closest) == nil)
    #expect(
      Self.found("covered", [Self.tagged("a", ["weavers"])] + crowd)?.sentence
        == "9 or more other voices of weavers, such as B0 and B1")
  }

  @Test("the same voice on two platforms is told, unless one is gone")
  func elsewhere() {
    func person(gone: Day?) -> Person {
      Circles.person("a") { person, _ in
        var other = Account(id: "bluesky:a.example.org")
        other.isFollowing = true
        other.gone = gone
        person.accounts = [other]
      }
    }
    #expect(
      Self.found("elsewhere", [person(gone: nil)])?.sentence
        == "followed on Mastodon and Bluesky: one may be enough")
    #expect(Self.found("elsewhere", [person(gone: Circles.today)]) == nil)
  }

  @Test("topics one does not care about speak, unknown ones do not")
  func indifferent() {
    let more = [Self.topic("growth", care: 0), Self.topic("looms", care: 1)]
    #expect(
      Self.found("other topics", [Self.tagged("a", [], ["growth"])], more)?.sentence
        == "speaks of Growth, which you do not care about")
    #expect(Self.found("other topics", [Self.tagged("a", [], ["growth", "looms"])], more) == nil)
    #expect(Self.found("other topics", [Self.tagged("a", [], ["unheard"])], more) == nil)
    #expect(Self.found("other topics", [Self.tagged("a", ["weavers"], ["growth"])], more) == nil)
  }

  @Test("a trial that ended says so, one that goes on or was decided does not")
  func untried() {
    let person = Circles.person("a")
    let trial = Circles.verdict("a", .trial, "2026-01-01") {
      $0.askAgain = Day("2026-02-01")
      $0.question = "Does it teach me anything?"
    }
    #expect(
      Self.found("trial over", [person], [trial])?.sentence
        == "the trial ended on 2026-02-01 without an answer: Does it teach me anything?")
    let keep = Circles.verdict("a", .keep, "2026-02-02")
    #expect(Self.found("trial over", [person], [trial, keep]) == nil)
    var open = trial
    open.askAgain = Circles.today
    #expect(Self.found("trial over", [person], [open]) == nil)
  }

  @Test("who was muted, or let go and followed again, is doubted; who is to be let go is not")
  func doubted() {
    let person = Circles.person("a") { $1.followingSince = Day("2024-01-01") }
    let gone = Circles.verdict("a", .unfollow, "2023-01-01") { $0.reason = "too loud" }
    #expect(
      Self.found("doubted before", [person], [gone])?.sentence == "let go in 2023: too loud")
    #expect(Self.found("doubted before", [Circles.person("a")], [gone]) == nil)
    let mute = Circles.verdict("a", .mute, "2025-01-01")
    #expect(Self.found("doubted before", [person], [mute])?.sentence == "muted in 2025")
  }

  @Test("the rarest language is told where several are known")
  func language() {
    func person(_ id: String, _ language: String) -> Person {
      Circles.person(id) { $1.languages = [language] }
    }
    let crowd = (0..<4).map { person("b\($0)", "en") }
    #expect(
      Self.found("rare language", [person("a", "ja")] + crowd)?.sentence
        == "your only voice in Japanese, as far as known")
    #expect(Self.found("rare language", [person("a", "ja")] + crowd.dropLast()) == nil)
    #expect(
      Self.found("rare language", [person("a", "pt-BR"), person("c", "pt")] + crowd)?.sentence
        == "one of your 2 voices in Portuguese, as far as known")
  }

  @Test("who alone is of two communities is a bridge, if both have members")
  func bridge() {
    let one = Self.tagged("a", ["weavers", "dyers"])
    let others = ["b", "c"].map { Self.tagged($0, ["weavers"]) }
    let dyers = ["d", "e"].map { Self.tagged($0, ["dyers"]) }
    #expect(
      Self.found("bridge", [one] + others + dyers)?.sentence
        == "the only one of yours in both dyers and weavers")
    #expect(Self.found("bridge", [one] + others) == nil)
    let both = ["f", "g"].map { Self.tagged($0, ["weavers", "dyers"]) }
    #expect(Self.found("bridge", [one] + others + dyers + both) == nil)
  }

  /// A ring in which each of some people follows the next three, and beside it A, followed by `ties`.
  private static func ring(
    lists: Int, ties: Int = 0, _ change: (inout Person, inout Account) -> Void = { _, _ in }
  ) -> Evidence? {
    let ring = (0..<12).map { Circles.person("r\($0)") }
    let person = Circles.person("a", change)
    let follows = (0..<lists).map { place in
      Follow(
        from: ring[place].accounts[0].id,
        to: (1...3).map { ring[(place + $0) % 12].accounts[0].id }
          + (place < ties ? [person.accounts[0].id] : []))
    }
    return found("apart", [person] + ring, follows)
  }

  @Test("who shares no circle with the others stands apart, where that is known and unusual")
  func apart() {
    #expect(
      Self.ring(lists: 12)?.sentence
        == "shares no circle with the others you follow: no ties to them are known, where 6 are usual"
    )
    #expect(Self.ring(lists: 9) == nil)
    #expect(Self.ring(lists: 12, ties: 3) == nil)
    #expect(Self.ring(lists: 12) { $1.followsYou = true } == nil)
    #expect(Self.ring(lists: 12) { $1.isFollowing = false } == nil)
    // Of another platform nothing is known.
    let elsewhere = Self.ring(lists: 12) { person, _ in
      var account = Account(id: "x:a")
      account.isFollowing = true
      person.accounts = [account]
    }
    #expect(elsewhere == nil)
  }

  @Test("a follow that is not returned and a talk that never was are one reason, not two")
  func oneReason() {
    func isSuggested(_ change: (inout Person) -> Void) -> Bool {
      var one = Circles.person("a")
      one.note = "why"
      change(&one)
      let other = Circles.person("b") { $1.followsYou = true }
      return LetGo(Circles.circle([one, other], [Circles.encounter("b", "2026-03-01")]))
        .isSuggested(one)
    }
    let evidence = LetGo(
      Circles.circle(
        [Circles.person("a"), Circles.person("b") { $1.followsYou = true }],
        [Circles.encounter("b", "2026-03-01")])
    ).evidence(about: Circles.person("a"))
    #expect(Set(evidence.map(\.signal)).isSuperset(of: ["one-way", "never talked"]))
    // The note weighs 0.8 against 1.5 for; what lacks is a second reason.
    #expect(!isSuggested { _ in })
    #expect(isSuggested { $0.accounts[0].isBot = true })
  }

  @Test("who is gone is nobody's only voice")
  func gone() {
    let gone = Circles.person("a") { person, account in
      person.communities = ["weavers"]
      account.gone = Circles.today
    }
    #expect(Self.found("rare voice", [gone]) == nil)
    #expect(
      Self.found("rare voice", [Self.tagged("b", ["weavers"]), gone])?.sentence
        == "your only voice of weavers")
  }

  @Test(
    "marks of selling are quoted",
    arguments: [
      ("GIVEAWAY every day! Follow back. #ad", ["#ad", "follow back", "giveaway"]),
      ("I give away seeds. Marketing lecturer. #adventure, sponsored by nobody", []),
      ("No giveaways, I never follow back", []), ("相互フォロー100%", ["相互フォロー"]),
      ("Código de descuento en mi web", ["código de descuento"]),
      ("Промокод в профиле", ["промокод"]), ("", []), ("ad", []),
    ])
  func marketing(bio: String, marks: [String]) {
    let person = Circles.person("a") { $1.bio = bio }
    #expect(MarketingMarks.found(in: person).sorted() == marks)
    #expect((Self.found("marketing", [person]) == nil) == marks.isEmpty)
  }

  @Test("links that count sales are marks, by their host")
  func links() {
    func marks(_ link: String) -> [String] {
      MarketingMarks.found(in: Circles.person("a") { $1.links = [link] })
    }
    #expect(marks("https://amzn.to/abc") == ["amzn.to"])
    #expect(marks("https://shop.example.org/?x=1&aff_id=7") == ["shop.example.org"])
    #expect(marks("https://example.org/affiliate=1").isEmpty)
    #expect(marks("not an address").isEmpty)
  }

  @Test("a factor makes a signal count twice, or not at all")
  func weights() {
    let person = Circles.person("a") { $1.isBot = true }
    let circle = Circles.circle([person])
    let plain = LetGo(circle).evidence(about: person)
    let twice = LetGo(circle, weights: Weights(["bot": 2, "no reason": 0]))
    #expect(plain.map(\.signal) == ["bot", "no reason"])
    #expect(twice.evidence(about: person).map(\.weight) == [1])
    #expect(Weights(["a": 1]) == Weights() && Weights(["a": .nan])["a"] == 0)
    #expect(Weights(["a": -3])["a"] == 0 && Weights()["a"] == 1)
  }
}
