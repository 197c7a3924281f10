import Testing

@testable import PleachCore

@Suite struct MastodonArchiveTests {
  @Test("the archive tells who you are and whom you spoke to, and holds no follows")
  func archive() throws {
    let outcome = try Fixtures.read("mastodon/archive")
    let batch = try #require(outcome.batches.first)
    #expect(batch.followed == [] && batch.complete == [] && batch.skipped == [])
    #expect(batch.owner?.key == "kit@social.example.org")
    #expect(batch.owner?.aliases == ["kit@old.example.org"])
    func kinds(_ key: String) -> [Encounter.Kind] {
      batch.encounters.filter { $0.accountKey == key }.map(\.kind)
    }
    #expect(kinds("ada@mastodon.example.org") == [.reply, .mention])
    #expect(kinds("haruka@jp.example.net") == [.mention])
    #expect(kinds("pat@social.example.org") == [.mention])
    #expect(kinds("bjorn@fjord.example.org") == [.share])
    #expect(kinds("layla@example.net") == [.message])
    #expect(batch.encounters.count == 6)
  }

  @Test("what you wrote to one person only is not kept")
  func direct() throws {
    let encounters = try Fixtures.batch("mastodon/archive/outbox.json").encounters
    #expect(encounters.first { $0.kind == .message }?.text == nil)
    #expect(encounters.first { $0.kind == .reply }?.text == "@ada thank you!")
  }

  @Test("likes and bookmarks say why they are left")
  func left() throws {
    let outcome = try Fixtures.read("mastodon/archive")
    #expect(
      outcome.unread.map(\.reason) == ["bookmarks name posts, not people", "likes name no day"])
  }

  @Test("packed as tar.gz it is the same")
  func packed() throws {
    let name = "zips/archive-20221105120000-0123456789abcdef0123456789abcdef.tar.gz"
    let packed = try Fixtures.batch(name)
    let loose = try Fixtures.batch("mastodon/archive")
    #expect(packed.accounts == loose.accounts && packed.encounters == loose.encounters)
    #expect(packed.owner == loose.owner)
  }

  @Test("who was kept with Tokimeki is on a list, once the server's pages say who it is")
  func tokimeki() throws {
    let outcome = try Fixtures.read(
      "mastodon/api", "mastodon/tokimeki", as: "kit@social.example.org")
    let batch = try #require(outcome.batches.first)
    #expect(
      batch.accounts.filter { $0.lists == ["kept with Tokimeki"] }.map(\.key) == [
        "ada@mastodon.example.org", "bjorn@fjord.example.org", "haruka@jp.example.net",
      ])
    #expect(batch.skipped == [])
    #expect(
      batch.notes == [
        "Tokimeki: 3 kept, now on the list \"kept with Tokimeki\"; 1 let go and 8 undecided are left "
          + "as they are."
      ])
  }

  @Test("without the pages Tokimeki's numbers mean nobody, and neither token nor secret turns up")
  func secrets() throws {
    let outcome = try Fixtures.read("mastodon/tokimeki")
    #expect(
      outcome.batches[0].skipped.map(\.reason) == [
        "3 whom you kept are in none of the pages: add the pages of who you follow on "
          + "social.example.org"
      ])
    let all = String(describing: outcome)
    #expect(!all.contains("SECRET") && !all.contains("TOKEN") && !all.contains("CLIENT"))
  }
}
