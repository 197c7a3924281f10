@testable import PleachCore

/// Networks drawn by lot, with everything in them that signals look at, and much of it missing.
enum RandomCircle {
  static func graph(_ seed: UInt64) -> Graph {
    var draw = RandomCircleDraw(random: SeededRandom(seed))
    return Circles.graph(draw.people(), draw.records())
  }
}

private struct RandomCircleDraw {
  var random: SeededRandom
  private let communities: [Community.ID] = ["weavers", "dyers", "cyclists", "unwritten"]
  private let topics: [Topic.ID] = ["looms", "growth", "birds", "unheard"]
  private var names: [String] = []

  init(random: SeededRandom) { self.random = random }

  private mutating func maybe<Value>(_ percent: Int, _ value: (inout Self) -> Value) -> Value? {
    random.chance(percent) ? value(&self) : nil
  }

  private mutating func day(_ least: Int = 0, _ most: Int = 4000) -> Day {
    Circles.today.adding(days: -random.within(least...most))
  }

  mutating func people() -> [Person] {
    (0..<random.within(1...40)).map { person("p\($0)") }
  }

  private mutating func person(_ id: String) -> Person {
    names.append(id)
    var person = Person(id: Person.ID(id), name: "Name \(id)")
    person.accounts = [account(Account.ID("mastodon:\(id)@example.org"))]
    if random.chance(25) { person.accounts.append(account(Account.ID("x:\(id)"))) }
    person.communities = some(of: communities, 45)
    person.topics = some(of: topics, 35)
    person.note = maybe(40) { _ in "a note" }
    person.isProtected = random.chance(10)
    return person
  }

  private mutating func some<Thing>(of things: [Thing], _ percent: Int) -> [Thing] {
    var rest = random.shuffled(things)
    while !rest.isEmpty, !random.chance(percent) { rest.removeLast() }
    return rest
  }

  private mutating func account(_ id: Account.ID) -> Account {
    var account = Account(id: id)
    account.isFollowing = random.chance(80)
    account.followsYou = random.chance(35)
    account.followingSince = maybe(60) { $0.day() }
    account.followerCount = maybe(60) { $0.random.below(50_000) }
    account.followingCount = maybe(60) { $0.random.below(900) }
    account.joined = maybe(60) { $0.day(1000, 5000) }
    account.postCount = maybe(60) { $0.random.below(90_000) }
    account.lastPost = maybe(60) { $0.day(0, 1200) }
    account.languages = random.chance(40) ? [random.pick(["en", "en", "en", "de", "ja"])] : []
    account.bio = maybe(40) {
      $0.random.pick(["giveaway! follow back", "weaver, dyer", "no giveaways", "パン相互フォロー"])
    }
    account.links = random.chance(10) ? ["https://amzn.to/x"] : []
    account.isBot = random.chance(8)
    account.isMuted = random.chance(5)
    account.gone = maybe(8) { $0.day(0, 300) }
    account.movedTo = maybe(5) { _ in "new@example.org" }
    return account
  }

  mutating func records() -> [any Record] {
    var looms = Topic(id: "looms", name: "Looms")
    (looms.care, looms.question) = (3, "Which?")
    var growth = Topic(id: "growth", name: "Growth")
    growth.care = 0
    var weavers = Community(id: "weavers", name: "Weavers")
    weavers.kind = .team
    let groups: [any Record] = [
      looms, growth, Topic(id: "birds", name: "Birds"), weavers,
      Community(id: "dyers", name: "Dyers"), Community(id: "cyclists", name: "Cyclists"),
    ]
    return groups + follows() + encounters() + verdicts() + imports()
  }

  private mutating func follows() -> [any Record] {
    // Some keep to themselves.
    let loners = Set(names.filter { _ in random.chance(12) })
    return names.compactMap { name in
      maybe(loners.contains(name) ? 20 : 60) { draw in
        let isAlone = loners.contains(name)
        let known = draw.names.filter {
          !isAlone && (!loners.contains($0) || draw.random.chance(4))
        }
        let ends = draw.some(of: known, 90).map { Account.ID("mastodon:\($0)@example.org") }
        return Follow(from: Account.ID("mastodon:\(name)@example.org"), to: ends)
      }
    }
  }

  private mutating func encounters() -> [any Record] {
    (0..<random.below(20)).map { number in
      var encounter = Encounter(
        id: Encounter.ID("e\(number)"), person: Person.ID(random.pick(names)), day: day(0, 900),
        kind: random.pick([.reply, .share, .meeting]))
      encounter.direction = random.pick([.given, .received])
      encounter.platform = maybe(80) { $0.random.pick(["mastodon", "x"]) }
      return encounter
    }
  }

  private mutating func verdicts() -> [any Record] {
    (0..<random.below(15)).map { number in
      var verdict = Verdict(
        id: Verdict.ID("v\(number)"), person: Person.ID(random.pick(names)),
        kind: random.pick(Verdict.Kind.allCases), day: day(0, 900))
      verdict.reason = maybe(50) { _ in "a reason" }
      verdict.askAgain = maybe(50) { $0.day(-200, 300) }
      return verdict
    }
  }

  private mutating func imports() -> [any Record] {
    guard random.chance(50) else { return [] }
    return [
      Import(
        id: "i", day: day(0, 400), importer: "Mastodon", platform: "mastodon", files: [], added: 1,
        updated: 0)
    ]
  }
}
