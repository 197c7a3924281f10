import Testing

@testable import PleachCore

/// What each format says of people, by example.
@Suite struct PeopleFormatTests {
  private static let graph: Graph = {
    let ada = Circles.person("ada") { person, account in
      person.name = "Ada \"Quill\""
      person.communities = ["weavers", "unwritten"]
      person.topics = ["looms"]
      person.note = "Patient; answers\nwithin a day"
      account.handle = "ada@example.org"
      account.followsYou = true
      account.email = "ada@example.org"
      account.links = ["https://ada.example/", "javascript:alert(1)"]
      account.lists = ["Loom"]
      account.languages = ["en", "fr"]
      var feed = Account(id: "feeds:ada.example/feed", handle: "Ada's loom")
      (feed.url, feed.isFollowing) = ("https://ada.example/feed?a=1&b=2", true)
      (feed.lists, feed.links) = (["Looms"], ["https://ada.example/"])
      person.accounts = [feed]
    }
    let bo = Circles.person("bo") { _, account in
      (account.handle, account.isFollowing) = ("bo@example.org", false)
      (account.followsYou, account.isMuted) = (true, true)
    }
    let cy = Circles.person("cy") { _, account in
      (account.handle, account.isFollowing, account.isBlocked) = ("cy@example.org", false, true)
    }
    return Circles.graph(
      [ada, bo, cy, Person(id: "di", name: "Di")],
      [
        Community(id: "weavers", name: "Weavers & <co>"), Topic(id: "looms", name: "Looms"),
        Community(id: "unused", name: "Unused"),
        Follow(
          from: "mastodon:ada@example.org",
          to: ["mastodon:cy@example.org", "mastodon:nobody@example.org", "mastodon:bo@example.org"]),
      ])
  }()

  private static func file(_ format: PeopleFormat) -> PeopleFile {
    format.file(of: Array(graph.people), in: graph)
  }

  private static func text(_ format: PeopleFormat) -> String {
    String(decoding: file(format).bytes, as: UTF8.self)
  }

  @Test("the same people give the same bytes", arguments: PeopleFormat.allCases)
  func same(format: PeopleFormat) throws {
    let again = try Document.read(Self.document.rendered(writer: "1")).1
    #expect(format.file(of: Array(again.people), in: again) == Self.file(format))
    #expect(Self.file(format).bytes.last == 0x0A)
  }

  private static var document: Document {
    get throws {
      var document = Document()
      for person in graph.people { _ = try document.apply(.put(person)) }
      for community in graph.communities { _ = try document.apply(.put(community)) }
      for topic in graph.topics { _ = try document.apply(.put(topic)) }
      for follow in graph.follows { _ = try document.apply(.put(follow)) }
      return document
    }
  }

  @Test("nobody at all is a file too", arguments: PeopleFormat.allCases)
  func nobody(format: PeopleFormat) {
    let file = format.file(of: [], in: Graph())
    #expect(file.count == 0 && file.omission == nil)
  }

  @Test("JSON has the records of the people and of what they refer to, and no other")
  func json() throws {
    let json = try JSONReader.value(in: Self.file(.json).bytes)
    #expect(json["version"]?.int == 1)
    let people = try #require(json["people"]?.array)
    #expect(people.map { $0["id"]?.string } == ["ada", "bo", "cy", "di"])
    #expect(people.map { $0["tie"]?.string } == ["mutual", "follower", "none", "none"])
    #expect(people[0]["note"]?.string == "Patient; answers\nwithin a day")
    #expect(try Person(people[0]) == Self.graph.people["ada"])
    #expect(json["communities"]?.array?.map { $0["id"]?.string } == ["weavers"])
    #expect(json["topics"]?.array?.map { $0["name"]?.string } == ["Looms"])
  }

  @Test("the table has a row an account, and one for who has none")
  func csv() {
    let rows = Array(CSV(Self.file(.csv).bytes))
    #expect(rows.map { $0.cell(0) } == ["person", "ada", "ada", "bo", "cy", "di"])
    #expect(rows.allSatisfy { $0.cells.count == AccountTable.header.count })
    #expect(rows[1].cell(1) == "Ada \"Quill\"" && rows[1].cell(4) == "ada@example.org")
    #expect(rows[1].cell(15) == "Weavers & <co>; unwritten")
    #expect(rows[1].cell(17) == "Patient; answers within a day")
  }

  @Test("Mastodon's tables are those that pleach reads")
  func mastodon() {
    let tables: [(PeopleFormat, String)] = [
      (.mastodon, "following_accounts.csv"), (.mastodonMuted, "muted_accounts.csv"),
      (.mastodonBlocked, "blocked_accounts.csv"), (.mastodonLists, "lists.csv"),
    ]
    let read = tables.map { Fixtures.read($1, text: Self.text($0)).batches.first }
    #expect(
      read.map { $0?.accounts.map(\.key) ?? [] } == [
        ["ada@example.org"], ["bo@example.org"], ["cy@example.org"], ["ada@example.org"],
      ])
    #expect(read[0]?.accounts.first?.languages == ["en", "fr"])
    #expect(read[1]?.accounts.first?.isMuted == true)
    #expect(read[2]?.accounts.first?.isBlocked == true)
    #expect(read[3]?.accounts.first?.lists == ["Loom"])
  }

  @Test("a whole import of Mastodon comes out as it came in")
  func mastodonAgain() throws {
    var store = PlacedStore()
    try store.place(try Fixtures.batch("mastodon/csv-4.x"))
    for (format, name) in [
      (PeopleFormat.mastodonMuted, "muted"), (.mastodonBlocked, "blocked"),
    ] {
      let bytes = format.file(of: Array(store.graph.people), in: store.graph).bytes
      let original = try Fixtures.batch("mastodon/csv-4.x/\(name)_accounts.csv")
      let again = Importers.read(Export([("\(name)_accounts.csv", ByteSource(bytes))]), as: nil)
      #expect(
        again.batches.first?.accounts.map(\.key).sorted() == original.accounts.map(\.key).sorted())
    }
  }

  @Test("who has no address on Mastodon is left out, and counted")
  func leftOut() throws {
    let odd = Circles.person("odd") { _, account in account.handle = "no address" }
    let graph = Circles.graph([odd])
    let file = PeopleFormat.mastodon.file(of: Array(graph.people), in: graph)
    #expect(file.count == 0)
    #expect(file.omission == "1 account left out, for want of an address that can be read")
  }

  @Test("OPML comes back as it was, folders too")
  func opml() throws {
    let read = Fixtures.read("feeds.opml", text: Self.text(.opml))
    let feed = try #require(read.batches.first?.accounts.first)
    #expect(feed.url == "https://ada.example/feed?a=1&b=2" && feed.lists == ["Looms"])
    #expect(read.batches.first?.skipped == [])
  }

  @Test("a card says name, pages, profile, mail, tags and note")
  func vcard() {
    let lines = Self.text(.vcard).split(separator: "\r\n").map(String.init)
    #expect(
      lines.prefix(13).elementsEqual([
        "BEGIN:VCARD", "VERSION:4.0", "UID;VALUE=text:pleach-ada", "FN:Ada \"Quill\"",
        "SOCIALPROFILE;SERVICE-TYPE=\"Mastodon\";USERNAME=\"ada@example.org\":https:/",
        " /example.org/@ada", "URL:https://ada.example/", "EMAIL:ada@example.org",
        "URL:https://ada.example/feed?a=1&b=2",
        "CATEGORIES:Weavers & <co>,unwritten,Looms", "NOTE:Patient\\; answers\\nwithin a day",
        "END:VCARD", "BEGIN:VCARD",
      ]), "\(lines)")
    #expect(lines.count { $0 == "END:VCARD" } == 4)
  }

  @Test(
    "graphs have you, the people, and who follows whom among them",
    arguments: [
      PeopleFormat.graphml, .gexf,
    ])
  func graphs(format: PeopleFormat) throws {
    let tags = try Markup.tags(Self.text(format))
    let nodes = tags.filter { $0.name == "node" && $0.kind != .close }
    #expect(nodes.map { $0.attribute("id") } == ["you", "ada", "bo", "cy", "di"])
    let edges = tags.filter { $0.name == "edge" }.map { tag in
      "\(tag.attribute("source") ?? "") \(tag.attribute("target") ?? "")"
    }
    #expect(edges == ["you ada", "ada you", "ada bo", "ada cy", "bo you"])
  }

  @Test("Graphviz draws names as they are")
  func dot() {
    let lines = Self.text(.dot).split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(4).elementsEqual([
        "digraph pleach {", "  \"you\" [label=\"You\"];",
        "  \"ada\" [label=\"Ada \\\"Quill\\\"\", tie=\"mutual\","
          + " communities=\"Weavers &amp; <co>; unwritten\"];",
        "  \"bo\" [label=\"BO\", tie=\"follower\"];",
      ]), "\(lines)")
    #expect(lines.suffix(2) == ["  \"bo\" -> \"you\";", "}"])
  }

  @Test("identifiers of a graph are plain and differ, whatever stands in the store")
  func nodes() throws {
    let ids = ["you", "a b", "a\u{202E}b", "a-b", "\"", "田中", "a\u{1}b", "ⓐ"]
    let people = ids.map { Person(id: Person.ID($0), name: "") }
    let nodes = FollowGraph(people, in: Graph()).nodes.map(\.id)
    #expect(nodes == ["you", "you-2", "a-b", "a-b-2", "a-b-3", "-", "田中", "a-b-4", "--2"])
  }

  @Test("the list has everyone under each community, with notes")
  func markdown() {
    #expect(
      Self.text(.markdown) == """
        # People

        ## Weavers \\& \\<co\\>

        - [Ada "Quill"](<https://example.org/@ada>) `ada@example.org`: Patient; answers within a day

        ## unwritten

        - [Ada "Quill"](<https://example.org/@ada>) `ada@example.org`: Patient; answers within a day

        ## Without a community

        - [BO](<https://example.org/@bo>) `bo@example.org`
        - [CY](<https://example.org/@cy>) `cy@example.org`
        - Di

        """)
  }

  @Test("the page has whom you follow, and no note")
  func html() {
    let page = Self.text(.html)
    #expect(Self.file(.html).count == 1)
    #expect(page.contains("<h2>Weavers &amp; &lt;co&gt;</h2>"))
    #expect(page.contains("href=\"https://ada.example/feed?a=1&amp;b=2\""))
    #expect(!page.contains("Patient") && !page.contains(">BO<") && !page.contains("javascript"))
  }
}

/// XML as pleach's own reader sees it.
enum Markup {
  /// Every tag; one that is not closed, or not well formed, is an issue.
  static func tags(_ text: String) throws -> [XMLReader.Tag] {
    var reader = XMLReader(Array(text.utf8))
    var tags: [XMLReader.Tag] = []
    var open: [String] = []
    while let tag = try reader.next() {
      tags.append(tag)
      switch tag.kind {
      case .open: open.append(tag.name)
      case .close: #expect(open.popLast() == tag.name)
      case .empty: break
      }
    }
    #expect(open.isEmpty && reader.repairs.isEmpty)
    return tags
  }
}
