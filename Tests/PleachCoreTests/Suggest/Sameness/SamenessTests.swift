import Testing

@testable import PleachCore

@Suite struct SamenessTests {
  /// Somebody with one account.
  static func person(
    _ id: String, _ account: String, name: String? = nil,
    _ change: (inout Person, inout Account) -> Void = { _, _ in }
  ) -> Person {
    var person = Person(id: Person.ID(id), name: name ?? id)
    var account = Account(
      id: Account.ID(account), handle: String(account.drop { $0 != ":" }.dropFirst()))
    account.name = name
    change(&person, &account)
    person.accounts = [account]
    return person
  }

  static func pairs(_ people: [Person], _ more: [any Record] = []) -> [Sameness.Pair] {
    Sameness(Circles.graph(people, more))?.pairs ?? []
  }

  @Test("two accounts that name each other are one, whatever they are called")
  func twoWay() {
    let pairs = Self.pairs([
      Self.person("a", "mastodon:ada@glade.example.org", name: "Ada") {
        $1.links = ["https://x.com/Ada_Q"]
      },
      Self.person("b", "x:ada_q", name: "Q.") { $1.links = ["https://glade.example.org/@ada"] },
    ])
    #expect(pairs.map(\.isProven) == [true])
    #expect(
      pairs[0].evidence[0].sentence
        == "@ada@glade.example.org on Mastodon names @ada_q on X, which names it in turn")
  }

  @Test("an account that names another in vain is a question")
  func oneWay() {
    let pairs = Self.pairs([
      Self.person("a", "mastodon:ada@glade.example.org", name: "Ada Quill") {
        $1.links = ["https://twitter.com/ada_q"]
      },
      Self.person("b", "x:ada_q", name: "Somebody Else"),
    ])
    #expect(pairs.map(\.isProven) == [false])
    #expect(pairs[0].evidence.map(\.signal) == ["names it", "against"])
  }

  @Test(
    "two of one name on one platform stay two, and on two platforms are a question where both are alone"
  )
  func names() {
    #expect(
      Self.pairs([
        Self.person("a", "linkedin:sam-lee-1", name: "Sam Lee"),
        Self.person("b", "linkedin:sam-lee-2", name: "Sam Lee"),
      ]).isEmpty)
    #expect(
      Self.pairs([
        Self.person("a", "linkedin:sl-1", name: "Sam Lee"),
        Self.person("b", "facebook:900", name: "Lee, Sam"),
      ]).isEmpty)
    let question = Self.pairs([
      Self.person("a", "linkedin:sl-1", name: "Sam Lee"),
      Self.person("b", "facebook:900", name: "SAM LEE (they/them)"),
    ])
    #expect(question.map(\.isProven) == [false])
    // Two there are called so: which of them?
    #expect(
      Self.pairs([
        Self.person("a", "linkedin:sl-1", name: "Sam Lee"),
        Self.person("b", "facebook:900", name: "Sam Lee"),
        Self.person("c", "facebook:901", name: "Sam Lee"),
      ]).isEmpty)
  }

  @Test("whoever is on five platforms is one question, and who cannot be is left out of it")
  func question() throws {
    let platforms = ["mastodon", "x", "linkedin", "facebook", "github"]
    let people = platforms.enumerated().map { number, platform in
      Self.person("p\(number)", "\(platform):n\(number)", name: "Ada Quill")
    }
    let other = Self.person("q", "x:n9", name: "Bo Vale")
    let graph = Circles.graph(people + [other])
    let sameness = try #require(Sameness(graph))
    #expect(sameness.questions.map(\.people.count) == [5])
    let two = try #require(Deeds.keepApart("p0", from: ["p1", "p2", "p3", "p4"], in: graph))
    let left = try #require(Sameness(graph.applying(two.edits)))
    #expect(left.questions.map(\.people) == [["p1", "p2", "p3", "p4"]])
    let merged = try #require(Deeds.merge(sameness.questions[0].people, in: graph))
    #expect(graph.applying(merged.edits).people["p0"]?.accounts.count == 5)
  }

  @Test(
    "one address of two people of one name is proof; of a couple, a question; of an office, nothing"
  )
  func mail() {
    func pair(_ mail: String, _ one: String, _ other: String) -> [Sameness.Pair] {
      Self.pairs([
        Self.person("a", "linkedin:aq", name: one) { $1.email = mail },
        Self.person("b", "contacts:1", name: other) { $1.email = mail.uppercased() },
      ])
    }
    #expect(pair("ada@example.org", "Ada Quill", "Ada Quill-Marsh").map(\.isProven) == [true])
    #expect(pair("quill@example.org", "Ada Quill", "Bo Marsh").map(\.isProven) == [false])
    #expect(pair("info@example.org", "Ada Quill", "Bo Marsh").isEmpty)
  }

  @Test("Instagram and Threads share their names; other platforms do not")
  func login() {
    #expect(
      Self.pairs([
        Self.person("a", "instagram:ada.quill"), Self.person("b", "threads:ada.quill"),
      ]).map(\.isProven) == [true])
    #expect(
      Self.pairs([Self.person("a", "instagram:ada.quill"), Self.person("b", "x:ada.quill")])
        .map(\.isProven) == [false])
  }

  @Test("a feed of an account is that of its person, and a moved account that of the new one")
  func feeds() {
    #expect(
      Self.pairs([
        Self.person("a", "mastodon:ada@glade.example.org"),
        Self.person("b", "feeds:https://glade.example.org/@ada.rss") { $1.handle = nil },
      ]).map(\.isProven) == [true])
    #expect(
      Self.pairs([
        Self.person("a", "mastodon:old@glade.example.org") {
          $1.movedTo = "new@meadow.example.org"
        },
        Self.person("b", "mastodon:new@meadow.example.org"),
      ]).map(\.isProven) == [true])
    let channel = "UCAda_ExampleExampleExam"
    #expect(
      Self.pairs([
        Self.person("a", "youtube:\(channel)") { $1.handle = nil },
        Self.person(
          "b", "feeds:https://www.youtube.com/feeds/videos.xml?channel_id=\(channel)"
        ) { $1.handle = nil },
      ]).map(\.isProven) == [true])
  }

  @Test("a site of two is a question, a site of many nothing")
  func sites() {
    func people(_ count: Int) -> [Person] {
      (0..<count).map { number in
        Self.person("p\(number)", "mastodon:u\(number)@glade.example.org", name: "N\(number) X") {
          $1.links = ["https://ada.example.org/"]
        }
      }
    }
    let two = [
      people(1)[0],
      Self.person("b", "bluesky:did:plc:b", name: "B") { $1.handle = "ada.example.org" },
    ]
    #expect(Self.pairs(two).map(\.isProven) == [false])
    #expect(Self.pairs(people(6)).isEmpty)
  }

  @Test("who was told to be two is never asked about again")
  func apart() throws {
    let people = [
      Self.person("a", "instagram:ada.quill"), Self.person("b", "threads:ada.quill"),
    ]
    let graph = Circles.graph(people)
    let proposal = try #require(Deeds.keepApart("b", "a", in: graph))
    #expect(proposal.title == "b and a are two" || proposal.title == "a and b are two")
    #expect(Sameness(graph.applying(proposal.edits))?.pairs == [])
    #expect(Deeds.mergeProven(Sameness(graph)!, in: graph.applying(proposal.edits)) == nil)
  }

  @Test("names that are made to look like others prove nothing")
  func hidden() {
    let pairs = Self.pairs([
      Self.person("a", "instagram:ada.quill", name: "Ad\u{430} Quill"),
      Self.person("b", "threads:ada.quill", name: "Ada Quill"),
    ])
    #expect(pairs.map(\.isProven) == [false])
  }

  @Test("a name is read without case, order, pronouns, titles and accents")
  func personNames() {
    func same(_ one: String, _ other: String) -> Bool {
      PersonName(one)?.key == PersonName(other)?.key
    }
    #expect(same("Bjørn Ødegård", "Ødegård, Bjørn") == false)
    #expect(same("Bjørn Ødegård", "ØDEGÅRD Bjorn"))
    #expect(same("Ada Quill (she/her)", "ada quill 🧶"))
    #expect(same("Ada Quill, PhD", "Ada Quill"))
    #expect(same("田中はるか", "はるか 田中"))
    #expect(PersonName("🧶") == nil)
    #expect(PersonName("Ada")?.isFull == false)
  }

  @Test(
    "the same store gives the same pairs, whoever stands first", arguments: 0..<40 as Range<UInt64>)
  func order(seed: UInt64) {
    let graph = RandomCircle.graph(seed)
    let pairs = Sameness(graph)?.pairs
    #expect(pairs == Sameness(graph)?.pairs)
    for pair in pairs ?? [] {
      #expect(graph.people.place(of: pair.one)! < graph.people.place(of: pair.other)!)
      #expect(pair.isProven || pair.score >= Sameness.enough)
      #expect(!pair.evidence.isEmpty)
    }
  }

  @Test("a long handle is asked about where nothing but the handle tells a name")
  func handles() throws {
    let sameness = try #require(
      Sameness(
        Circles.graph([
          Self.person("tilda_weaves", "x:tilda_weaves"),
          Self.person("tilda-weaves", "github:tilda-weaves"),
          Self.person("tilda.weaves", "instagram:tilda.weaves"),
        ])))
    #expect(sameness.questions.map(\.people.count) == [3])
    let told = sameness.pairs.flatMap(\.evidence).map(\.sentence)
    #expect(!told.contains { $0.hasPrefix("both are called") })
  }
}
