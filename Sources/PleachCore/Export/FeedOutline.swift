/// The feeds that remain when the plan is carried out, as OPML 2.0.
///
/// A feed stands in each of its folders, as readers write it: folders within folders come apart.
struct FeedOutline {
  let bytes: [UInt8]

  init(_ plan: Plan, _ graph: Graph) {
    let deeds = plan["feeds"]?.deeds ?? []
    let gone = Set(deeds.filter { $0.kind == .unfollow }.map(\.account))
    let kept = graph.people.flatMap(\.accounts)
      .filter { $0.platform == "feeds" && $0.isFollowing && !gone.contains($0.id) }
    let new = deeds.filter { $0.kind == .follow }.compactMap { graph.account($0.account) }
    bytes = Array(Self.lines(kept + new).joined(separator: "\n").utf8) + [0x0A]
  }

  /// The feeds of some people that you follow, whatever is planned.
  static func file(_ people: [Person]) -> PeopleFile {
    let feeds = people.flatMap(\.accounts).filter { $0.platform == "feeds" && $0.isFollowing }
    let count = feeds.count { address(of: $0) != nil }
    return PeopleFile(
      Array(lines(feeds).joined(separator: "\n").utf8) + [0x0A], count, .feeds,
      leftOut: feeds.count - count)
  }

  private static func lines(_ feeds: [Account]) -> [String] {
    var folders: [String] = []
    for folder in feeds.flatMap(\.lists) where !folders.contains(folder) { folders.append(folder) }
    let inFolders = folders.flatMap { folder in
      ["    <outline \(attribute("text", folder)) \(attribute("title", folder))>"]
        + feeds.filter { $0.lists.contains(folder) }.compactMap { outline($0, "      ") }
        + ["    </outline>"]
    }
    return [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<opml version=\"2.0\">", "  <head>",
      "    <title>Feeds from pleach</title>", "  </head>", "  <body>",
    ] + inFolders + feeds.filter(\.lists.isEmpty).compactMap { outline($0, "    ") } + [
      "  </body>", "</opml>",
    ]
  }

  private static func outline(_ feed: Account, _ indent: String) -> String? {
    guard let address = address(of: feed) else { return nil }
    var line = "\(indent)<outline type=\"rss\" " + attribute("text", feed.label)
    line += " " + attribute("title", feed.label)
    if let bio = feed.bio { line += " " + attribute("description", bio) }
    line += " xmlUrl=\"\(MarkupText.exact(address))\""
    if let site = feed.links.first(where: isWeb) {
      line += " htmlUrl=\"\(MarkupText.exact(site))\""
    }
    return line + "/>"
  }

  /// Where nobody wrote the address, it is what the key leaves of it.
  private static func address(of feed: Account) -> String? {
    guard let url = feed.url else { return "https://" + feed.key }
    return isWeb(url) || !url.contains(":") ? url : nil
  }

  private static func isWeb(_ address: String) -> Bool {
    let lower = address.prefix(8).lowercased()
    return ["https://", "http://", "feed://"].contains { lower.hasPrefix($0) }
  }

  private static func attribute(_ name: String, _ text: String) -> String {
    "\(name)=\"\(MarkupText.escaped(FileText.line(text)))\""
  }
}
