/// What people can be written as, for other programs and for other people.
public enum PeopleFormat: String, Sendable, CaseIterable {
  case json
  case csv
  case mastodon
  case mastodonLists = "mastodon-lists"
  case mastodonMuted = "mastodon-muted"
  case mastodonBlocked = "mastodon-blocked"
  case opml
  case vcard
  case graphml
  case gexf
  case dot
  case markdown
  case html

  /// What it is, in half a sentence.
  public var words: String {
    switch self {
    case .json: "people with accounts, tags and notes, and what they are tagged with"
    case .csv: "a table for a spreadsheet, a row an account, with your notes"
    case .mastodon: "whom you follow on Mastodon, as its following_accounts.csv"
    case .mastodonLists: "your lists on Mastodon, as its lists.csv"
    case .mastodonMuted: "whom you muted on Mastodon, as its muted_accounts.csv"
    case .mastodonBlocked: "whom you blocked on Mastodon, as its blocked_accounts.csv"
    case .opml: "the blogs you follow, for a feed reader"
    case .vcard: "cards for an address book (4.0), with your notes"
    case .graphml: "who follows whom, for graph programs"
    case .gexf: "the same for Gephi (1.3)"
    case .dot: "the same for Graphviz"
    case .markdown: "a list by community, with your notes"
    case .html: "a page of those you follow, by community, without your notes"
    }
  }

  /// People as a file: the same people of the same graph give the same bytes.
  ///
  /// - Parameter people: In the order in which they are to stand.
  /// - Complexity: O(accounts), for graphs O(the follows of all people).
  public func file(of people: [Person], in graph: Graph) -> PeopleFile {
    switch self {
    case .json: PeopleFile(PeopleRecords.bytes(people, in: graph), people.count, .people)
    case .csv: AccountTable.file(people, in: graph)
    case .mastodon: MastodonTables(people).following
    case .mastodonLists: MastodonTables(people).lists
    case .mastodonMuted: MastodonTables(people).muted
    case .mastodonBlocked: MastodonTables(people).blocked
    case .opml: FeedOutline.file(people)
    case .vcard: PeopleFile(ContactCards.bytes(people, in: graph), people.count, .people)
    case .graphml: PeopleFile(FollowGraph(people, in: graph).graphML, people.count, .people)
    case .gexf: PeopleFile(FollowGraph(people, in: graph).gexf, people.count, .people)
    case .dot: PeopleFile(FollowGraph(people, in: graph).dot, people.count, .people)
    case .markdown:
      PeopleFile(PeopleByCommunity(people, in: graph).markdown, people.count, .people)
    case .html:
      PeopleByCommunity.blogroll(people, in: graph)
    }
  }
}

/// People as a file, and how many of what are in it.
public struct PeopleFile: Sendable, Equatable {
  /// What a file has a row, a card or a line of.
  public enum Thing: String, Sendable {
    case people = "person"
    case accounts = "account"
    case feeds = "feed"
  }

  /// All of it.
  public let bytes: [UInt8]
  /// How many are in it.
  public let count: Int
  /// Of what.
  public let thing: Thing
  /// How many are not, because they have no address that others could read.
  public let leftOut: Int

  init(_ bytes: [UInt8], _ count: Int, _ thing: Thing, leftOut: Int = 0) {
    (self.bytes, self.count, self.thing, self.leftOut) = (bytes, count, thing, leftOut)
  }

  init(_ text: String, _ count: Int, _ thing: Thing) {
    self.init(Array(text.utf8), count, thing)
  }

  /// How many: "1 person", "3 accounts".
  public var words: String { Self.words(count, thing) }

  /// What is not in it and why; `nil` when nothing is left out.
  public var omission: String? {
    leftOut == 0
      ? nil : "\(Self.words(leftOut, thing)) left out, for want of an address that can be read"
  }

  private static func words(_ count: Int, _ thing: Thing) -> String {
    guard count != 1 else { return "1 \(thing.rawValue)" }
    return "\(count) \(thing == .people ? "people" : thing.rawValue + "s")"
  }
}
