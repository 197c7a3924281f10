import Testing

@testable import PleachCore

@Suite struct OPMLTests {
  @Test("Feedly's five outlines are four feeds, Ada's in both folders")
  func feedly() throws {
    let batch = try Fixtures.batch("opml/feedly.opml")
    #expect(batch.files[0].read == 5)
    #expect(batch.accounts.count == 4)
    #expect(batch["ada.example.org/feed.xml"]?.lists == ["Friends", "Tech"])
    #expect(batch["ada.example.org/feed.xml"]?.links == [SiteLink("https://ada.example.org")])
    #expect(batch.accounts.last?.lists == [])
    #expect(batch.accounts.last?.name == "Ada on YouTube")
    #expect(batch.accounts[2].url == "https://robotics.example.com/rss?a=1&b=2")
  }

  @Test("NetNewsWire: three feeds, one folder, a title from right to left")
  func netNewsWire() throws {
    let batch = try Fixtures.batch("opml/netnewswire.opml")
    #expect(batch.accounts.map(\.name) == ["ليلى منصور", "Chat & Code", "Ada Quill"])
    #expect(batch.accounts.map(\.lists) == [[], [], ["Weaving"]])
  }

  @Test("newsboat: tags, and a feed without a title")
  func newsboat() throws {
    let batch = try Fixtures.batch("opml/newsboat-2.0.opml")
    #expect(batch.accounts.count == 2)
    #expect(batch.accounts[0].lists == ["friends", "weaving_and_looms"])
    #expect(batch.accounts[1].name == "https://mastodon.example.org/@ada.rss")
  }

  @Test("odd shapes: five feeds, and what is no feed is named")
  func odd() throws {
    let batch = try Fixtures.batch("opml/nested-odd.opml")
    #expect(batch.accounts.count == 5)
    #expect(batch.accounts[0].name == "Deep feed")
    #expect(batch.accounts[0].lists == ["Level 1 (title only)", "Level 2", "Level 3"])
    #expect(batch.accounts[1].name == "No text attribute")
    #expect(batch.accounts[1].lists == ["Level 1 (title only)"])
    #expect(batch["urlattr.example.org/atom"] != nil)
    #expect(batch["cat.example.org/feed"]?.lists == ["People", "Friends", "Tech"])
    #expect(batch.accounts[4].name?.contains("\u{202E}") == true)
    #expect(batch.skipped.map(\.line) == [10, 11, 12])
    #expect(batch.skipped.map(\.reason).last == "\"Commented\" is commented out")
  }

  @Test("a declared Latin-1 is believed")
  func latin1() throws {
    #expect(try Fixtures.batch("opml/latin1.opml").accounts.map(\.name) == ["Bjørn Ødegård"])
  }

  @Test("a bare & is repaired, and the line named")
  func ampersand() throws {
    let batch = try Fixtures.batch("opml/broken-ampersand.opml")
    #expect(batch.accounts.map(\.name) == ["Q & A", "Fine"])
    #expect(batch.accounts[0].url == "https://qa.example.org/feed?x=1&y=2")
    #expect(batch.notes.contains("opml/broken-ampersand.opml:2: a bare & is read as it stands"))
  }

  @Test("all files together: one account per feed, and none taken for missing")
  func together() throws {
    let batch = try Fixtures.batch("opml")
    #expect(
      batch["ada.example.org/feed.xml"]?.lists == [
        "Friends", "Tech", "Weaving", "friends", "weaving_and_looms",
      ])
    #expect(batch.complete == [])
  }

  @Test(
    "a document type is refused with its line",
    arguments: [
      "<?xml version=\"1.0\"?>\n<!DOCTYPE opml [<!ENTITY a \"b\">]>\n<opml/>",
      "<?xml version=\"1.0\"?>\n<!ENTITY a \"b\">\n<opml/>",
      "\n<!doctype opml SYSTEM \"http://evil.example/x.dtd\"><opml/>",
    ])
  func documentType(text: String) {
    let batch = Fixtures.read("feeds.opml", text: text).batches[0]
    #expect(batch.accounts == [])
    #expect(batch.skipped.map(\.line) == [2])
    #expect(batch.skipped[0].reason.contains("document type"))
  }

  @Test("a cut file keeps what came before the cut")
  func cut() {
    let text =
      "<opml><body>\n<outline text='A' xmlUrl='https://a.example/f'/>\n<outline text='B' xm"
    let batch = Fixtures.read("feeds.opml", text: text).batches[0]
    #expect(batch.accounts.map(\.name) == ["A"])
    #expect(batch.skipped == [Skip(path: "feeds.opml", line: 3, reason: "<outline is not closed")])
    #expect(!batch.files[0].isWhole)
  }
}
