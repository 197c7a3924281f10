import Testing

@testable import PleachCore

@Suite struct BlueskyTests {
  static let ada = "did:plc:adaexamplesample22222222"
  static let bjorn = "did:plc:bjornexamplesample222222"

  @Test("two pages of follows and one of followers are both lists whole")
  func pages() throws {
    let outcome = try Fixtures.read(
      "bluesky/getFollows-page1.json", "bluesky/getFollows-page2.json", "bluesky/getFollowers.json")
    let batch = try #require(outcome.batches.first)
    #expect(batch.followed.count == 10)
    #expect(batch.files.map(\.read) == [6, 4, 3])
    #expect(batch.followers.count == 3)
    #expect(batch.mutual.map(\.key) == [Self.ada, Self.bjorn])
    #expect(batch.complete == [.following, .followers])
    #expect(batch.skipped == [] && batch.notes == [])
    #expect(batch.owner?.handle == "kit.example.org")
    #expect(batch.followed.filter { $0.handle == nil }.map(\.key).count == 1)
    #expect(batch.followed.filter { $0.key.hasPrefix("did:web:") }.count == 1)
    #expect(batch.followed.filter { $0.name == nil }.count == 2)
    let hostile = batch.followed.compactMap(\.name).filter { $0.contains("\u{1B}[31m") }
    #expect(hostile.count == 1 && hostile[0].contains("\u{202E}"))
  }

  @Test("an account is known by its DID, and by its handle as long as that leads somewhere")
  func identity() throws {
    let batch = try Fixtures.batch("bluesky/getFollows-page1.json")
    let ada = try #require(batch[Self.ada])
    #expect(ada.handle == "ada.example.org" && ada.aliases == ["ada.example.org"])
    #expect(ada.url == "https://bsky.app/profile/\(Self.ada)")
    #expect(ada.name == "Ada Quill" && ada.joined == Day("2023-07-01"))
    let page2 = try Fixtures.batch("bluesky/getFollows-page2.json")
    #expect(page2["did:plc:goneexamplesample2222222"]?.aliases == [])
  }

  @Test(
    "a page with a cursor, or not the first, is not the whole list",
    arguments: ["getFollows-page1.json", "getFollows-page2.json"])
  func parts(name: String) throws {
    let batch = try Fixtures.batch("bluesky/\(name)")
    #expect(batch.complete == [] && batch.notes.count == 1)
  }

  @Test("profiles have counts, and make nobody followed who is not")
  func profiles() throws {
    let batch = try Fixtures.batch("bluesky/getProfiles.json")
    let ada = try #require(batch[Self.ada])
    #expect([ada.followerCount, ada.followingCount, ada.postCount] == [512, 300, 4_000])
    #expect(batch.accounts.count == 3 && batch.complete == [])
    let text = #"{"profiles":[{"did":"did:plc:a","handle":"a.example"}]}"#
    #expect(Fixtures.read("p.json", text: text).batches[0].followed == [])
  }

  @Test("records of follows have the days, and never prove that they are all")
  func records() throws {
    let batch = try Fixtures.batch("bluesky/listRecords-follow.json")
    #expect(batch.followed.count == 10)
    #expect(batch[Self.ada]?.followingSince == Day("2024-11-10"))
    #expect(batch.complete == [])
  }

  @Test("somebody else's list is not taken for yours")
  func notYours() throws {
    let page = { (who: String, whom: String) in
      #"{"subject":{"did":"did:plc:\#(who)","handle":"\#(who).example"},"#
        + #""follows":[{"did":"did:plc:\#(whom)","handle":"x.example"}]}"#
    }
    let both = page("kit", "a") + "\n" + page("eve", "b")
    let batch = Fixtures.read("follows.json", text: both).batches[0]
    #expect(batch.followed.map(\.key) == ["did:plc:a"] && batch.complete == [])
    #expect(batch.skipped.map(\.reason) == ["the follows of eve.example, not yours"])
    let named = Fixtures.read("follows.json", text: both, as: "@eve.example").batches[0]
    #expect(named.followed.map(\.key) == ["did:plc:b"])
    let elsewhere = Fixtures.read("f.json", text: page("kit", "a"), as: "kit@social.example")
    #expect(elsewhere.batches[0].followed.count == 1)
  }

  @Test("the repository has all follows with their days, the earliest counting")
  func repository() throws {
    let batch = try Fixtures.batch("bluesky/repo.car")
    #expect(batch.files.map(\.read) == [18])
    #expect(batch.skipped == [] && batch.complete == [.following])
    #expect(batch.followed.count == 10)
    #expect(batch[Self.ada]?.followingSince == Day("2024-11-10"))
    #expect(batch.accounts.allSatisfy { $0.handle == nil && $0.name == nil })
    #expect(batch.accounts.filter { $0.isBlocked == true }.count == 1)
    #expect(
      batch.accounts.filter { $0.lists == ["Close friends"] }.map(\.key) == [
        Self.ada, "did:plc:zoeexamplesample22222222",
      ])
    #expect(batch.owner?.key == "did:plc:kitexamplesample22222222")
    #expect(batch.encounters.map(\.accountKey) == [Self.ada])
    #expect(batch.encounters.map(\.kind) == [.mention])
    #expect(batch.notes == ["Likes are not kept: the repository has 1."])
  }

  @Test("repository and pages together are one list with names and days")
  func together() throws {
    let batch = try Fixtures.batch("bluesky")
    #expect(batch.followed.count == 10)
    #expect(batch[Self.bjorn]?.name == "Bjørn Ødegård")
    #expect(batch[Self.bjorn]?.followingSince == Day("2024-11-11"))
    #expect(batch.complete == [.following, .followers])
  }
}
