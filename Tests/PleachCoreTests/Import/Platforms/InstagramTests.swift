import Testing

@testable import PleachCore

@Suite struct InstagramTests {
  private func read(_ format: String, in batch: ImportBatch) -> Int? {
    batch.files.first { $0.format == format }?.read
  }

  @Test("thirteen are followed and five follow, three of them both")
  func lists() throws {
    let batch = try Fixtures.batch("instagram/json-2025")
    #expect(batch.platform == "instagram")
    #expect(batch.followed.count == 13)
    #expect(read("following", in: batch) == 13)
    #expect(batch.followers.count == 5)
    #expect(batch.files.filter { $0.format == "followers" }.map(\.read) == [3, 3])
    #expect(
      batch.mutual.map(\.key) == ["ada.quill.example", "haruka_t_example", "zoe.bloom.example"])
    #expect(batch.followed.filter { $0.followsYou != true }.count == 10)
    #expect(
      batch.followers.filter { $0.isFollowing != true }.map(\.key) == [
        "fan.one.example", "fan_two_example",
      ])
    #expect(batch.complete == [.following, .followers])
    #expect(batch.skipped == [])
  }

  @Test("names are taken from value, address or title; a title over several accounts is none")
  func names() throws {
    let batch = try Fixtures.batch("instagram/json-2025")
    #expect(batch["ada.quill.example"]?.followingSince == Day("2024-01-01"))
    #expect(batch["ada.quill.example"]?.url == "https://www.instagram.com/ada.quill.example")
    #expect(batch["only.in.href.example"]?.followingSince == Day("2024-01-21"))
    #expect(batch["multi.a.example"] != nil && batch["multi.b.example"] != nil)
    #expect(batch["multi"] == nil)
  }

  @Test("the other lists mark accounts, and hashtags are no people")
  func otherLists() throws {
    let outcome = try Fixtures.read("instagram/json-2025")
    let batch = try #require(outcome.batches.first)
    for format in [
      "recently unfollowed", "follow requests sent", "recent follow requests",
      "follow requests received", "blocked accounts", "restricted accounts", "removed suggestions",
      "favorites", "stories hidden from", "custom lists",
    ] {
      #expect(read(format, in: batch) == 1, "\(format)")
    }
    #expect(read("close friends", in: batch) == 2)
    #expect(batch["old.brand.example"]?.isFollowing == false)
    #expect(batch.accounts.filter { $0.isBlocked == true }.map(\.key) == ["spam.bot.example"])
    #expect(
      batch["ada.quill.example"]?.lists == ["Close friends", "Favorites", "Loom people 🧵"])
    #expect(batch["bjorn.fjord.example"]?.lists == ["Loom people 🧵"])
    #expect(batch["zoe.bloom.example"]?.lists == ["Close friends"])
    #expect(batch["private.person.example"]?.isFollowing == nil)
    #expect(outcome.unread.map(\.reason) == ["hashtags are no people"])
  }

  @Test("a comment is an encounter; likes are read and are none")
  func activity() throws {
    let batch = try Fixtures.batch("instagram/json-2025")
    let comment = try #require(batch.encounters.first)
    #expect(batch.encounters.count == 1)
    #expect(comment.accountKey == "zoe.bloom.example" && comment.kind == .comment)
    #expect(comment.text == "så fint! 🌸" && comment.direction == .given)
    #expect(comment.day == Day("2024-02-15") && comment.time == "12:00:00")
    #expect(batch.files.filter { $0.format == "likes" }.map(\.read).sorted() == [1, 1, 3])
  }

  @Test("messages of people whom no list gives by display name are left out, and said")
  func messages() throws {
    let batch = try Fixtures.batch("instagram/json-2025")
    #expect(batch.files.filter { $0.format == "messages" }.map(\.read) == [2, 1])
    #expect(
      batch.notes == [
        "Messages name people by display name only: no list gives those of 2 threads."
      ])
  }

  @Test("once a list gives the display name, its messages are encounters without words")
  func namedMessages() throws {
    let outcome = try Fixtures.read("instagram/json-2025", "instagram/label-values-2025")
    let batch = try #require(outcome.batches.first)
    #expect(batch["zoe.bloom.example"]?.name == "Zoë 🌸 Dupont")
    let messages = batch.encounters.filter { $0.kind == .message }
    #expect(messages.map(\.direction) == [.given, .received])
    #expect(messages.map(\.accountKey) == ["zoe.bloom.example", "zoe.bloom.example"])
    #expect(messages.map(\.day) == [Day("2024-02-20"), Day("2024-02-19")])
    #expect(messages.map(\.time) == ["12:00:00", "12:00:00"])
    #expect(messages.allSatisfy { $0.text == nil })
  }

  @Test("you are the owner, and not among the accounts")
  func owner() throws {
    let owner = try Fixtures.batch("instagram/json-2025").owner
    #expect(owner?.handle == "kit.example" && owner?.name == "Kit Éxample")
    #expect(try Fixtures.batch("instagram/json-2020").owner?.name == "Kit Example")
  }

  @Test(
    "every generation gives its lists",
    arguments: [
      ("json-2023", 10, 3), ("json-2021", 6, 3), ("json-2020", 6, 3), ("label-values-2025", 3, 1),
      ("html-2025-en", 6, 3), ("html-2025-de", 3, 2),
    ])
  func generations(folder: String, following: Int, followers: Int) throws {
    let batch = try Fixtures.batch("instagram/\(folder)")
    #expect(batch.followed.count == following)
    #expect(batch.followers.count == followers)
    #expect(batch.followed.allSatisfy { $0.followingSince != nil })
    #expect(batch.followers.allSatisfy { $0.followsYouSince != nil })
    #expect(batch.complete == [.following, .followers])
    #expect(batch.skipped == [])
  }

  @Test("until 2020 all lists stand in one file, with days")
  func of2020() throws {
    let batch = try Fixtures.batch("instagram/json-2020")
    #expect(batch.accounts.filter { $0.isBlocked == true }.map(\.key) == ["spam.bot.example"])
    #expect(batch["private.person.example"] != nil)
    #expect(batch["zoe.bloom.example"]?.followingSince == Day("2024-01-06"))
    #expect(batch["looms"] == nil)
  }

  @Test("labels in any language give user name and display name")
  func labels() throws {
    let batch = try Fixtures.batch("instagram/label-values-2025")
    #expect(read("follow requests sent", in: batch) == 2)
    #expect(batch["private.person.example"]?.name == "Private Pérson")
    #expect(batch["nameless.example"] != nil && batch["nameless.example"]?.name == nil)
    #expect(batch["spam.bot.example"]?.isBlocked == true)
    #expect(read("likes", in: batch) == 2)
    #expect(batch["ada.quill.example"]?.name == "Ada Quill")
  }

  @Test("pages give the names of their rows and nothing of their foot, days by the clock they show")
  func pages() throws {
    let english = try Fixtures.batch("instagram/html-2025-en")
    #expect(english["zoe.bloom.example"]?.followsYouSince == Day("2024-01-03"))
    #expect(english["ada.quill.example"]?.followingSince == Day("2024-01-01"))
    let german = try Fixtures.batch("instagram/html-2025-de")
    #expect(german["bjorn.fjord.example"]?.followingSince == Day("2024-01-02"))
    for batch in [english, german] {
      #expect(!batch.accounts.contains { $0.key == "accounts" || $0.key == "instagram" })
      #expect(
        batch.notes == ["Pages (HTML) give days by your own clock; ask for JSON, which says more."])
    }
  }

  @Test("the archive's name tells whose it is and of what day; resource forks are nobody")
  func archive() throws {
    let zip = try Fixtures.batch("zips/instagram-kit.example-2026-01-05-AbCdEf12.zip")
    let loose = try Fixtures.batch("instagram/json-2025")
    #expect(zip.owner?.handle == "kit.example")
    #expect(zip.day == Day("2026-01-05"))
    #expect(zip.followed.map(\.key).sorted() == loose.followed.map(\.key).sorted())
    #expect(zip.followers.map(\.key).sorted() == loose.followers.map(\.key).sorted())
    #expect(zip["ada.quill.example"] == loose["ada.quill.example"])
    #expect(zip.complete == loose.complete)
  }

  @Test("folders written with backslashes are folders")
  func backslashes() throws {
    let zip = try Fixtures.batch("zips/instagram-windows-backslash.zip")
    #expect(
      zip.accounts.sorted { $0.key < $1.key }
        == (try Fixtures.batch("instagram/json-2023")).accounts.sorted { $0.key < $1.key })
  }

  @Test("a part that is missing keeps a list from being whole")
  func gap() throws {
    let export = Export([
      ("followers_1.json", ByteSource(try bytes("followers_1.json"))),
      ("followers_3.json", ByteSource(try bytes("followers_2.json"))),
    ])
    let batch = try #require(Importers.read(export).batches.first)
    #expect(batch.followers.count == 5)
    #expect(batch.complete == [])
    #expect(batch.notes == ["Parts of followers are missing: nobody is taken for gone."])
  }

  @Test(
    "a sentence or null in place of a list is no empty list", arguments: ["null", "\"none\"", "{}"])
  func noList(value: String) throws {
    let text = "{\"relationships_following\": \(value)}"
    let batch = try #require(Fixtures.read("following.json", text: text).batches.first)
    #expect(batch.complete == [] && batch.accounts == [])
    #expect(batch.notes.count == 1)
  }

  @Test("an empty list may be one of a few days: nobody is taken for missing")
  func empty() {
    let outcome = Fixtures.read("following.json", text: "{\"relationships_following\": [ ]}")
    #expect(outcome.batches.first?.complete == [])
  }

  @Test("an export of the last days only ends nobody's follow from before them")
  func lastDays() throws {
    var store = PlacedStore()
    try store.place(Fixtures.batch("instagram/json-2023"))
    let text = """
      {"relationships_following": [{"title": "ivan.example", "string_list_data":
      [{"href": "https://www.instagram.com/_u/ivan.example", "timestamp": 1704628800}]}]}
      """
    let batch = try #require(Fixtures.read("following.json", text: text).batches.first)
    #expect(batch.reach == [.following: day("2024-01-07")])
    let report = try store.place(batch, on: day("2024-07-01")).report
    #expect(
      report.unfollowed.compactMap(\.handle) == [
        "mallory_example", "verbose.vera.example", "dao_example",
      ])
    #expect(store.account("instagram:ada.quill.example")?.isFollowing == true)
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try Fixtures.bytes("instagram/json-2025/connections/followers_and_following/\(name)")
  }
}
