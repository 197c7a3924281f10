import Testing

@testable import PleachCore

/// A store in memory that exports are placed into.
struct PlacedStore {
  var document = Document()
  var graph = Graph()

  @discardableResult
  mutating func place(_ batches: [ImportBatch], on day: Day = day("2024-06-01")) throws
    -> (edits: [Edit], reports: [ImportReport])
  {
    let (proposal, reports) = Placement.place(batches, in: graph, on: day)
    return (try apply(proposal?.edits ?? []), reports)
  }

  @discardableResult
  mutating func place(_ batch: ImportBatch, on day: Day = day("2024-06-01")) throws
    -> (edits: [Edit], report: ImportReport)
  {
    let (edits, reports) = try place([batch], on: day)
    return (edits, reports[0])
  }

  /// - Returns: The edits that changed something.
  @discardableResult
  mutating func apply(_ edits: [Edit]) throws -> [Edit] {
    var made: [Edit] = []
    for edit in edits { if let done = try document.apply(edit) { made.append(done) } }
    try graph.take(document.touched(by: made))
    return made
  }

  func person(_ account: String) -> Person? { graph.owner(of: Account.ID(account)) }
  func account(_ id: String) -> Account? { graph.account(Account.ID(id)) }
}

@Suite struct PlacementTests {
  private static let first = day("2024-06-01")
  private static let later = day("2024-07-01")

  private func batch(
    _ follows: [String], followers: [String]? = nil, complete: Bool = true,
    _ change: (inout AccountReading) -> Void = { _ in }
  ) -> ImportBatch {
    var batch = ImportBatch(importer: "mastodon", platform: "mastodon")
    for name in follows + (followers ?? []).filter({ !follows.contains($0) }) {
      var reading = AccountReading(platform: "mastodon", key: "\(name)@x.example")
      reading.handle = reading.key
      reading.name = name.uppercased()
      if follows.contains(name) { reading.isFollowing = true }
      if followers?.contains(name) == true { reading.followsYou = true }
      change(&reading)
      batch.accounts.append(reading)
    }
    if complete { batch.complete.insert(.following) }
    if complete, followers != nil { batch.complete.insert(.followers) }
    return batch
  }

  @Test("a first import brings the people, the platform and a note of itself")
  func first() throws {
    var store = PlacedStore()
    let report = try store.place(batch(["ada", "bo"])).report
    #expect(store.graph.people.map(\.name) == ["ADA", "BO"])
    #expect(store.graph.platforms.map(\.name) == ["Mastodon"])
    #expect(store.graph.imports.map(\.added) == [2])
    #expect(store.graph.imports.first?.id == "mastodon-2024-06-01")
    #expect(store.account("mastodon:ada@x.example")?.isFollowing == true)
    #expect(report.added.map(\.name) == ["ADA", "BO"])
    #expect(store.person("mastodon:ada@x.example")?.id.raw.hasPrefix("ada-") == true)
  }

  @Test(
    "each sample twice changes nothing, on another day neither",
    arguments: [
      "mastodon", "x", "linkedin", "youtube", "opml", "mastodon/api", "x/archive-2024",
      "instagram/json-2025", "threads", "facebook/json-2024", "facebook/json-2021", "tiktok",
      "reddit",
    ])
  func twice(path: String) throws {
    var store = PlacedStore()
    let batches = try Fixtures.read(path).batches
    #expect(try !store.place(batches).edits.isEmpty)
    for _ in 0..<3 {
      let (proposal, reports) = Placement.place(batches, in: store.graph, on: Self.later)
      #expect(proposal == nil)
      #expect(reports.allSatisfy { $0.added.isEmpty && $0.updated.isEmpty && $0.gone.isEmpty })
    }
  }

  @Test("what the samples say is in the graph")
  func samples() throws {
    var store = PlacedStore()
    try store.place(Fixtures.read("x/archive-2024", "linkedin/basic-2024").batches)
    let ada = try #require(store.person("x:9000000000000000101"))
    #expect(ada.name == "Ada Quill")
    #expect(ada.tie == .mutual)
    #expect(store.graph.encounters(with: ada.id).count == 4)
    #expect(store.graph.encounters(with: ada.id).first?.platform == "x")
    #expect(store.account("linkedin:dao-nguyen-example")?.position == "Analyst")
    #expect(store.graph.people.count { $0.name == "Sam Lee" } == 2)
    #expect(store.graph.imports.count == 2)
  }

  @Test("only what differs is written, field by field")
  func fields() throws {
    var store = PlacedStore()
    try store.place(batch(["ada", "bo"]))
    let (edits, report) = try store.place(
      batch(["ada", "bo"]) { if $0.name == "ADA" { $0.bio = "Looms" } }, on: Self.later)
    let ada = try #require(store.person("mastodon:ada@x.example"))
    #expect(
      edits.map(\.path).first == [
        "people", ada.id.raw, "accounts", "mastodon:ada@x.example", "bio",
      ])
    #expect(edits.count == 2)  // the other is the note of the import
    #expect(report.updated.map(\.name) == ["ADA"])
    #expect(report.unchanged == 1)
  }

  @Test("what you wrote stays")
  func own() throws {
    var store = PlacedStore()
    try store.place(batch(["ada", "bo"]))
    let ada = try #require(store.person("mastodon:ada@x.example")).id
    try store.apply([
      .set(ada, "name", "Ada the weaver"), .set(ada, "note", "from the fair"),
      .put(Community(id: "weavers", name: "Weavers")), .include(ada, "communities", "weavers"),
      Edit(path: ["people", ada.raw, "shoeSize"], new: "38"),
    ])
    try store.place(
      batch(["ada", "bo"]) {
        $0.name = $0.name.map { "\($0)!" }
        $0.note = "note on the server"
      })
    let person = try #require(store.graph.people[ada])
    #expect(person.name == "Ada the weaver")
    #expect(person.note == "from the fair")
    #expect(person.communities == ["weavers"])
    #expect(store.document.record(.people, ada.raw)?["shoeSize"] == "38")
    #expect(store.account("mastodon:ada@x.example")?.name == "ADA!")
    #expect(store.person("mastodon:bo@x.example")?.name == "BO!")
    #expect(store.person("mastodon:bo@x.example")?.note == "note on the server")
  }

  @Test("who is missing from a whole list is not followed any more, and still there")
  func missing() throws {
    var store = PlacedStore()
    try store.place(batch(["ada", "bo"]), on: Self.first)
    let report = try store.place(batch(["ada"]), on: Self.later).report
    #expect(report.unfollowed.map(\.name) == ["BO"])
    #expect(store.graph.people.count == 2)
    #expect(store.account("mastodon:bo@x.example")?.isFollowing == false)
    #expect(store.account("mastodon:bo@x.example")?.followingUntil == Self.later)
    #expect(store.person("mastodon:bo@x.example")?.isAlumnus == true)
  }

  @Test("a list that is absent or not whole takes nobody away")
  func absent() throws {
    var store = PlacedStore()
    try store.place(batch(["ada", "bo"], followers: ["ada"]))
    #expect(try store.place(batch(["ada"], complete: false)).edits == [])
    #expect(try store.place(ImportBatch(importer: "x", platform: "x")).edits == [])
    #expect(store.graph.followingCount == 2)
  }

  @Test("a table that is cut off in a row takes nobody away, and the row says nothing")
  func cutOff() throws {
    let header = "First Name,Last Name,URL,Company,Connected On\n"
    let rows = [
      "Ada,Quill,https://www.linkedin.com/in/ada,Looms,1 Jan 2024\n",
      "Bo,Ek,https://www.linkedin.com/in/bo,Acme Example,1 Jan 2024\n",
      "Cy,Ash,https://www.linkedin.com/in/cy,Looms,1 Jan 2024\n",
    ]
    var store = PlacedStore()
    try store.place(Fixtures.read("Connections.csv", text: header + rows.joined()).batches)
    let cut = header + rows[0] + rows[1].dropLast(18)
    let report = try store.place(Fixtures.read("Connections.csv", text: cut).batches).reports[0]
    #expect(report.unfollowed.isEmpty && report.lostFollowers.isEmpty)
    #expect(report.skipped.map(\.line) == [3])
    #expect(store.account("linkedin:bo")?.company == "Acme Example")
  }

  @Test("a list of nobody is doubted where many were on it, and believed where few were")
  func emptied() throws {
    for (count, left) in [(6, 6), (5, 0)] {
      var store = PlacedStore()
      let names = (0..<count).map { "person\($0)" }
      try store.place(batch(names), on: Self.first)
      let report = try store.place(batch([]), on: Self.later).report
      #expect(store.graph.people.count { $0.tie.youFollow } == left)
      #expect(report.notes.contains { $0.contains("is empty") } == (left > 0))
    }
  }

  @Test("who is followed again is an alumnus no more")
  func again() throws {
    var store = PlacedStore()
    try store.place(batch(["ada", "bo"]), on: Self.first)
    try store.place(batch(["ada"]), on: Self.later)
    let report = try store.place(batch(["ada", "bo"]), on: Self.later).report
    #expect(report.followed.map(\.name) == ["BO"])
    #expect(store.account("mastodon:bo@x.example")?.followingUntil == nil)
    #expect(store.graph.people.count == 2)
  }

  @Test("followers come and go")
  func followers() throws {
    var store = PlacedStore()
    try store.place(batch(["ada", "bo"], followers: ["ada"]))
    let report = try store.place(batch(["ada", "bo"], followers: ["bo", "cy"])).report
    #expect(report.lostFollowers.map(\.name) == ["ADA"])
    #expect(report.newFollowers.map(\.name) == ["BO"])
    #expect(report.added.map(\.name) == ["CY"])
  }

  @Test("somebody is gone when two imports in a row lack them, and not before")
  func gone() throws {
    var store = PlacedStore()
    let all = ["ada", "bo", "cy"]
    try store.place(batch(all, followers: all))
    let once = batch(["bo", "cy"], followers: ["bo", "cy"])
    #expect(try store.place(once, on: Self.later).report.gone == [])
    // The same export again proves nothing new.
    #expect(try store.place(once, on: day("2024-08-01")).edits == [])
    let next = batch(["bo"], followers: ["bo", "cy"])
    #expect(try store.place(next, on: day("2024-09-01")).report.gone.map(\.name) == ["ADA"])
    #expect(store.account("mastodon:ada@x.example")?.gone == day("2024-09-01"))
    let back = try store.place(batch(all, followers: all), on: day("2024-10-01")).report
    #expect(back.cameBack.map(\.name) == ["ADA"])
    #expect(store.account("mastodon:ada@x.example")?.gone == nil)
    #expect(store.account("mastodon:ada@x.example")?.missed == 0)
  }

  @Test("whom you let go yourself is not called gone")
  func letGo() throws {
    var store = PlacedStore()
    try store.place(batch(["ada", "bo"], followers: ["ada", "bo"]))
    let ada = try #require(store.person("mastodon:ada@x.example")).id
    try store.apply([
      .put(Verdict(id: "v1", person: ada, kind: .unfollow, day: Self.first))
    ])
    for text in ["2024-07-01", "2024-08-01", "2024-09-01"] {
      let change = batch(["bo"], followers: ["bo"]) { $0.bio = text }
      #expect(try store.place(change, on: #require(Day(text))).report.gone == [])
    }
  }

  @Test("a new display name renames the person, and is told")
  func renamed() throws {
    var store = PlacedStore()
    try store.place(batch(["ada"]))
    let report = try store.place(batch(["ada"]) { $0.name = "Ada Q." }).report
    #expect(report.renamed.map(\.to) == ["Ada Q."])
    #expect(store.person("mastodon:ada@x.example")?.name == "Ada Q.")
  }

  @Test("an account added by hand under its handle gets its lasting identifier")
  func byHand() throws {
    var store = PlacedStore()
    var person = Person(id: "ada", name: "Ada of the looms")
    person.accounts = [Deeds.account("x:@ada_quill_ex")]
    try store.apply([.put(person)])
    try store.place(Fixtures.batch("x/archive-2024"))
    #expect(store.person("x:9000000000000000101")?.id == "ada")
    #expect(store.person("x:9000000000000000101")?.name == "Ada of the looms")
    #expect(store.person("x:ada_quill_ex") == nil)
    #expect(store.account("x:9000000000000000101")?.isFollowing == true)
  }

  @Test("a handle that another account took over does not swap people")
  func takenOver() throws {
    func reading(_ id: String, _ handle: String) -> ImportBatch {
      var batch = ImportBatch(importer: "x", platform: "x")
      var account = XArchive.account(id)
      account.handle = handle
      account.aliases = [handle]
      account.isFollowing = true
      batch.accounts = [account]
      return batch
    }
    var store = PlacedStore()
    try store.place(reading("1001", "ada"))
    try store.place(reading("1002", "ada"))
    #expect(store.graph.people.count == 2)
  }

  @Test(
    "LinkedIn's years without addresses and with them meet, either way round",
    arguments: [
      [0, 1], [1, 0],
    ])
  func linkedIn(order: [Int]) throws {
    let old =
      "First Name,Last Name,Connected On\nSam,Lee,3 Apr 2020\nSam,Lee,3 Apr 2020\nBo,Ek,1 May 2020\n"
    let new = """
      First Name,Last Name,URL,Connected On
      Sam,Lee,https://www.linkedin.com/in/sam-1,3 Apr 2020
      Sam,Lee,https://www.linkedin.com/in/sam-2,3 Apr 2020
      Bo,Ek,https://www.linkedin.com/in/bo,1 May 2020
      """
    var store = PlacedStore()
    for index in order {
      try store.place(Fixtures.read("Connections.csv", text: [old, new][index]).batches)
    }
    #expect(store.graph.people.count { $0.name == "Bo Ek" } == 1)
    if order == [0, 1] { #expect(store.graph.people.count == 3) }
    #expect(store.account("linkedin:bo")?.isFollowing == true)
  }

  @Test("passing strangers are counted, those you speak with become people")
  func strangers() throws {
    var batch = ImportBatch(importer: "x", platform: "x")
    for (id, count) in [("1", 2), ("2", 3)] {
      batch.accounts.append(XArchive.account(id))
      for number in 0..<count {
        batch.encounters.append(
          EncounterReading(
            id: "x:\(number):\(id)", accountKey: id, day: Self.first, kind: .reply,
            direction: .given))
      }
    }
    var store = PlacedStore()
    let report = try store.place(batch).report
    #expect(report.strangers == 1)
    #expect(report.encounters == 3)
    #expect(store.graph.people.map { $0.accounts[0].key } == ["2"])
  }

  @Test("any sequence of exports leaves the graph as the last one says", arguments: 0..<120)
  func model(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let names = (0..<12).map { "p\($0)" }
    var store = PlacedStore()
    var notes: [Person.ID: String] = [:]
    var everSeen: Set<String> = []
    var when = Self.first
    for _ in 0..<8 {
      when = when.adding(days: 7)
      // A list of nobody is doubted: there is always one.
      let follows = names.filter { $0 == "p0" || Bool.random(using: &random) }
      let followers = names.filter { $0 == "p1" || Int.random(in: 0..<3, using: &random) == 0 }
      let mark = Int.random(in: 0..<3, using: &random)
      let batch = batch(follows, followers: followers) {
        $0.name = "\($0.key) \(mark)"
        $0.postCount = mark
      }
      let before = store
      let made = try store.place(batch, on: when)
      everSeen.formUnion(follows + followers)

      let following = store.graph.people.filter { $0.tie.youFollow }.map { $0.accounts[0].key }
      #expect(Set(following) == Set(follows.map { "\($0)@x.example" }))
      let fans = store.graph.people.filter { $0.accounts[0].followsYou }.map { $0.accounts[0].key }
      #expect(Set(fans) == Set(followers.map { "\($0)@x.example" }))
      #expect(store.graph.people.count == everSeen.count)
      for (id, note) in notes { #expect(store.graph.people[id]?.note == note) }
      #expect(try store.place(batch, on: when.adding(days: 1)).edits == [])

      // Undone, the store is what it was.
      var undone = store
      try undone.apply(made.edits.reversed().map(\.inverse))
      #expect(undone.graph == before.graph)

      if let person = store.graph.people.randomElement(using: &random) {
        notes[person.id] = "note \(when)"
        try store.apply([.set(person.id, "note", .string("note \(when)"))])
      }
    }
  }
}
