import Testing

@testable import PleachCore

/// A few people on Mastodon and GitHub, and what is decided about them.
enum PlanScene {
  static let today = day("2026-03-01")

  static func account(_ id: String, following: Bool = true) -> Account {
    var account = Account(id: Account.ID(id))
    account.handle = account.key
    account.isFollowing = following
    return account
  }

  static func store(_ people: [(String, [Account])]) throws -> PlacedStore {
    var store = PlacedStore()
    try store.apply(
      people.map { id, accounts in
        var person = Person(id: Person.ID(id), name: id.capitalized)
        person.accounts = accounts
        return .put(person)
      })
    return store
  }

  static var village: PlacedStore {
    get throws {
      try store([
        ("ada", [account("mastodon:ada@a.example"), account("github:ada")]),
        ("bo", [account("mastodon:bo@b.example")]),
        ("cy", [account("x:cy", following: false), account("github:cy", following: false)]),
      ])
    }
  }
}

extension PlacedStore {
  mutating func decide(
    _ person: String, _ kind: Verdict.Kind, on day: Day = PlanScene.today
  ) throws {
    let decided = Deeds.decide([Person.ID(person)], Deeds.Decision(kind), on: day, in: graph)
    try apply(decided?.edits ?? [])
  }

  mutating func decide(
    _ person: String, on account: String, _ kind: Verdict.Kind, on day: Day = PlanScene.today
  ) throws {
    let decided = Deeds.decide(
      Person.ID(person), account: Account.ID(account), Deeds.Decision(kind), on: day, in: graph)
    try apply(decided?.edits ?? [])
  }

  mutating func carryOut(_ deeds: [Plan.Deed], on day: Day = PlanScene.today) throws {
    try apply(Deeds.carryOut(deeds, on: day, in: graph)?.edits ?? [])
  }

  /// The plan in short: `unfollow mastodon:ada@a.example`.
  var plan: [String] { Plan(graph).deeds.map { "\($0.kind) \($0.account)" } }
}

@Suite struct PlanTests {
  @Test("one account alone can be let go, and keeping the person does not bring it back")
  func oneAccount() throws {
    var store = try PlanScene.village
    try store.decide("ada", on: "github:ada", .unfollow)
    #expect(store.plan == ["unfollow github:ada"])
    #expect(store.graph.verdict(on: "ada") == nil)
    try store.decide("ada", .keep)
    #expect(store.plan == ["unfollow github:ada"])
    try store.decide("ada", .unfollow)
    #expect(store.plan == ["unfollow mastodon:ada@a.example", "unfollow github:ada"])
    try store.decide("ada", on: "github:ada", .keep)
    #expect(store.plan == ["unfollow mastodon:ada@a.example"])
  }

  @Test("whoever is dismissed is not followed on any account")
  func dismissed() throws {
    var store = try PlanScene.village
    try store.decide("cy", on: "x:cy", .follow)
    #expect(store.plan == ["follow x:cy"])
    try store.decide("cy", .dismiss)
    #expect(store.plan == [])
  }

  @Test("somebody who is followed can be followed on another platform too")
  func alsoThere() throws {
    var store = try PlanScene.store([
      ("ada", [PlanScene.account("x:ada"), PlanScene.account("github:ada", following: false)])
    ])
    try store.decide("ada", .follow)
    #expect(store.plan == [])
    try store.decide("ada", on: "github:ada", .follow)
    #expect(store.plan == ["follow github:ada"])
    try store.carryOut(Plan(store.graph).deeds)
    #expect(store.plan == [])
    #expect(store.graph.people["ada"]?.accounts.allSatisfy(\.isFollowing) == true)
  }

  @Test(
    "a verdict counts though another hand wrote one behind all numbers",
    arguments: ["z", "2026-03-01-999-ada", "~~~", "2026-03-01-001-ada"])
  func behindAllNumbers(id: String) throws {
    var store = try PlanScene.village
    for number in 0..<3 {
      let verdict = Verdict(
        id: Verdict.ID(number == 0 ? id : "\(id)\(number)"), person: "ada", kind: .keep,
        day: PlanScene.today)
      try store.apply([.put(verdict)])
    }
    try store.decide("ada", .unfollow)
    #expect(store.graph.verdict(on: "ada")?.kind == .unfollow)
    try store.decide("ada", .keep)
    #expect(store.graph.verdict(on: "ada")?.kind == .keep)
    #expect(store.graph.verdicts.count == 5)
  }

  @Test("an account that the person does not have cannot be decided about")
  func strangersAccount() throws {
    let store = try PlanScene.village
    #expect(
      Deeds.decide(
        "ada", account: "mastodon:bo@b.example", Deeds.Decision(.unfollow), on: PlanScene.today,
        in: store.graph) == nil)
  }

  @Test("who is to be let go is let go on each account that is followed")
  func unfollow() throws {
    var store = try PlanScene.village
    #expect(store.plan == [])
    try store.decide("ada", .unfollow)
    #expect(store.plan == ["unfollow mastodon:ada@a.example", "unfollow github:ada"])
    try store.carryOut(Array(Plan(store.graph).deeds.prefix(1)))
    #expect(store.plan == ["unfollow github:ada"])
    let account = try #require(store.account("mastodon:ada@a.example"))
    #expect(!account.isFollowing && account.followingUntil == PlanScene.today)
    #expect(account.followingByHand == PlanScene.today)
    #expect(store.graph.people["ada"]?.isAlumnus == false)
    try store.carryOut(Plan(store.graph).deeds)
    #expect(store.graph.people["ada"]?.isAlumnus == true)
    #expect(store.graph.followingCount == 1)
    #expect(Plan.done(in: store.graph).map(\.kind) == [.unfollow, .unfollow])
  }

  @Test("a follow goes to the first open account on a platform that is in use")
  func follow() throws {
    var store = try PlanScene.village
    try store.decide("cy", .trial)
    #expect(store.plan == ["follow github:cy"])
    #expect(Plan(store.graph).deeds[0].others == ["x:cy"])
    try store.apply([.set("github:cy", of: "cy", "movedTo", "elsewhere")])
    #expect(store.plan == ["follow x:cy"])
    let deed = Plan(store.graph).deeds[0]
    #expect(Deeds.redirected(deed, to: "github:cy") == nil)
    try store.carryOut([deed])
    #expect(store.account("x:cy")?.isFollowing == true)
    #expect(store.account("x:cy")?.followingSince == PlanScene.today)
    #expect(store.plan == [])
  }

  @Test("a mute is done once, and a keep asks for nothing")
  func mute() throws {
    var store = try PlanScene.village
    try store.decide("bo", .mute)
    try store.decide("ada", .keep)
    #expect(store.plan == ["mute mastodon:bo@b.example"])
    try store.carryOut(Plan(store.graph).deeds)
    #expect(store.plan == [])
    #expect(store.account("mastodon:bo@b.example")?.isMuted == true)
    #expect(Deeds.carryOut([], on: PlanScene.today, in: store.graph) == nil)
  }

  @Test("platforms come in their order, deeds by the day of the verdict, then by person")
  func order() throws {
    var store = try PlanScene.village
    try store.decide("ada", .unfollow)
    try store.decide("bo", .unfollow, on: PlanScene.today.adding(days: -1))
    let parts = Plan(store.graph).parts
    #expect(parts.map(\.platform) == ["mastodon", "github"])
    #expect(parts[0].deeds.map(\.person) == ["bo", "ada"])
  }

  @Test("there is a row of help for every platform that pleach knows")
  func help() {
    #expect(PlanHelp.all.map(\.platform) == Platform.known.map(\.id))
    for help in PlanHelp.all {
      #expect(help.file.map { $0.serves(help.platform) } != false)
      #expect(PlanFormat.usual(for: help.platform).serves(help.platform))
    }
  }
}

@Suite struct ProfileTests {
  @Test(
    "a profile is opened on the platform's own hosts, whatever address a stranger wrote",
    arguments: [
      ("x:1", "cy", "https://x.com/cy", "https://x.com/cy"),
      ("x:1", "cy", "https://evil.example.org/x.com", "https://x.com/cy"),
      ("x:1", "cy", "https://x.com.evil.example.org/cy", "https://x.com/cy"),
      ("x:1", "cy", "https://notx.com/cy", "https://x.com/cy"),
      ("x:1", "../../evil", "https://evil.example.org/", nil),
      ("github:ada", "ada", nil, "https://github.com/ada"),
      ("linkedin:a", "a", "https://www.linkedin.com/in/a", "https://www.linkedin.com/in/a"),
      ("mastodon:a@b.example", "a@b.example", "javascript:alert(1)", "https://b.example/@a"),
      (
        "mastodon:a@b.example", "a@b.example", "https://evil.example.org/@a", "https://b.example/@a"
      ),
      (
        "mastodon:a@b.example", "a@b.example", "https://social.b.example/@a",
        "https://social.b.example/@a"
      ),
      ("mastodon:a@ü.example", "a@ü.example", nil, "https://xn--tda.example/@a"),
      ("feeds:b.example/feed", nil, "https://b.example/feed", "https://b.example/feed"),
      ("feeds:b.example/feed", nil, "file:///etc/passwd", nil),
      ("own:1", "a", "https://own.example/a", "https://own.example/a"),
    ] as [(String, String?, String?, String?)])
  func address(id: String, handle: String?, url: String?, expected: String?) {
    var account = Account(id: Account.ID(id), handle: handle)
    account.url = url
    #expect(account.profileAddress?.text == expected)
  }

  @Test("a host of any script is encoded as it is decoded")
  func punycode() {
    for host in ["münchen.example.org", "例え.テスト", "plain.example", "ü.x", "bücher-café.де"] {
      #expect(Punycode.decodedHost(Punycode.encodedHost(host)) == host)
    }
    #expect(Punycode.encodedHost("münchen.example.org") == "xn--mnchen-3ya.example.org")
  }
}
