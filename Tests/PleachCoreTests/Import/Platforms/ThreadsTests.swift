import Testing

@testable import PleachCore

@Suite struct ThreadsTests {
  private func batches() throws -> [String: ImportBatch] {
    let outcome = try Fixtures.read("threads/json-2025")
    return Dictionary(uniqueKeysWithValues: outcome.batches.map { ($0.platform, $0) })
  }

  @Test("five are followed and two follow")
  func lists() throws {
    let batch = try #require(try batches()["threads"])
    #expect(
      batch.followed.map(\.key) == [
        "ada.quill.example", "zoe.bloom.example", "layla.writes.example", "noam_example",
        "verbose.vera.example",
      ])
    #expect(batch.followers.map(\.key) == ["ada.quill.example", "threads.only.example"])
    #expect(batch.accounts.filter { $0.isBlocked == true }.map(\.key) == ["spam.bot.example"])
    #expect(batch["old.brand.example"]?.isFollowing == false)
    #expect(batch.files.first { $0.format == "follow requests sent" }?.read == 1)
    #expect(batch["ada.quill.example"]?.url == "https://www.threads.net/@ada.quill.example")
    #expect(batch["zoe.bloom.example"]?.followingSince == Day("2024-01-02"))
    #expect(batch.accounts.allSatisfy { $0.platform == "threads" })
    #expect(batch.complete == [.following, .followers])
  }

  @Test("Instagram's files beside them stay Instagram's")
  func apart() throws {
    let batches = try batches()
    #expect(batches.keys.sorted() == ["instagram", "threads"])
    let instagram = try #require(batches["instagram"])
    #expect(instagram.followed.map(\.key) == ["ada.quill.example"])
    #expect(instagram.followers.map(\.key) == ["ada.quill.example"])
    #expect(instagram.accounts.count == 1)
  }

  @Test("likes are left, with the reason")
  func likes() throws {
    let unread = try Fixtures.read("threads/json-2025").unread
    #expect(unread.map(\.reason) == ["a like says nothing to anybody"])
  }

  @Test("a page is of Threads by its folder, an account by its address")
  func pages() throws {
    let text = """
      <html><body class="_5vb_"><div class="_a6-g"><a href="https://www.threads.com/@ada">ada</a>
      <div>Jan 01, 2024 9:00 pm</div></div></body></html>
      """
    let batch = try #require(
      Fixtures.read("your_instagram_activity/threads/following.html", text: text).batches.first)
    #expect(batch.platform == "threads")
    #expect(batch.followed.map(\.key) == ["ada"])
    #expect(batch["ada"]?.followingSince == Day("2024-01-01"))
    let other = Fixtures.read("followers_and_following/following.html", text: text).batches.first
    #expect(other?.accounts == [])
  }
}
