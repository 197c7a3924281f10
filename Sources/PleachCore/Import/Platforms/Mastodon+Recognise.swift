extension Mastodon {
  static func recognise(_ file: ExportFile) -> Recognition? {
    guard let first = file.firstByte else { return nil }
    // The first list may be called "[work]", which only its name tells from JSON.
    if file.stem == "lists", file.fileExtension == "csv" {
      return recogniseHeaderless(file, file.headerCells)
    }
    if first == UInt8(ascii: "[") { return recogniseJSON(file) }
    if first == UInt8(ascii: "{") { return recogniseArchive(file) }
    guard first != UInt8(ascii: "<") else { return nil }
    let header = file.headerCells
    guard let cell = header.first else { return nil }
    return cell.lowercased() == "account address"
      ? recogniseTable(file, header) : recogniseHeaderless(file, header)
  }

  private static func recogniseTable(_ file: ExportFile, _ header: [String]) -> Recognition {
    let second = header.count > 1 ? header[1].lowercased() : ""
    if second == "hide notifications" { return Recognition(Kind.muted.rawValue) }
    if second == "show boosts" {
      return Recognition((named(file) == .followers ? Kind.followers : .following).rawValue)
    }
    guard let kind = named(file) else {
      return Recognition(
        "addresses",
        .leave("a list of addresses: name it following.csv or followers.csv to say which list"))
    }
    return Recognition(kind.rawValue)
  }

  /// Files of older servers begin with the first address; only their name says which list it is.
  private static func recogniseHeaderless(_ file: ExportFile, _ cells: [String]) -> Recognition? {
    switch file.stem {
    case "lists":
      return cells.count == 2 && MastodonAddress(cells[1]) != nil
        ? Recognition(Kind.lists.rawValue) : nil
    case "blocked_domains":
      return Recognition("blocked servers", .leave("blocked servers are no accounts"))
    case "bookmarks" where cells.count == 1 && cells[0].hasPrefix("http"):
      return Recognition("bookmarks", .leave("bookmarks name posts, not people"))
    default:
      guard MastodonAddress(cells[0]) != nil, !cells[0].contains("://"), let kind = named(file)
      else { return nil }
      return Recognition(kind.rawValue)
    }
  }

  private static func named(_ file: ExportFile) -> Kind? {
    if let name = file.listName { return name.list == .following ? .following : .followers }
    let stem = file.stem
    if stem.hasPrefix("following") { return .following }
    if stem.hasPrefix("followers") { return .followers }
    if stem.hasPrefix("muted") || stem.hasPrefix("mutes") { return .muted }
    if stem.hasPrefix("blocked") || stem.hasPrefix("blocks") { return .blocked }
    return nil
  }

  /// Files of the archive, and what Tokimeki kept of a review.
  private static func recogniseArchive(_ file: ExportFile) -> Recognition? {
    guard let json = file.json else { return nil }
    if json.has("state"), file.opens(with: "\"keptIds\"") {
      return Recognition(Kind.tokimeki.rawValue)
    }
    guard file.opens(with: "www.w3.org/ns/activitystreams") else { return nil }
    if json.has("preferredUsername") { return Recognition(Kind.owner.rawValue) }
    guard json.has("orderedItems") else { return nil }
    switch file.stem {
    case "likes": return Recognition("likes", .leave("likes name no day"))
    case "bookmarks": return Recognition("bookmarks", .leave("bookmarks name posts, not people"))
    case "outbox": return Recognition(Kind.posts.rawValue)
    default: return file.opens(with: "/activity\"") ? Recognition(Kind.posts.rawValue) : nil
    }
  }

  private static func recogniseJSON(_ file: ExportFile) -> Recognition? {
    if file.opens(with: "\"followed_by\"") && file.opens(with: "\"requested\"") {
      return Recognition(Kind.relationships.rawValue)
    }
    if file.opens(with: "\"acct\"") && file.opens(with: "\"username\"") {
      switch named(file) {
      case .following: return Recognition(Kind.followingPage.rawValue)
      case .followers: return Recognition(Kind.followersPage.rawValue)
      default:
        let reason = "accounts of the API: name it following.json or followers.json"
        return Recognition("accounts", .leave("\(reason) to say which list"))
      }
    }
    guard opensWithAddress(file) else { return nil }
    switch named(file) {
    case .following: return Recognition(Kind.followingURLs.rawValue)
    case .followers: return Recognition(Kind.followersURLs.rawValue)
    default: return nil
    }
  }

  /// `["https:…` is how Pixelfed writes it.
  private static func opensWithAddress(_ file: ExportFile) -> Bool {
    let start = file.opening.filter { $0 > 0x20 && $0 != UInt8(ascii: "\\") }.prefix(10)
    return start.starts(with: "[\"https://".utf8) || start.elementsEqual("[\"https://".utf8)
      || start.starts(with: "[\"http://".utf8)
  }
}
