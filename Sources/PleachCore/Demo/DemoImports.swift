extension DemoNetwork {
  /// The exports that brought the network in, oldest first.
  static func imports(_ past: DemoPast) -> [Import] {
    [
      ("Mastodon", "mastodon", 730, ["following_accounts.csv", "lists.csv"], 96, 0),
      ("X archive", "x", 728, ["following.js", "follower.js"], 61, 4),
      ("OPML", "feeds", 700, ["blogs.opml"], 58, 12),
      ("LinkedIn", "linkedin", 412, ["Connections.csv"], 44, 17),
      ("YouTube", "youtube", 240, ["subscriptions.csv"], 31, 22),
      ("Bluesky", "bluesky", 121, ["repo.car"], 72, 38),
      ("Mastodon", "mastodon", 33, ["following_accounts.csv", "followers.csv"], 29, 141),
      ("OPML", "feeds", 3, ["blogs.opml"], 6, 71),
    ].enumerated().map { index, row in
      Import(
        id: Import.ID("i\(index + 1)"), day: past.day(row.2), importer: row.0,
        platform: Platform.ID(row.1), files: row.3, added: row.4, updated: row.5)
    }
  }
}
