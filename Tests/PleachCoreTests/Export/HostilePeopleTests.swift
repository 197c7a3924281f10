import TerminalCorpus
import Testing

@testable import PleachCore

/// No format lets a stranger's text be more than text.
@Suite struct HostilePeopleTests {
  private static let texts =
    Corpus.short.map(\.text) + [
      "=1+1", "+cmd|' /C calc'!A0", "\u{200B}=1", "\u{1B}@SUM(A1)", "\t=1", "\" onmouseover=\"x",
      "</li><script>alert(1)</script>", "](javascript:alert(1))", "<https://evil.example>",
      "[x](https://evil.example)", "javascript:alert(1)", "]]>", "&lt;", "<!--", "-->",
      "a\nEND:VCARD\nBEGIN:VCARD", "a\r\nEMAIL:x", "a\\", "\\\";}", "\";URL:https://evil.example",
      "^n^'", "\"\u{301}];x", "`\u{301}<https://evil.example>`", "<\u{301}script>", "a,b;c:d",
      "# a", "1. a", "   # a", "---", "\\N\\G", "", " ", "ada@a.example\nx",
      String(repeating: "編み物", count: 60),
    ]

  private static func graph(_ text: String) throws -> Graph {
    var people: [Person] = []
    for platform in ["mastodon", "github", "feeds", "x", "q" + text.prefix(3)] {
      let number = people.count
      var person = Person(id: Person.ID("p\(number)" + text.prefix(20)), name: text)
      (person.note, person.metHow) = (text, text)
      person.communities = ["c", Community.ID("i" + text)]
      person.topics = ["t", Topic.ID("i" + text)]
      for (row, handle) in [text, "ada" + text, "ada@a.example"].enumerated() {
        let id = Account.id(
          platform: Platform.ID(platform.replacing(":", with: "")), key: "k\(row)\(number)")
        var account = Account(id: id, handle: handle)
        (account.name, account.bio, account.email) = (text, text, text)
        (account.company, account.position) = (text, text)
        // A table of lists that begins as JSON does is not known for one.
        (account.lists, account.languages) = (["l", text], [text])
        account.links = [text, "https://a.example/" + text]
        account.url = row == 0 ? text : "https://a.example/" + text
        (account.isFollowing, account.isMuted, account.isBlocked) = (true, true, true)
        person.accounts.append(account)
      }
      people.append(person)
    }
    return Circles.graph(people, [Community(id: "c", name: text), Topic(id: "t", name: text)])
  }

  private static func bytes(_ format: PeopleFormat, _ text: String) throws -> [UInt8] {
    let graph = try graph(text)
    return format.file(of: Array(graph.people), in: graph).bytes
  }

  private static func text(_ format: PeopleFormat, _ text: String) throws -> String {
    String(decoding: try bytes(format, text), as: UTF8.self)
  }

  @Test("nothing in a file steers, hides or turns", arguments: PeopleFormat.allCases)
  func inert(format: PeopleFormat) throws {
    for text in Self.texts {
      let bytes = try Self.bytes(format, text).filter { format != .vcard || $0 != 0x0D }
      let found = Forbidden.first(inOutput: bytes, isJSON: true)
      #expect(found == nil, "\(text.debugDescription)")
    }
  }

  @Test("JSON gives every text back as it was", arguments: texts)
  func json(text: String) throws {
    let graph = try Self.graph(text)
    let json = try JSONReader.value(in: try Self.bytes(.json, text))
    let people = try #require(json["people"]?.array).map { (json) throws in try Person(json) }
    #expect(people == Array(graph.people))
  }

  @Test("no cell of the table is a formula, and no row is more than one", arguments: texts)
  func csv(text: String) throws {
    let rows = Array(CSV(try Self.bytes(.csv, text)))
    #expect(rows.count == 16)
    for row in rows {
      #expect(row.problem == nil && row.cells.count == AccountTable.header.count)
      for cell in row.cells {
        #expect(!"=+-@\t".contains(cell.drop { $0 == " " }.first ?? "x"), "\(cell)")
      }
    }
  }

  @Test("Mastodon's tables can be read again, each row an address", arguments: texts)
  func mastodon(text: String) throws {
    for (format, name) in [
      (PeopleFormat.mastodon, "following"), (.mastodonMuted, "muted"), (.mastodonLists, "lists"),
    ] {
      let read = Importers.read(
        Export([(name + ".csv", ByteSource(try Self.bytes(format, text)))]), as: nil)
      #expect(read.batches.first?.accounts.contains { $0.key == "ada@a.example" } == true)
      #expect(read.batches.first?.skipped == [])
    }
  }

  @Test("OPML can be read again, each feed with its address", arguments: texts)
  func opml(text: String) throws {
    let outline = try Self.text(.opml, text)
    let feeds = try Markup.tags(outline).filter { $0.attribute("xmlurl") != nil }
    #expect(!feeds.isEmpty)
    let read = Fixtures.read("feeds.opml", text: outline)
    #expect(read.batches.first?.accounts.isEmpty == false)
  }

  @Test("a card stays one, and no line of it is longer than 75 bytes", arguments: texts)
  func vcard(text: String) throws {
    let bytes = try Self.bytes(.vcard, text)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    for line in lines {
      #expect(line.last == 0x0D && line.count <= 76 && line.count > 1)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    var unfolded: [String] = []
    for line in lines.map({ String(decoding: $0.dropLast(), as: UTF8.self) }) {
      if line.utf8.first == 0x20, let last = unfolded.popLast() {
        let parts = [last.unicodeScalars[...], line.unicodeScalars.dropFirst()]
        unfolded.append(String(String.UnicodeScalarView(parts.joined())))
      } else {
        unfolded.append(line)
      }
    }
    let plain =
      #/(BEGIN|END|VERSION|UID;VALUE=text|FN|URL|EMAIL|ORG|TITLE|CATEGORIES|NOTE):.+/#
      .matchingSemantics(.unicodeScalar)
    let social = #/SOCIALPROFILE;SERVICE-TYPE="[^"]*"(;USERNAME="[^"]*"|;VALUE=text):.+/#
      .matchingSemantics(.unicodeScalar)
    for line in unfolded {
      let isOurs = line.wholeMatch(of: plain) != nil || line.wholeMatch(of: social) != nil
      #expect(isOurs, "\(line.debugDescription)")
      if line.hasPrefix("URL:") { #expect(SafeAddress(String(line.dropFirst(4))) != nil) }
    }
    #expect(
      unfolded.count { $0 == "END:VCARD" } == 5
        && unfolded.count { $0.utf8.starts(with: "FN:".utf8) } == 5)
  }

  @Test("graphs are well formed, with a node a person", arguments: texts)
  func graphs(text: String) throws {
    for format in [PeopleFormat.graphml, .gexf] {
      let nodes = try Markup.tags(try Self.text(format, text)).filter {
        $0.name == "node" && $0.kind != .close
      }
      #expect(nodes.count == 6 && Set(nodes.map { $0.attribute("id") ?? "" }).count == 6)
    }
    let string = #/"([^"\\]|\\.)*"/#.matchingSemantics(.unicodeScalar)
    for line in try Self.text(.dot, text).split(separator: "\n").dropFirst().dropLast() {
      let bare = line.replacing(string, with: "S")
      let plain = #/  S( -> S| \[label=S(, tie=S)?(, communities=S)?\]);/#
      #expect(bare.wholeMatch(of: plain) != nil, "\(line)")
    }
  }

  @Test("a line of the list stays one and links nowhere else", arguments: texts)
  func markdown(text: String) throws {
    let list = try Self.text(.markdown, text)
    for line in list.split(separator: "\n").dropFirst() {
      #expect(line.utf8.starts(with: "## ".utf8) || line.utf8.starts(with: "- ".utf8))
      // What a line begins with is no mark of its own.
      #expect(line.wholeMatch(of: #/- ([#+=-]|[0-9]+[.)]).*/#) == nil, "\(line)")
      // Escaped signs mean nothing, and neither does what stands in code.
      let harmless = #/`[^`]*`|\\.|\]\(<[^>]*>\)/#.matchingSemantics(.unicodeScalar)
      let bare = line.replacing(harmless, with: "")
      #expect(!bare.contains("://evil") && !bare.contains("www.evil"))
    }
    #expect(Forbidden.first(inOutput: Array(list.utf8)) == nil)
  }

  @Test("the page has only tags of its own, and links to the web alone", arguments: texts)
  func html(text: String) throws {
    let page = try Self.text(.html, text)
    #expect(
      !page.contains("<script")
        && page.matches(of: #/<a /#.matchingSemantics(.unicodeScalar)).count > 0)
    #expect(
      page.matches(of: #/<a /#.matchingSemantics(.unicodeScalar)).count
        == page.matches(of: #/<\/a>/#.matchingSemantics(.unicodeScalar)).count)
    for link in page.matches(of: #/href="([^"]*)"/#.matchingSemantics(.unicodeScalar)) {
      let address = link.1.replacing("&amp;", with: "&").replacing("&#39;", with: "'")
      #expect(SafeAddress(String(address)) != nil, "\(address)")
      #expect(!address.hasPrefix("https://evil"))
    }
    let tags = page.matches(of: #/<([^ >]*)/#.matchingSemantics(.unicodeScalar)).map {
      String($0.1)
    }
    let own: Set = [
      "!DOCTYPE", "html", "head", "meta", "title", "/title", "style", "/style", "/head", "body",
      "h1", "/h1", "h2", "/h2", "ul", "/ul", "li", "/li", "a", "/a", "small", "/small", "/body",
      "/html",
    ]
    #expect(Set(tags).isSubset(of: own), "\(Set(tags).subtracting(own).sorted())")
    #expect(Forbidden.first(inOutput: Array(page.utf8)) == nil)
  }
}
