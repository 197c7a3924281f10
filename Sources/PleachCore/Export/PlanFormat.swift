/// What the plan of one platform can be written as.
public enum PlanFormat: String, Sendable, CaseIterable {
  /// On Mastodon the list that it reads, elsewhere a table for a spreadsheet.
  case csv
  /// Mastodon's lists and who is in them.
  case lists
  /// The feeds that remain, for a feed reader.
  case opml
  /// A list to tick, as text.
  case markdown
  /// A list to tick, for a browser.
  case html
  /// Commands for a program of the platform, to be read and run by hand.
  case script

  /// What it is, in half a sentence.
  public var words: String {
    switch self {
    case .csv: "on Mastodon the follows it reads, elsewhere a table for a spreadsheet"
    case .lists: "Mastodon's lists without those let go"
    case .opml: "the feeds that remain, with their folders"
    case .markdown: "a list to tick"
    case .html: "a list to tick, with links, for a browser"
    case .script: "commands for gh (GitHub) or toot (Mastodon), never run by pleach"
    }
  }

  /// Whether there is such a file for a platform.
  public func serves(_ platform: Platform.ID) -> Bool {
    switch self {
    case .csv, .markdown, .html: true
    case .lists: platform == "mastodon"
    case .opml: platform == "feeds"
    case .script: PlanHelp[platform].tool != nil
    }
  }

  /// How such a file is usually called.
  public func fileName(for platform: Platform.ID) -> String {
    let name = Platform.ID.slug(platform.raw, fallback: "platform").raw
    switch self {
    case .csv: return platform == "mastodon" ? "following_accounts.csv" : "plan-\(name).csv"
    case .lists: return "lists.csv"
    case .opml: return "feeds.opml"
    case .markdown: return "plan-\(name).md"
    case .html: return "plan-\(name).html"
    case .script: return "plan-\(name).sh"
    }
  }

  /// What a platform reads, and else a list to tick.
  public static func usual(for platform: Platform.ID) -> PlanFormat {
    PlanHelp[platform].file ?? .markdown
  }
}

/// Why a plan cannot be written so.
public enum PlanFormatError: Error, Equatable, Sendable {
  /// There is no such file for the platform.
  case notServed(PlanFormat, Platform.ID)
  /// Only tables that a platform reads are written from a file of it.
  case notRewritten(PlanFormat)
  /// The file to write from is UTF-16.
  case notUTF8
  /// The file to write from is not the list that the platform hands out.
  case notTheList
  /// Nobody of those let go is in the file to write from.
  case nobodyFound
}

extension Plan {
  /// The plan of one platform as a file; what is let go is not in it, what is to be followed is.
  ///
  /// - Parameters:
  ///   - original: A file of the platform to keep byte for byte but for the rows of those let go, and
  ///     the new ones at its end; for `.csv` on Mastodon and `.lists`.
  ///   - today: The day that a list to tick bears.
  /// - Complexity: O(accounts + the original).
  public func file(
    _ format: PlanFormat, for platform: Platform.ID, in graph: Graph, from original: [UInt8]? = nil,
    on today: Day
  ) throws(PlanFormatError) -> PlanFile {
    guard format.serves(platform) else { throw .notServed(format, platform) }
    let rewrites = format == .lists || format == .csv && platform == "mastodon"
    guard original == nil || rewrites else { throw .notRewritten(format) }
    switch format {
    case .csv where platform == "mastodon":
      return try MastodonTables(self, graph).following(from: original)
    case .lists: return try MastodonTables(self, graph).lists(from: original)
    case .opml: return PlanFile(FeedOutline(self, graph).bytes)
    case .csv: return PlanFile(Checklist(self, platform, graph, today).table)
    case .markdown: return PlanFile(Array(Checklist(self, platform, graph, today).markdown.utf8))
    case .html: return PlanFile(Array(Checklist(self, platform, graph, today).page.utf8))
    case .script: return PlanFile(Array(CommandScript(self, platform, graph, today).text.utf8))
    }
  }
}
