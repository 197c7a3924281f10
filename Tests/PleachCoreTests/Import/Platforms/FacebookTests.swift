import Testing

@testable import PleachCore

@Suite struct FacebookTests {
  private func read(_ format: String, in batch: ImportBatch) -> [Int] {
    batch.files.filter { $0.format == format }.map(\.read)
  }

  @Test("eleven are friends, six are followed, three follow")
  func lists() throws {
    let batch = try Fixtures.batch("facebook/json-2024")
    #expect(batch.platform == "facebook")
    #expect(read("friends", in: batch) == [11])
    #expect(read("following", in: batch) == [6])
    #expect(read("followers", in: batch) == [2, 2])
    let ada = try #require(batch["ada quill 2021-06-01"])
    #expect(ada.name == "Ada Quill" && ada.isFollowing == true && ada.followsYou == true)
    #expect(ada.followingSince == Day("2021-06-01"))
    #expect(batch.followers.filter { $0.isFollowing != true }.map(\.name) == ["Fan Øne"])
    #expect(batch["verbose vera 2021-06-01"]?.followsYou == true)
    #expect(batch.complete == [.following, .followers])
    #expect(batch.skipped == [])
  }

  @Test("two of the same name stay two")
  func homonyms() throws {
    let batch = try Fixtures.batch("facebook/json-2024")
    let sams = batch.accounts.filter { $0.name == "Sam Lee" }
    #expect(sams.map(\.key) == ["sam lee 2021-05-23", "sam lee 2021-05-22"])
    let friends = try Fixtures.batch("facebook/json-2024/connections/friends/your_friends.json")
    #expect(friends.mutual.count == 11 && Set(friends.mutual.map(\.name)).count == 10)
    var store = PlacedStore()
    try store.place(batch)
    #expect(store.graph.people.count { $0.name == "Sam Lee" } == 2)
  }

  @Test("one name twice on a day is two people in one list, and one person in two lists")
  func sameDay() throws {
    let friends = #"[{"name":"Sam","timestamp":1000},{"name":"Sam","timestamp":2000}]"#
    let export = Export([
      ("friends.json", ByteSource(Array("{\"friends_v2\":\(friends)}".utf8))),
      (
        "following.json",
        ByteSource(Array(#"{"following_v3":[{"name":"Sam","timestamp":3000}]}"#.utf8))
      ),
    ])
    let batch = try #require(Importers.read(export).batches.first)
    #expect(batch.accounts.map(\.key) == ["sam 1970-01-01", "sam 1970-01-01 (2)"])
  }

  @Test("hostile names arrive as they are")
  func hostile() throws {
    let batch = try Fixtures.batch("facebook/json-2024")
    let names = batch.accounts.compactMap(\.name)
    #expect(names.contains { $0.contains("\u{1B}[31m") && $0.contains("\u{202E}") })
    #expect(names.contains("=HYPERLINK(\"http://evil.example.com\",\"x\")"))
  }

  @Test("requests and removed friends are read and are no ties; groups are no people")
  func others() throws {
    let outcome = try Fixtures.read("facebook/json-2024")
    let batch = try #require(outcome.batches.first)
    for format in [
      "removed friends", "friend requests sent", "friend requests received",
      "friend requests rejected", "pages liked", "pages no longer followed",
    ] {
      #expect(read(format, in: batch) == [1], "\(format)")
    }
    let pending = try #require(batch.accounts.first { $0.name == "Pending Pérson" })
    #expect(pending.isFollowing == nil && pending.followsYou == nil)
    #expect(read("pages followed", in: batch) == [2])
    let robotics = batch.accounts.filter { $0.name == "Example Robotics" }
    #expect(robotics.map(\.url) == ["https://www.facebook.com/examplerobotics.sample"])
    #expect(robotics.map(\.isFollowing) == [true])
    #expect(batch.followed.contains { $0.name == "Bäckerei Beispiel 🥨" })
    #expect(outcome.unread.map(\.reason) == ["groups are no people", "groups are no people"])
  }

  @Test("comments and messages go to the one friend of that name")
  func activity() throws {
    let batch = try Fixtures.batch("facebook/json-2024")
    #expect(batch.owner?.name == "Kit Éxample" && batch.owner?.handle == "kit.example.sample")
    #expect(read("comments", in: batch) == [1])
    #expect(read("reactions", in: batch) == [1, 1])
    #expect(read("messages", in: batch) == [1])
    #expect(batch.encounters.map(\.kind) == [.comment, .message])
    #expect(batch.encounters.allSatisfy { $0.accountKey == "bjørn ødegård 2021-05-31" })
    #expect(batch.encounters.map(\.direction) == [.given, .received])
    #expect(batch.encounters.map(\.text) == ["så fint!", nil])
    #expect(batch.encounters.map(\.day) == [Day("2021-06-01"), Day("2021-06-01")])
  }

  @Test("a sentence that names two people, or one of two homonyms, names nobody")
  func sentences() {
    var draft = ImportDraft(.facebook)
    for (key, name) in [("a", "Ada Quill"), ("b", "Ada"), ("s1", "Sam Lee"), ("s2", "Sam Lee")] {
      var account = AccountReading(platform: "facebook", key: key)
      account.name = name
      draft.add(account)
    }
    for name in ["", "x", "\u{301}", "ıa", "ñé"] {
      var account = AccountReading(platform: "facebook", key: "k\(name)")
      account.name = name
      draft.add(account)
    }
    let names = FacebookNames(in: draft)
    #expect(names.key(in: "Kit commented on Ada Quill's post.") == "a")
    #expect(names.key(in: "Kit commented on Ada's post.") == "b")
    #expect(names.key(in: "Kit commented on Sam Lee's post.") == nil)
    #expect(names.key(in: "Kit commented on Noam's post.") == nil)
  }

  @Test(
    "every layout gives its lists",
    arguments: [
      ("json-2024-underscore", [4], [3], [1]), ("json-2021", [11], [3], [2]),
      ("json-2019", [6], [3], []), ("json-clean-utf8", [5], [], []), ("html-2024", [9], [2], []),
    ])
  func layouts(folder: String, friends: [Int], following: [Int], followers: [Int]) throws {
    let batch = try Fixtures.batch("facebook/\(folder)")
    #expect(read("friends", in: batch) == friends)
    #expect(read("following", in: batch) == following)
    #expect(read("followers", in: batch) == followers)
    #expect(batch.accounts.filter { $0.name == "Ada Quill" && $0.isFollowing == true }.count < 2)
  }

  @Test("a follower without a name is reported; one without a day is nobody's twin")
  func unnamed() throws {
    let batch = try Fixtures.batch("facebook/json-2021")
    #expect(batch.skipped.map(\.reason) == ["no name"])
    #expect(batch["ada quill"]?.followsYou == true && batch["ada quill"]?.isFollowing == nil)
    #expect(batch["fan øne"]?.followsYou == true)
    #expect(batch.complete == [])
    #expect(try Fixtures.read("facebook/json-2019").batches.first?.complete == [.following])
  }

  @Test("of several accounts of one name the friend is meant")
  func ranks() {
    var draft = ImportDraft(.facebook)
    for (key, ties) in [("friend", 2), ("followed", 1), ("asked", 0)] {
      var account = AccountReading(platform: "facebook", key: key)
      account.name = "Ada Quill"
      if ties > 0 { account.isFollowing = true }
      if ties > 1 { account.followsYou = true }
      draft.add(account)
    }
    #expect(DisplayNames(in: draft)["ADA Quill"] == "friend")
    #expect(DisplayNames(in: draft)["Ada"] == nil && DisplayNames(in: draft)[nil] == nil)
  }

  @Test("text that is clean already stays, text that is not is repaired, one by one")
  func clean() throws {
    let names = try Fixtures.batch("facebook/json-clean-utf8").accounts.map(\.name)
    #expect(
      names == ["Bjørn Ødegård", "Café Beispiel", "田中はるか", "Zoë 🌸 Dupont", "Đào Nguyễn"])
  }

  @Test("pages give names with their entities read and their letters untouched")
  func pages() throws {
    let batch = try Fixtures.batch("facebook/html-2024")
    let names = batch.accounts.compactMap(\.name)
    #expect(names.contains("Conor O'Sample") && names.contains("Zoë 🌸 Dupont"))
    #expect(names.contains("Đào Nguyễn"))
    #expect(batch["conor o'sample 2021-06-09"]?.followsYouSince == Day("2021-06-09"))
    #expect(batch.skipped == [])
  }

  @Test("a page of another time is known by its folder, Instagram's by theirs")
  func folders() throws {
    let text = """
      <html><body><div class="pam uiBoxWhite"><div class="_2lel">Ada Quill</div>
      <div class="_2lem">Jun 1, 2021, 1:05 PM</div></div></body></html>
      """
    let outcome = Fixtures.read("friends_and_followers/following.html", text: text)
    let batch = try #require(outcome.batches.first)
    #expect(batch.platform == "facebook")
    #expect(batch.followed.map(\.key) == ["ada quill 2021-06-01"])
  }
}
