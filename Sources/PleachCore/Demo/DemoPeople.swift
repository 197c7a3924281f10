/// Gives the invented people their accounts, with dates and counts.
struct DemoPeople {
  private var random = SeededRandom(2)
  private let past: DemoPast

  static func people(
    _ sketches: [DemoSketch], _ log: [DemoLog.Entry], _ past: DemoPast
  ) -> [Person] {
    var oldest: [Int: Int] = [:]
    for entry in log { oldest[entry.sketch] = max(entry.ago, oldest[entry.sketch] ?? 0) }
    var people = DemoPeople(past: past)
    return sketches.indices.map { people.person(sketches[$0], oldest[$0]) }
  }

  private init(past: DemoPast) { self.past = past }

  /// - Parameter firstTalk: How many days ago the two first spoke.
  private mutating func person(_ sketch: DemoSketch, _ firstTalk: Int?) -> Person {
    var person = Person(id: sketch.person, name: sketch.name)
    person.accounts = sketch.platforms.enumerated().map { account(sketch, $1, isFirst: $0 == 0) }
    if sketch.trait == .moved { move(&person, sketch) }
    person.communities = sketch.communities
    person.topics = topics(of: sketch)
    person.note = sketch.note
    person.isProtected = sketch.isProtected
    if let firstTalk, random.chance(60) {
      person.met = past.day(firstTalk + random.within(0...700))
      person.metHow = random.pick(sketch.circle.meetings)
    }
    return person
  }

  private mutating func topics(of sketch: DemoSketch) -> [Topic.ID] {
    guard sketch.trait != .nameless, sketch.trait != .handleOnly else { return [] }
    let count = random.below(4)
    let chosen = Set(random.shuffled(sketch.circle.topics).prefix(count))
    return sketch.circle.topics.filter(chosen.contains)
  }

  private mutating func account(
    _ sketch: DemoSketch, _ platform: Platform.ID, isFirst: Bool
  ) -> Account {
    var account = DemoAddress.account(sketch, on: platform, &random)
    let age = random.within(1000...4200)
    tie(&account, sketch, age, isFirst)
    if sketch.trait == .nameless { return account }
    account.name = sketch.trait == .handleOnly ? nil : sketch.name
    account.bio = isFirst || random.chance(70) ? sketch.bio : nil
    if platform == "linkedin" { employ(&account, sketch) }
    if ["mastodon", "bluesky", "x", "youtube"].contains(platform) {
      count(&account, sketch, age)
    }
    if platform != "linkedin" { account.lastPost = past.day(random.below(4) * random.below(30)) }
    if let list = sketch.circle.list, account.isFollowing, random.chance(45) {
      account.lists = [list]
    }
    account.languages = platform == "mastodon" ? [sketch.language] : []
    mark(&account, sketch.trait, age)
    return account
  }

  /// Who follows whom. Further accounts of those one follows are often known and not followed.
  private mutating func tie(
    _ account: inout Account, _ sketch: DemoSketch, _ age: Int, _ first: Bool
  ) {
    let since = random.within(20...min(age - 400, 2600))
    let isKnown = first || random.chance(45)
    if sketch.standing.isFollowed, isKnown {
      account.isFollowing = true
      account.followingSince = past.day(since)
    }
    if sketch.standing == .alumnus, first {
      account.followingSince = past.day(since + 400)
      account.followingUntil = past.day(random.within(5...390))
    }
    let isFan = sketch.standing == .mutual || sketch.standing == .follower
    if isFan, isKnown, account.platform != "feeds" || sketch.platforms.count == 1 {
      account.followsYou = true
      account.followsYouSince = past.day(random.within(3...min(age, 2600)))
    }
  }

  private mutating func employ(_ account: inout Account, _ sketch: DemoSketch) {
    let told = sketch.circle.roles.first { sketch.bio?.hasPrefix($0) == true }
    account.position = told ?? random.pick(sketch.circle.roles)
    account.company = sketch.circle.works.isEmpty ? nil : random.pick(sketch.circle.works)
    let host = sketch.handle.replacing(".", with: "-")
    if random.chance(20) { account.email = "\(host)@mail.example.org" }
  }

  private mutating func count(_ account: inout Account, _ sketch: DemoSketch, _ age: Int) {
    // A product of two draws: many with few, few with many.
    account.followerCount = 3 + random.within(1...90) * random.within(1...90)
    account.followingCount = 20 + random.below(40) * random.below(40)
    account.postCount = 4 + random.within(1...110) * random.within(1...110)
    account.joined = past.day(age)
    if random.chance(15) {
      account.links = ["https://\(sketch.handle.replacing(".", with: "-")).example.net"]
    }
  }

  private mutating func mark(_ account: inout Account, _ trait: DemoSketch.Trait, _ age: Int) {
    switch trait {
    case .ordinary, .nameless, .handleOnly, .moved: break
    case .stale: account.lastPost = past.day(random.within(740...min(age, 1700)))
    case .loud: account.postCount = 50_000 + random.below(90_000)
    case .gone:
      let gone = random.within(60...500)
      account.gone = past.day(gone)
      account.lastPost = past.day(gone + random.below(300))
      account.missed = random.within(2...5)
    case .bot:
      account.isBot = true
      account.lastPost = past.day(0)
      account.postCount = 9_000 + random.below(70_000)
    case .marketing:
      account.postCount = 12_000 + random.below(40_000)
      account.followingCount = 9_000 + random.below(30_000)
      account.lastPost = past.day(random.below(2))
    case .muted: account.isMuted = true
    case .locked: account.isLocked = true
    }
  }

  /// The old account points to a new one that nobody follows yet.
  private mutating func move(_ person: inout Person, _ sketch: DemoSketch) {
    guard let old = person.accounts.first else { return }
    var sketch = sketch
    sketch.circle.servers = ["newharbour.example"]
    var new = DemoAddress.account(sketch, on: "mastodon", &random)
    (new.name, new.bio, new.lastPost) = (sketch.name, sketch.bio, past.day(random.below(9)))
    person.accounts[0].movedTo = new.id.raw
    person.accounts[0].lastPost = past.day(random.within(100...600))
    if new.id != old.id { person.accounts.append(new) }
  }
}
