import Testing

@testable import PleachCore

/// What an import says of what was done by hand.
@Suite struct ByHandTests {
  private static let done = PlanScene.today
  private static let later = done.adding(days: 9)

  private func batch(
    _ follows: [String], complete: Bool = true, day: Day? = nil
  ) -> ImportBatch {
    var batch = ImportBatch(importer: "mastodon", platform: "mastodon")
    for key in follows {
      var reading = AccountReading(platform: "mastodon", key: key)
      reading.handle = key
      reading.isFollowing = true
      batch.accounts.append(reading)
    }
    if complete { batch.complete = [.following] }
    batch.day = day
    return batch
  }

  /// Ada was let go and Cy followed, both by hand.
  private func store() throws -> PlacedStore {
    var store = try PlanScene.store([
      ("ada", [PlanScene.account("mastodon:ada@a.example")]),
      ("bo", [PlanScene.account("mastodon:bo@b.example")]),
      ("cy", [PlanScene.account("mastodon:cy@c.example", following: false)]),
    ])
    try store.decide("ada", .unfollow)
    try store.decide("cy", .follow)
    try store.carryOut(Plan(store.graph).deeds)
    #expect(store.plan == [])
    return store
  }

  @Test("a whole list that is as you said confirms it")
  func confirms() throws {
    var store = try store()
    let report = try store.place(batch(["bo@b.example", "cy@c.example"]), on: Self.later).report
    #expect(report.confirmed == 2)
    #expect(report.unfollowed.isEmpty && report.followed.isEmpty)
    #expect(Plan.done(in: store.graph) == [])
    #expect(store.account("mastodon:ada@a.example")?.followingUntil == Self.done)
    #expect(store.account("mastodon:cy@c.example")?.followingSince == Self.done)
    #expect(report.counts.contains("2 confirmed as done"))
  }

  @Test("a whole list that is not takes it back, and it is in the plan again")
  func contradicts() throws {
    var store = try store()
    let report = try store.place(batch(["ada@a.example", "bo@b.example"]), on: Self.later).report
    #expect(report.stillFollowed.map(\.person) == ["ada"])
    #expect(report.notFollowed.map(\.person) == ["cy"])
    #expect(report.lists.map(\.title).contains("Still there, though let go"))
    #expect(report.followed.isEmpty && report.unfollowed.isEmpty && report.confirmed == 0)
    #expect(store.plan == ["unfollow mastodon:ada@a.example", "follow mastodon:cy@c.example"])
    #expect(store.graph.people["ada"]?.isAlumnus == false)
    #expect(store.graph.people["cy"]?.isAlumnus == false)
  }

  @Test("an export from before the deed says nothing of it, one of the same day or none does")
  func older() throws {
    for (day, counts) in [
      (Self.done.adding(days: -1), false), (Self.done, true), (Self.later, true), (nil, true),
    ] as [(Day?, Bool)] {
      var store = try store()
      let before = store.graph.people
      let old = batch(["ada@a.example", "bo@b.example"], day: day)
      let report = try store.place(old, on: Self.later).report
      #expect((store.graph.people != before) == counts)
      #expect(report.stillFollowed.isEmpty != counts)
    }
  }

  @Test("an export from before the deed says nothing of it after an import has confirmed it either")
  func olderThanConfirmed() throws {
    var store = try store()
    try store.place(batch(["bo@b.example", "cy@c.example"]), on: Self.later)
    let before = store.graph.people
    let old = batch(["ada@a.example", "bo@b.example"], day: Self.done.adding(days: -30))
    let report = try store.place(old, on: Self.later.adding(days: 1)).report
    #expect(store.graph.people == before)
    #expect(report.followed.isEmpty && report.unfollowed.isEmpty)
  }

  @Test("a part of a list proves nothing")
  func partial() throws {
    var store = try store()
    let before = store.graph.people
    try store.place(batch(["ada@a.example"], complete: false), on: Self.later)
    #expect(store.graph.people == before)
  }

  @Test("somebody who came back and did not after all is among the alumni as before")
  func returned() throws {
    var store = try store()
    try store.place(batch(["bo@b.example", "cy@c.example"]), on: Self.later)
    try store.decide("ada", .follow, on: Self.later)
    try store.carryOut(Plan(store.graph).deeds, on: Self.later)
    #expect(store.graph.people["ada"]?.isAlumnus == false)
    try store.place(batch(["bo@b.example", "cy@c.example"]), on: Self.later.adding(days: 3))
    #expect(store.graph.people["ada"]?.isAlumnus == true)
    #expect(store.account("mastodon:ada@a.example")?.followingUntil == Self.done)
    #expect(store.plan == ["follow mastodon:ada@a.example"])
  }

  @Test("mutes are confirmed, or not")
  func mutes() throws {
    for isMuted in [true, false] {
      var store = try store()
      try store.decide("bo", .mute)
      try store.carryOut(Plan(store.graph).deeds)
      var batch = batch(["bo@b.example", "cy@c.example"])
      batch.accounts[0].isMuted = isMuted
      let report = try store.place(batch, on: Self.later).report
      #expect(store.account("mastodon:bo@b.example")?.isMuted == isMuted)
      #expect(store.account("mastodon:bo@b.example")?.mutedByHand == nil)
      #expect(report.notMuted.isEmpty == isMuted)
      #expect(store.plan == (isMuted ? [] : ["mute mastodon:bo@b.example"]))
    }
  }

  @Test("an archive says its day, and files are no younger than they were written")
  func days() throws {
    #expect(try Fixtures.batch("x/archive-2024").day == day("2024-03-01"))
    var export = Export()
    let bytes = try Fixtures.bytes("mastodon/csv-4.x/following_accounts.csv")
    let source = ByteSource(size: bytes.count, written: day("2025-05-05")) { (offset, count) in
      Array(bytes[offset..<offset + count])
    }
    export.add("following_accounts.csv", source)
    #expect(Importers.read(export).batches[0].day == day("2025-05-05"))
    export.add("lists.csv", ByteSource(try Fixtures.bytes("mastodon/csv-4.x/lists.csv")))
    #expect(Importers.read(export).batches[0].day == nil)
  }
}
