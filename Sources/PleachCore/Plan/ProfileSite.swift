/// Where a platform shows its profiles: a row of `ProfileSite.all`.
struct ProfileSite {
  let platform: Platform.ID
  /// The platform's own hosts; hosts below them are its own too.
  let hosts: [String]
  /// What stands before the handle in a profile's address.
  let page: String

  init(_ platform: Platform.ID, _ hosts: [String], _ page: String) {
    (self.platform, self.hosts, self.page) = (platform, hosts, page)
  }

  /// Platforms with a site of their own. Mastodon has many, and feeds have each its own.
  static let all = [
    ProfileSite("bluesky", ["bsky.app"], "https://bsky.app/profile/"),
    ProfileSite("x", ["x.com", "twitter.com"], "https://x.com/"),
    ProfileSite("instagram", ["instagram.com"], "https://www.instagram.com/"),
    ProfileSite("threads", ["threads.net", "threads.com"], "https://www.threads.net/@"),
    ProfileSite("facebook", ["facebook.com"], "https://www.facebook.com/"),
    ProfileSite("linkedin", ["linkedin.com"], "https://www.linkedin.com/in/"),
    ProfileSite("youtube", ["youtube.com"], "https://www.youtube.com/@"),
    ProfileSite("github", ["github.com"], "https://github.com/"),
    ProfileSite("tiktok", ["tiktok.com"], "https://www.tiktok.com/@"),
    ProfileSite("reddit", ["reddit.com"], "https://www.reddit.com/user/"),
    ProfileSite("twitch", ["twitch.tv"], "https://www.twitch.tv/"),
  ]

  /// Whether a host is one of `hosts` or lies below one.
  static func owns(_ host: String, _ hosts: [String]) -> Bool {
    hosts.contains { host == $0 || host.hasSuffix("." + $0) }
  }
}

extension Account {
  /// Where the account can be looked at, followed and let go.
  ///
  /// An address that a stranger wrote counts only on the platform's own hosts, on Mastodon on those of
  /// the handle's server; else the address is made of the handle. Feeds, and platforms that pleach does
  /// not know, have no host but their own.
  public var profileAddress: SafeAddress? {
    let written = url.flatMap { SafeAddress($0) }
    if platform == "mastodon" { return mastodonAddress(written) }
    guard let site = ProfileSite.all.first(where: { $0.platform == platform }) else {
      return feedSite(written) ?? written
    }
    if let written, ProfileSite.owns(written.host, site.hosts) { return written }
    guard let handle, Self.isPlain(handle) else { return nil }
    return SafeAddress(site.page + handle)
  }

  private func mastodonAddress(_ written: SafeAddress?) -> SafeAddress? {
    guard let address = MastodonAddress(handle ?? key) else { return nil }
    let server = Punycode.encodedHost(address.server)
    if let written, ProfileSite.owns(written.host, [server]) { return written }
    guard Self.isPlain(address.user) else { return nil }
    return SafeAddress("https://\(server)/@\(address.user)")
  }

  /// The page that a feed belongs to, which a person would rather see, where it is on the feed's host.
  private func feedSite(_ feed: SafeAddress?) -> SafeAddress? {
    guard platform == "feeds", let feed else { return nil }
    return links.lazy.compactMap { SafeAddress($0) }.first { $0.host == feed.host }
  }

  /// What all platforms allow in names and no address takes for anything else.
  static func isPlain(_ handle: String) -> Bool {
    handle.utf8.count <= 100 && handle.utf8.contains { $0 != UInt8(ascii: ".") }
      && handle.utf8.allSatisfy {
        $0.isPlainLetterOrDigit || "._-".utf8.contains($0)
      }
  }
}
