import TerminalCorpus
import Testing

@testable import PleachCore

@Suite("Whose lists would teach most")
struct WantedListsTests {
  private static func named(_ graph: Graph, top: Int = 20) -> [String] {
    WantedLists(graph, top: top, on: Circles.today).wanted.map(\.person.raw)
  }

  /// Whom an account follows, as the store knows it.
  private static func list(of id: String, _ count: Int) -> Follow {
    Follow(
      from: Account.ID("mastodon:\(id)@example.org"),
      to: (0..<count).map { Account.ID("mastodon:other\($0)@example.org") })
  }

  @Test("those you follow are named, and nobody else")
  func namesFollowed() {
    let follower = Circles.person("b") { $1.isFollowing = false }
    let feed = Circles.person("c") { person, account in
      account.isFollowing = false
      person.accounts = [Account(id: "feeds:https://c.example.org")]
      person.accounts[0].isFollowing = true
    }
    #expect(Self.named(Circles.graph([Circles.person("a"), follower])) == ["a"])
    // Whoever is read elsewhere is asked for on the platform that shows lists.
    #expect(Self.named(Circles.graph([feed])) == ["c"])
  }

  @Test("nobody is named whose list is known, and a few ties from lists of others are none")
  func knownListsAreNotWanted() {
    let people = ["a", "b", "c"].map { Circles.person($0) }
    let graph = Circles.graph(people, [Self.list(of: "a", 6), Self.list(of: "b", 5)])
    #expect(Self.named(graph) == ["b", "c"])
    let lists = WantedLists(graph, top: 9, on: Circles.today)
    #expect(lists.known == (3, 1))
    #expect(lists.count == 2)
  }

  @Test("a list is known when it has half of those whom the platform counts")
  func countsTell() {
    let short = Circles.person("a") { $1.followingCount = 8 }
    let long = Circles.person("b") { $1.followingCount = 100 }
    let graph = Circles.graph([short, long], [Self.list(of: "a", 4), Self.list(of: "b", 40)])
    #expect(Self.named(graph) == ["b"])
  }

  @Test(
    "nobody is named who is muted, blocked, a bot, gone, let go, or follows nobody or too many",
    arguments: 0..<7)
  func refuses(way: Int) {
    let person = Circles.person("a") { _, account in
      switch way {
      case 0: account.isMuted = true
      case 1: account.isBlocked = true
      case 2: account.isBot = true
      case 3: account.gone = Circles.today
      case 4: account.followingCount = 0
      case 5: account.followingCount = WantedLists.longest + 1
      default: break
      }
    }
    let verdicts: [any Record] =
      way == 6
      ? [Verdict(id: "v", person: "a", kind: .unfollow, day: Circles.today)] : []
    #expect(Self.named(Circles.graph([person], verdicts)) == [])
  }

  @Test("who is kept, tied both ways, spoken with or speaks of what you care about comes first")
  func closenessComesFirst() {
    var topic = Topic(id: "looms", name: "Looms")
    topic.care = 3
    let people = [
      Circles.person("plain"), Circles.person("topic") { person, _ in person.topics = ["looms"] },
      Circles.person("talked"), Circles.person("mutual") { $1.followsYou = true },
      Circles.person("kept") { $1.followsYou = true },
    ]
    let graph = Circles.graph(
      people,
      [
        topic, Circles.encounter("talked", "2026-03-10"),
        Verdict(id: "v", person: "kept", kind: .keep, day: Day("2025-05-01")!),
      ])
    #expect(Self.named(graph) == ["kept", "talked", "topic", "mutual", "plain"])
    let sentences = WantedLists(graph, top: 1, on: Circles.today).wanted[0].evidence.map(\.sentence)
    #expect(
      sentences == [
        "you follow 5 in all, and no list is known", "you decided to keep them in 2025",
        "you follow each other",
      ])
  }

  @Test(
    "whom crowds follow, and who follows thousands or next to nobody, is not named beside others")
  func crowdsAreNotNamed() {
    let people = [
      Circles.person("crowd") { $1.followerCount = 90_000 },
      Circles.person("thousands") { $1.followingCount = 6_000 },
      Circles.person("few") { $1.followingCount = 3 }, Circles.person("plain"),
      Circles.person("handy") { $1.followingCount = 300 },
    ]
    #expect(Self.named(Circles.graph(people)) == ["handy", "plain"])
  }

  @Test(
    "a community without known lists comes first, and once it has one the others get their turn")
  func communitiesTakeTurns() {
    let known = (0..<4).map { place in
      Circles.person("k\(place)") { person, _ in person.communities = ["known"] }
    }
    let unknown = (0..<4).map { place in
      Circles.person("u\(place)") { person, _ in person.communities = ["unknown"] }
    }
    let third = (0..<3).map { place in
      Circles.person("t\(place)") { person, _ in person.communities = ["third"] }
    }
    let graph = Circles.graph(known + unknown + third, (0..<2).map { Self.list(of: "k\($0)", 9) })
    #expect(Self.named(graph, top: 4) == ["u0", "t0", "u1", "t1"])
  }

  @Test("a handle that its platform cannot have given takes nobody's place, and is told of")
  func hostileHandlesAreLeftOut() {
    let hostile = Circles.person("a") { person, account in
      account = Account(id: "github:12", handle: "$(rm -rf ~)")
      (account.isFollowing, account.followsYou) = (true, true)
    }
    let lists = WantedLists(
      Circles.graph([hostile, Circles.person("b")]), top: 1, on: Circles.today)
    #expect(lists.wanted.map(\.person) == ["b"])
    #expect(lists.leftOut.map(\.person) == ["a"])
  }

  @Test("the others are named though somebody is refused, so that it is for that alone")
  func controlsRefusal() {
    #expect(Self.named(Circles.graph([Circles.person("a") { $1.followingCount = 300 }])) == ["a"])
  }

  @Test("the same graph gives the same list, however many are asked for", arguments: 1..<9)
  func isStable(top: Int) {
    let graph = Circles.graph((0..<30).map { Circles.person("p\($0)") })
    #expect(Self.named(graph, top: top) == Array(Self.named(graph, top: 20).prefix(top)))
  }
}

@Suite("Public lists")
struct PublicListTests {
  @Test(
    "no text of a stranger gets into a command but letters, digits, dots, dashes and one @",
    arguments: Corpus.short)
  func nothingElse(hostile: HostileText) {
    for text in [hostile.text, "a" + hostile.text, hostile.text + ".example.org"] {
      for account in Self.accounts(text) {
        guard let list = PublicList(of: account) else { continue }
        #expect(list.file.fileName.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9_.@:-]*/) != nil)
      }
    }
  }

  @Test(
    "words that a shell, curl or a path would take for something else are no handles",
    arguments: [
      "$(id)", "`id`", "a;b", "a b", "-x", "--help", "../etc", "..", ".a", "a/b", "a'b", "a\"b", "",
      "a&b", "a|b", "a>b", "a\nb", "a#b", "a%2e", "*", "?", "[a]", "{a,b}", "~", "!x", "é", "а",
    ])
  func refuses(text: String) {
    #expect(PublicList(of: Account(id: "github:1", handle: text)) == nil)
    #expect(PublicList(of: Account(id: "mastodon:1", handle: text + "@example.org")) == nil)
    #expect(
      PublicList(of: Account(id: "bluesky:1", handle: text + ".example.org")) == nil
        || ["", "a"].contains(text))
    #expect(
      PublicList(of: Account(id: Account.ID("bluesky:did:plc:" + text))) == nil || text == "a")
  }

  @Test(
    "servers of this machine or in numbers are not asked",
    arguments: [
      "localhost", "127.0.0.1", "10.0.0.1:80", "[::1]", "a..b", "x.1", "a.-b", "example.",
    ])
  func refusesServers(server: String) {
    #expect(PublicList(of: Account(id: "mastodon:1", handle: "ada@\(server)")) == nil)
  }

  @Test("what stands in a script is told in the name of the file")
  func names() {
    let accounts = [
      Account(id: "github:7", handle: "Ada-Quill"),
      Account(id: "bluesky:did:plc:abc2", handle: "ada.example.org"),
      Account(id: "bluesky:did:plc:abc2"),
      Account(id: "mastodon:ada@bücher.example", handle: "Ada@bücher.example"),
      Account(id: "x:7", handle: "ada"),
    ]
    #expect(
      accounts.map { PublicList(of: $0)?.file.fileName } == [
        "github.Ada-Quill.following.json", "bluesky.ada.example.org.following.json",
        "bluesky.did:plc:abc2.following.json",
        "mastodon.Ada@xn--bcher-kva.example.following.json", nil,
      ])
    #expect(
      PublicList(of: accounts[1]) == .bluesky(actor: "did:plc:abc2", name: "ada.example.org"))
  }

  private static func accounts(_ text: String) -> [Account] {
    [
      Account(id: "github:1", handle: text), Account(id: Account.ID("github:" + text)),
      Account(id: "bluesky:1", handle: text), Account(id: Account.ID("bluesky:did:plc:" + text)),
      Account(id: "mastodon:1", handle: text + "@example.org"),
      Account(id: "mastodon:1", handle: "ada@" + text), Account(id: "mastodon:1", handle: text),
    ]
  }
}
