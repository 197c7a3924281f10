import PleachCore

/// A store of invented people, the same each time from one seed.
///
/// Identifiers, handles, addresses and bios are as long as those of real exports; some people are
/// followed by thousands and most by a few.
struct Village {
  let people: Int
  let follows: Int
  let seed: UInt64

  /// The day on which everything is looked at.
  static let today = Day(year: 2026, month: 3, day: 1)!  // there is such a day

  /// The whole store, as its file says it.
  func rendered() throws -> [UInt8] {
    var random = SeededRandom(seed)
    var document = Document()
    func put(_ record: some Record) throws { _ = try document.apply(.put(record)) }
    for platform in Platform.known.prefix(8) {
      try put(Platform(id: platform.id, name: platform.name))
    }
    for (number, name) in Words.communities.enumerated() {
      var community = Community(id: Community.ID.slug(name), name: name)
      community.colour = number % Community.colours.count + 1
      try put(community)
    }
    var accounts: [Account.ID] = []
    var ids: [Person.ID] = []
    for number in 0..<people {
      let person = Self.person(number, &random)
      accounts.append(contentsOf: person.accounts.map(\.id))
      ids.append(person.id)
      try put(person)
    }
    for follow in ties(among: accounts, &random) { try put(follow) }
    for number in 0..<people / 10 {
      let day = Self.today.adding(days: -random.below(900))
      var encounter = Encounter(
        id: Encounter.ID("e\(number)"), person: random.pick(ids), day: day,
        kind: random.pick(Encounter.Kind.allCases))
      encounter.text = Self.words(4...12, &random)
      try put(encounter)
    }
    return document.rendered(writer: "bench")
  }

  // MARK: People

  private static func person(_ number: Int, _ random: inout SeededRandom) -> Person {
    let name = "\(Words.name(&random)) \(Words.name(&random))"
    // What is typed must be found: one in fifty people is a loom's friend.
    let shown = random.chance(2) ? name + " of the Loom" : name
    let key = String(number, radix: 36)
    var person = Person(id: Person.ID("\(Person.ID.slug(name).raw)-\(key)"), name: shown)
    person.accounts = (0...(random.chance(20) ? 1 : 0)).map { place in
      account(of: shown, key: key, onSecond: place == 1, &random)
    }
    if random.chance(35) {
      person.communities = [Community.ID.slug(random.pick(Words.communities))]
    }
    if random.chance(12) { person.note = words(5...14, &random) }
    if random.chance(8) { person.met = today.adding(days: -random.below(3000)) }
    return person
  }

  private static func account(
    of name: String, key: String, onSecond: Bool, _ random: inout SeededRandom
  ) -> Account {
    let user = Identifier<Account>.slug(name).raw.split(separator: "-")[0] + "_" + key
    let server = random.pick(Words.servers)
    let isNumbered = onSecond || random.chance(15)
    let id =
      isNumbered
      ? Account.ID("x:90000000000\(1_000_000 + random.below(8_000_000))\(key)")
      : Account.ID("mastodon:\(user)@\(server)")
    var account = Account(id: id, handle: isNumbered ? user : "\(user)@\(server)")
    account.url = isNumbered ? "https://x.com/\(user)" : "https://\(server)/@\(user)"
    account.name = name
    if random.chance(75) { account.bio = words(3...22, &random) }
    account.isFollowing = random.chance(60)
    if account.isFollowing {
      account.followingSince = today.adding(days: -random.below(3000))
    }
    account.followsYou = random.chance(30)
    account.followerCount = random.below(5000)
    account.followingCount = random.below(2000)
    account.postCount = random.below(20_000)
    account.joined = today.adding(days: -random.within(1000...5000))
    account.lastPost = today.adding(days: -random.below(700))
    account.isBot = random.chance(1)
    return account
  }

  private static func words(_ count: ClosedRange<Int>, _ random: inout SeededRandom) -> String {
    (0..<random.within(count)).map { _ in random.pick(Words.plain) }.joined(separator: " ")
  }

  // MARK: Ties

  /// One account in four is known to follow others, whom many follow more often than whom few do.
  private func ties(
    among accounts: [Account.ID], _ random: inout SeededRandom
  ) -> [Follow] {
    let sources = random.shuffled(accounts).prefix(max(1, people / 4))
    var left = follows
    return sources.enumerated().map { number, source in
      let share = left / (sources.count - number)
      let count = number == sources.count - 1 ? left : random.within(0...share * 2)
      left -= count
      var seen: Set<Int> = []
      let ends = (0..<count).compactMap { _ -> Account.ID? in
        let draw = Double(random.below(1 << 30)) / Double(1 << 30)
        let place = Int(draw * draw * Double(accounts.count))
        return accounts[place] != source && seen.insert(place).inserted ? accounts[place] : nil
      }
      return Follow(from: source, to: ends)
    }
  }
}

/// What invented people are called and speak of.
enum Words {
  static let communities = [
    "Weavers", "Librarians", "Gardeners", "Compilers", "Teachers", "Cartographers", "Choir",
    "Birds",
    "Night shift", "Type lovers", "Old bridges", "Slow web",
  ]

  static let plain = """
    loom thread garden map type letter bridge river compiler library night slow web tide orchard \
    stone signal paper radio lens harbour moss copper quiet reading writing teaching mostly often \
    with about from into over under für straße où été ñandú 本 🌿 learns draws builds repairs asks \
    collects maintains sings walks cycles bakes and of the in on a to keeps
    """.split(separator: " ")

  static let servers = (1...40).map { number in
    "\(["glade", "harbour", "quarry", "orchard", "lantern"][number % 5])\(number).example.org"
  }

  private static let starts = [
    "Bra", "Cle", "Dor", "El", "Fen", "Gri", "Ha", "Is", "Jo", "Ka", "Lu", "Mi",
  ]
  private static let middles = ["", "", "la", "ri", "no", "ve", "ß", "ø", "é", "mi", "tha", "den"]
  private static let ends = [
    "ne", "ric", "la", "th", "wyn", "bert", "ma", "ndra", "s", "ko", "lle",
  ]

  static func name(_ random: inout SeededRandom) -> String {
    random.pick(starts) + random.pick(middles) + random.pick(ends)
  }
}
