import Testing

@testable import PleachCore
@testable import PleachScreen

@Suite("People as a file")
struct PeopleFileTests {
  /// What the program wants written, as text.
  private static func written(_ keys: String) -> (path: String, text: String)? {
    var world = Scenes.village()
    world.drive(keys)
    guard case .writeFile(let path, let bytes, replacing: false)? = world.wishes.last else {
      return nil
    }
    return (path, String(decoding: bytes, as: UTF8.self))
  }

  @Test("w on People writes all who are listed, and of marked ones these alone")
  func writesListed() throws {
    let listed = try #require(Self.written("2/tie:following<enter>w<enter>"))
    #expect(listed.path == "~/people.csv")
    let marked = try #require(Self.written("2/tie:following<enter>xxw<enter>"))
    let (all, two) = (listed.text.split(separator: "\n"), marked.text.split(separator: "\n"))
    #expect(all.count > two.count && two.count >= 3)
    #expect(all.first == two.first)
    #expect(all.starts(with: two))
  }

  @Test("the name of the file says as what it is written")
  func namesSay() {
    let names = [
      "a.json": PeopleFormat.json, "~/x.y/A.CSV": .csv, "b.vcf": .vcard, "b.opml": .opml,
      "b.graphml": .graphml, "b.gexf": .gexf, "b.dot": .dot, "b.md": .markdown, "b.html": .html,
      "x/following_accounts.csv": .mastodon, "lists.csv": .mastodonLists,
      "muted_accounts.csv": .mastodonMuted, "blocked_accounts.csv": .mastodonBlocked,
    ]
    for (name, format) in names { #expect(PeopleFormat(fileName: name) == format, "\(name)") }
    #expect(Set(names.values) == Set(PeopleFormat.allCases))
    for name in ["", "a", "a.", "csv", "a.csv/b", "a.txt"] {
      #expect(PeopleFormat(fileName: name) == nil, "\(name)")
    }
  }

  @Test("a name that says nothing is asked for again")
  func asksAgain() {
    var world = Scenes.village()
    world.drive("2w.x<enter>")
    guard case .prompt(let prompt) = world.model.overlay else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.field.text == "~/people.csv.x")
    #expect(!world.wishes.contains { if case .writeFile = $0 { true } else { false } })
  }
}
