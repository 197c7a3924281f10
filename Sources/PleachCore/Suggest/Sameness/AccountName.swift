/// What an account is called by others: `x:ada_quill`, `mastodon:ada@example.org`, `site:ada.example.org`.
///
/// Addresses, handles and feeds that mean the same account have the same name.
enum AccountName {
  /// Everything the account itself may be called.
  static func names(of account: Account) -> [String] {
    if account.platform == "feeds" {
      let names = [account.url, account.key].compactMap { $0.flatMap(ofFeed) }
      return names.count == 2 && names[0] == names[1] ? [names[0]] : names
    }
    // Keys are normalised by whoever made them; addresses say more only where the handle is not known.
    let own = "\(account.platform.raw):" + account.key.lowercased()
    guard let handle = account.handle else {
      return [own] + [account.url.flatMap(of)].compactMap(\.self).filter { $0 != own }
    }
    let lower = handle.lowercased()
    if account.key == lower { return [own] }
    let other = named(account.platform, lower)
    return other == own ? [own] : [own, other]
  }

  /// The account, or else the site, that an address or a handle with a server means.
  static func of(_ text: String) -> String? {
    let text = Field.trimmed(text)
    if !text.contains("/"), text.contains("@"), let address = MastodonAddress(text) {
      return "mastodon:" + address.key
    }
    guard let address = SiteAddress(text) else { return nil }
    return onPlatform(address) ?? onServer(address) ?? site(address)
  }

  /// The account whose posts a feed carries; `nil` for a feed of a site.
  static func ofFeed(_ text: String) -> String? {
    guard let address = SiteAddress(text) else { return nil }
    if address.host == "youtube.com", let channel = address.queryValue("channel_id") {
      return named("youtube", channel)
    }
    var path = address.path
    if let last = path.last, ["rss", ".rss", ".json", "rss.xml"].contains(last.lowercased()) {
      path.removeLast()
    } else if let last = path.last, last.lowercased().hasSuffix(".rss") {
      path[path.count - 1] = String(last.dropLast(4))
    } else {
      return nil
    }
    return of("https://" + address.host + "/" + path.joined(separator: "/")).flatMap {
      $0.hasPrefix("site:") ? nil : $0
    }
  }

  /// A site of somebody's own: its host, and the path below it when it is not the front page; `nil` for a
  /// profile on a platform.
  static func site(of text: String) -> String? {
    guard let name = of(text), name.hasPrefix("site:") else { return nil }
    return name
  }

  private static func named(_ platform: Platform.ID, _ name: String) -> String {
    if platform == "mastodon", let address = MastodonAddress(name) {
      return "mastodon:" + address.key
    }
    return "\(platform.raw):" + name.lowercased()
  }

  private static func onPlatform(_ address: SiteAddress) -> String? {
    let hosts = ProfileSite.all.map { ($0.platform, $0.hosts) } + [("twitch", ["twitch.tv"])]
    guard let (platform, _) = hosts.first(where: { ProfileSite.owns(address.host, $0.1) }) else {
      return nil
    }
    if platform == "x", let id = address.queryValue("user_id") { return named(platform, id) }
    let steps = address.path.drop { ways.contains($0.lowercased()) }
    guard var name = steps.first, !name.isEmpty else { return nil }
    if name.hasPrefix("@") { name.removeFirst() }
    return name.isEmpty ? nil : named(platform, name)
  }

  /// What stands between a platform's host and a name.
  private static let ways: Set<String> = [
    "in", "user", "u", "profile", "channel", "c", "_u", "users", "people", "company",
  ]

  private static func onServer(_ address: SiteAddress) -> String? {
    let path = address.path
    guard let first = path.first else { return nil }
    if first.hasPrefix("@"), first.count > 1, path.count == 1 {
      let user = first.dropFirst()
      return user.contains("@")
        ? MastodonAddress(String(user)).map { "mastodon:" + $0.key }
        : MastodonAddress("\(user)@\(address.host)").map { "mastodon:" + $0.key }
    }
    guard first == "users", path.count == 2 else { return nil }
    return MastodonAddress("\(path[1])@\(address.host)").map { "mastodon:" + $0.key }
  }

  private static func site(_ address: SiteAddress) -> String {
    var path = address.path.map { $0.lowercased() }
    if let last = path.last, front.contains(last) { path.removeLast() }
    return "site:" + ([address.host] + path).joined(separator: "/")
  }

  /// Pages and feeds that stand for the site they are on.
  private static let front: Set<String> = [
    "index.html", "index.htm", "index.php", "feed", "feed.xml", "rss", "rss.xml", "atom.xml",
    "index.xml", "feed.json", "home", "about",
  ]
}
