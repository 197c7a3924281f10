import Testing

@testable import PleachCore

@Suite struct GitHubTests {
  static let ada = "990000001"

  @Test(
    "one array, pages back to back, an array of pages, a record a line: the same six",
    arguments: [
      "following.json", "following-concatenated-pages.json", "following-slurp.json",
      "following-lines.ndjson",
    ])
  func shapes(name: String) throws {
    let batch = try Fixtures.batch("github/\(name)")
    #expect(batch.followed.count == 6 && batch.skipped == [])
    #expect(batch.accounts[0].key == Self.ada && batch.accounts[0].handle == "ada-quill-example")
    #expect(batch.accounts[0].aliases == ["ada-quill-example"])
    #expect(batch.accounts[1].handle == "BjornOdegardExample")
    #expect(batch.accounts[1].url == "https://github.com/BjornOdegardExample")
    #expect(batch.accounts.filter { $0.isBot == true }.map(\.handle) == ["example-helper[bot]"])
    #expect(batch.complete == [.following])
  }

  @Test("two follow you, one of them mutually")
  func followers() throws {
    let outcome = try Fixtures.read("github/following.json", "github/followers.json")
    let batch = try #require(outcome.batches.first)
    #expect(batch.followers.count == 2)
    #expect(batch.mutual.map(\.handle) == ["ada-quill-example"])
    #expect(batch.complete == [.following, .followers])
  }

  @Test("a profile adds name, sites and other accounts to somebody of the lists")
  func profiles() throws {
    let outcome = try Fixtures.read("github/following.json", "github/users")
    let ada = try #require(outcome.batches.first?[Self.ada])
    #expect(ada.name == "Ada Quill" && ada.email == "ada@example.org")
    #expect(ada.company == "@example-robotics" && ada.followerCount == 20)
    #expect(ada.joined == Day("2011-01-25"))
    #expect(
      ada.links.map(\.url) == [
        "https://ada.example.org", "https://x.com/ada_quill_ex",
        "https://mastodon.example.org/@ada", "https://twitter.com/ada_quill_ex",
      ])
    #expect(outcome.batches[0].skipped == [])
  }

  @Test("stars are of projects and said to be left")
  func stars() throws {
    let outcome = try Fixtures.read("github/starred.json")
    #expect(outcome.batches == [])
    #expect(outcome.unread.map(\.reason) == ["stars are given to projects, not to people"])
  }

  @Test("bare logins are read where a name says whose they are")
  func names() {
    let text = "ada-quill-example\nBjornOdegardExample\nexample-helper[bot]\n"
    let batch = Fixtures.read("github-following.txt", text: text).batches[0]
    #expect(batch.followed.map(\.key).first == "ada-quill-example")
    #expect(batch.followed.count == 3 && batch.complete == [.following])
    let unnamed = Fixtures.read("following.txt", text: text)
    #expect(
      unnamed.unread.map(\.reason) == [
        "bare names: if they are from GitHub, name it github-following.txt"
      ])
  }

  @Test("an error that was saved as a list is called what it is")
  func errors() {
    let error = #"{"message":"API rate limit exceeded","documentation_url":"https://x.example"}"#
    let outcome = Fixtures.read("following.json", text: error)
    #expect(outcome.unread.map(\.reason) == ["GitHub answered: API rate limit exceeded"])
    let page = #"[{"login":"ada","id":1},{"login":"bo","id":2}]"#
    let batch = Fixtures.read("following.json", text: page + "\n" + error).batches[0]
    #expect(batch.followed.count == 2 && batch.complete == [])
    #expect(
      batch.skipped == [
        Skip(
          path: "following.json", line: 2, reason: "GitHub answered: API rate limit exceeded")
      ])
    #expect(Fixtures.read("following.json", text: error + page).batches[0].followed.count == 2)
  }

  @Test("a full page alone is not taken for the whole list", arguments: [30, 50, 100])
  func full(count: Int) {
    let page = { (range: Range<Int>) in
      "[" + range.map { #"{"login":"u\#($0)","id":\#($0)}"# }.joined(separator: ",") + "]"
    }
    let full = page(1..<count + 1)
    #expect(Fixtures.read("following.json", text: full).batches[0].complete == [])
    let more = full + page(200..<205)
    #expect(Fixtures.read("following.json", text: more).batches[0].complete == [.following])
    #expect(Fixtures.read("following.json", text: full + full).batches[0].complete == [])
  }

  @Test("your own profile is not among those you follow")
  func yourself() {
    let you = #"{"login":"kit","id":7,"bio":"","total_private_repos":2}"#
    let batch = Fixtures.read("kit.json", text: you).batches[0]
    #expect(batch.owner?.handle == "kit" && batch.accounts == [])
  }

  @Test("a login is one account with and without its number")
  func merge() {
    let export = Export([
      ("following.json", ByteSource(Array(#"[{"login":"Ada","id":1}]"#.utf8))),
      ("github-followers.txt", ByteSource(Array("ada\n".utf8))),
    ])
    let batch = Importers.read(export).batches[0]
    #expect(batch.accounts.map(\.key) == ["1"] && batch.mutual.count == 1)
  }
}
