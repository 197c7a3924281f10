import TerminalCorpus
import Testing

@testable import PleachCore

/// No writer lets a stranger's text be more than text.
@Suite struct HostileWritersTests {
  private static let texts =
    Corpus.short.map(\.text) + [
      "=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1", "</li><script>alert(1)</script>",
      "\" onmouseover=\"alert(1)", "](javascript:alert(1))", "<https://evil.example>",
      "[x](https://evil.example)", "www.evil.example", "https://evil.example/", "';id;'",
      "$(id)", "a\nrm -rf /", "a\r\nrm -rf /", "]]>", "&lt;", "<!--", "-->", "\u{2028}id",
      "`id`", "' || true #", "`\u{301}<https://evil.example>`", "ada@a.example\nid", "x.com/../..",
      "javascript:alert(1)",
    ]

  private static func store(_ text: String) throws -> PlacedStore {
    var store = PlacedStore()
    for (number, platform) in ["mastodon", "github", "feeds", "x"].enumerated() {
      for (row, handle) in [text, "ada" + text].enumerated() {
        var person = Person(id: Person.ID("p\(number)\(row)"), name: text)
        var account = Account(id: Account.id(platform: Platform.ID(platform), key: "k\(row)"))
        account.handle = handle
        account.name = text
        account.bio = text
        account.url = row == 0 ? text : "https://a.example/" + text
        account.lists = [text]
        account.links = [text]
        account.isFollowing = true
        person.accounts = [account]
        try store.apply([.put(person)])
        let decision = Deeds.Decision(.unfollow, reason: text, thanks: text)
        let decided = Deeds.decide([person.id], decision, on: PlanScene.today, in: store.graph)
        try store.apply(decided?.edits ?? [])
      }
    }
    return store
  }

  private static func file(_ format: PlanFormat, _ platform: Platform.ID, _ store: PlacedStore)
    throws
    -> String
  {
    let plan = Plan(store.graph)
    let bytes = try plan.file(format, for: platform, in: store.graph, on: PlanScene.today).bytes
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a page has only the tags of its own and links to the platform", arguments: texts)
  func html(text: String) throws {
    let store = try Self.store(text)
    for platform in ["mastodon", "github", "x"] as [Platform.ID] {
      let page = try Self.file(.html, platform, store)
      #expect(page.components("<script").count == 1 && page.components("<li>").count == 3)
      for link in page.components("href=\"").dropFirst() {
        #expect(link.hasPrefix("https://"))
        #expect(!link.prefix { $0 != "\"" }.contains("//evil"))
      }
      // Quotes of texts are never those of attributes.
      #expect(page.components("<a ").count == page.components("</a>").count)
      #expect(Forbidden.first(inOutput: Array(page.utf8)) == nil)
    }
  }

  @Test("a script has comments and commands of its own, each on a line", arguments: texts)
  func script(text: String) throws {
    let store = try Self.store(text)
    let plain = #/(toot unfollow '[A-Za-z0-9_][A-Za-z0-9._@-]*'|sleep 1|#.*|)/#
    let gh = #/gh api --silent --method DELETE '/user/following/[A-Za-z0-9][A-Za-z0-9-]*'/#
    for platform in ["mastodon", "github"] as [Platform.ID] {
      let script = try Self.file(.script, platform, store)
      for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(line.wholeMatch(of: plain) != nil || line.wholeMatch(of: gh) != nil, "\(line)")
      }
      #expect(Forbidden.first(inOutput: Array(script.utf8)) == nil)
    }
  }

  @Test("no cell that a person opens is a formula", arguments: texts)
  func table(text: String) throws {
    let table = try Self.file(.csv, "x", try Self.store(text))
    var rows = CSV(Array(table.utf8))
    var count = 0
    while let row = rows.next() {
      count += 1
      #expect(row.problem == nil && row.cells.count == 7)
      for cell in row.cells {
        #expect(!"=+-@\t".contains(cell.drop { $0 == " " }.first ?? "x"), "\(cell)")
      }
    }
    #expect(count == 3)
  }

  @Test("a line of Markdown stays one and links nowhere else", arguments: texts)
  func markdown(text: String) throws {
    let list = try Self.file(.markdown, "x", try Self.store(text))
    let lines = list.split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines.dropFirst(2) {
      #expect(line.utf8.starts(with: "- [ ] unfollow ".utf8))
      let links = line.components("](<").dropFirst()
      #expect(links.allSatisfy { $0.hasPrefix("https://x.com/") })
      // Escaped signs mean nothing, and neither does what stands in code.
      let harmless = #/`[^`]*`|\\.|\]\(<[^>]*>\)/#.matchingSemantics(.unicodeScalar)
      let bare = line.replacing(harmless, with: "")
      #expect(!bare.contains("://evil") && !bare.contains("www.evil"))
    }
  }

  @Test("feeds that remain can be read again, whatever they are called", arguments: texts)
  func outline(text: String) throws {
    var store = PlacedStore()
    var person = Person(id: "p", name: text)
    var account = Account(id: "feeds:a.example/feed")
    (account.url, account.name, account.bio) = ("https://a.example/feed?a=1&b=2", text, text)
    (account.lists, account.links, account.isFollowing) = ([text], [text], true)
    person.accounts = [account]
    try store.apply([.put(person)])
    let outline = try Self.file(.opml, "feeds", store)
    let read = Fixtures.read("feeds.opml", text: outline)
    #expect(read.batches.first?.accounts.map(\.url) == ["https://a.example/feed?a=1&b=2"])
    #expect(read.batches.first?.skipped == [])
  }
}

extension StringProtocol {
  /// The parts between the places where `separator` stands.
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
  }
}
