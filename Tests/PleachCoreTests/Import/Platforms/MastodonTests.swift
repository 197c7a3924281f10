import Testing

@testable import PleachCore

@Suite struct MastodonTests {
  @Test("twelve rows of 4.x are eleven accounts, because case makes no difference")
  func version4() throws {
    let batch = try Fixtures.batch("mastodon/csv-4.x")
    #expect(batch.followed.count == 11)
    #expect(batch.files.first { $0.format == "follows (CSV)" }?.read == 12)
    #expect(batch.skipped == [])
    #expect(batch.complete == [.following])
    #expect(batch["jo@münchen.example.org"]?.handle == "jo@münchen.example.org")
    #expect(batch.followed[0].key == "ada@mastodon.example.org")
    #expect(batch.followed[0].languages == ["en", "fr"])
    #expect(
      batch.accounts.filter { $0.notifies == true }.map(\.handle) == ["bjorn@fjord.example.org"])
    #expect(
      batch.accounts.filter { $0.showsBoosts == false }.map(\.handle) == ["haruka@jp.example.net"])
  }

  @Test("a list may be called like the beginning of a page", arguments: ["[work]", "{x}", "<b>"])
  func readsOddLists(name: String) {
    let outcome = Fixtures.read(
      "lists.csv", text: "\(name),ada@example.org\nfriends,bo@example.org\n")
    #expect(outcome.unread == [])
    #expect(outcome.batches.map(\.importer) == ["mastodon"])
    #expect(outcome.batches[0].accounts.map(\.lists) == [[name], ["friends"]])
  }

  @Test("lists, mutes and blocks of 4.x come with their names")
  func version4Lists() throws {
    let outcome = try Fixtures.read("mastodon/csv-4.x")
    let batch = try #require(outcome.batches.first)
    let lists = ["Close friends", "News, tech & \"more\"", "日本"]
    #expect(
      lists.map { list in batch.accounts.filter { $0.lists.contains(list) }.count } == [2, 2, 1])
    #expect(Set(batch.accounts.flatMap(\.lists)).count == 3)
    #expect(batch.accounts.filter { $0.isBlocked == true }.count == 2)
    #expect(batch.accounts.filter { $0.isMuted == true }.count == 2)
    #expect(
      outcome.unread.map(\.path).map(ExportPath.fileName).sorted() == [
        "blocked_domains.csv", "bookmarks.csv",
      ])
  }

  @Test(
    "older and resaved files are the same list",
    arguments: [
      ("csv-3.x", 8), ("csv-2.x", 5), ("csv-resaved", 8),
    ])
  func older(folder: String, count: Int) throws {
    let batch = try Fixtures.batch("mastodon/\(folder)")
    #expect(batch.followed.count == count)
    #expect(batch.skipped == [])
    #expect(batch.complete == [.following])
  }

  @Test("2.x has no header, and its jo is the jo of 4.x")
  func version2() throws {
    let old = try Fixtures.batch("mastodon/csv-2.x")
    let new = try Fixtures.batch("mastodon/csv-4.x")
    #expect(old.accounts.last?.key == "jo@münchen.example.org")
    #expect(Set(old.accounts.map(\.key)).subtracting(new.accounts.map(\.key)) == [])
  }

  @Test("a spreadsheet's TRUE and FALSE count")
  func resaved() throws {
    let batch = try Fixtures.batch("mastodon/csv-resaved")
    #expect(batch["haruka@jp.example.net"]?.showsBoosts == false)
    #expect(batch["bjorn@fjord.example.org"]?.notifies == true)
    #expect(batch.accounts[0].languages == ["en", "fr"])
  }

  @Test("GoToSocial has followers too")
  func goToSocial() throws {
    let batch = try Fixtures.batch("mastodon/gotosocial")
    #expect(batch.followed.count == 5)
    #expect(batch.followers.count == 3)
    #expect(batch.mutual.map(\.handle) == ["ada@mastodon.example.org"])
    #expect(batch.complete == [.following, .followers])
  }

  @Test("Pixelfed writes addresses of profiles")
  func pixelfed() throws {
    let batch = try Fixtures.batch("mastodon/pixelfed")
    #expect(
      batch.followed.map(\.key) == [
        "ada@pix.example.org", "zoe@pix.example.org", "haruka@mastodon.example.org",
      ])
  }

  @Test("pages of the API make one list")
  func api() throws {
    let batch = try Fixtures.batch("mastodon/api", as: "@kit@social.example.org")
    #expect(batch.followed.count == 12)
    #expect(batch.followers.count == 3)
    #expect(batch.files.filter { $0.format == "follows (API)" }.map(\.read) == [8, 4])
    #expect(batch.accounts.filter { $0.isBot == true }.count == 1)
    #expect(batch["oldivan@example.net"]?.movedTo == "ivan@example.net")
    #expect(batch["pat@social.example.org"] != nil)
    #expect(batch["pat@social.example.org"]?.name == nil)
    #expect(
      batch.followed.filter {
        $0.followerCount == nil || $0.followingCount == nil || $0.postCount == nil
      }.count
        == 1)
    #expect(batch.followed.filter { $0.lastPost == nil }.count == 1)
    #expect(batch["jo@münchen.example.org"] != nil)
    #expect(batch.owner?.key == "kit@social.example.org")
    #expect(batch.complete == [.following, .followers])
    #expect(batch.skipped == [])
  }

  @Test("a bio is text, a field a link, a relationship a note")
  func details() throws {
    let ada = try #require(try Fixtures.batch("mastodon/api")["ada@mastodon.example.org"])
    #expect(ada.name == "Ada Quill")
    #expect(ada.bio == "Letters & looms. ada.example.org")
    #expect(ada.links.first?.url == "https://ada.example.org")
    #expect(ada.links.first?.isVerified == true)
    #expect(ada.joined == Day("2019-01-01"))
    #expect(ada.id == "https://mastodon.example.org/users/ada")
    #expect(ada.followsYou == true)
    #expect(ada.note?.isEmpty == false)
  }

  @Test("a name full of escapes is kept raw")
  func hostile() throws {
    let name = try Fixtures.batch("mastodon/api")["mallory@evil.example.com"]?.name
    #expect(name?.contains("\u{1B}[31m") == true)
    #expect(name?.contains("\u{202E}") == true)
  }

  @Test("a full page alone is not taken for the whole list")
  func fullPage() {
    let accounts = (0..<40).map {
      #"{"id":"\#($0)","username":"u\#($0)","acct":"u\#($0)@x.example"}"#
    }
    let page = "[\(accounts.joined(separator: ","))]"
    #expect(Fixtures.read("following.json", text: page).batches[0].complete == [])
    let short = "[\(accounts.dropLast().joined(separator: ","))]"
    #expect(Fixtures.read("following.json", text: short).batches[0].complete == [.following])
    #expect(Fixtures.read("following-3.json", text: short).batches[0].complete == [])
  }

  @Test("a row that is no address is skipped with its line, and the list is not whole")
  func badRow() {
    let text = "Account address,Show boosts\na@x.example,true\nnonsense,true\nb@x.example,true\n"
    let batch = Fixtures.read("following_accounts.csv", text: text).batches[0]
    #expect(batch.accounts.count == 2)
    #expect(
      batch.skipped == [
        Skip(
          path: "following_accounts.csv", line: 3,
          reason: "\"nonsense\" is no address like user@server")
      ])
    #expect(batch.complete == [])
  }

  @Test(
    "an address in any spelling is one account",
    arguments: [
      "jo@münchen.example", "@Jo@MÜNCHEN.example", "acct:jo@xn--mnchen-3ya.example",
      " jo@münchen.example ",
      "https://münchen.example/@jo", "https://xn--mnchen-3ya.example/users/jo",
    ])
  func spellings(text: String) {
    #expect(MastodonAddress(text)?.key == "jo@münchen.example")
  }
}
