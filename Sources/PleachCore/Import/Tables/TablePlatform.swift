/// How people write the platform of a handle in tables of their own.
public enum TablePlatform {
  /// The platform of a word such as `Twitter` or `Our Slack`; `nil` for an empty one, and for a number.
  public static func id(of word: String) -> Platform.ID? {
    let folded = Folding.folded(Field.trimmed(word))
    guard !folded.isEmpty else { return nil }
    for field in TableField.all {
      if case .on(let platform) = field,
        field.titles.contains(folded) || Folding.folded(Platform.knownName(platform)) == folded
      {
        return platform
      }
    }
    let slug = Platform.ID.slug(word)
    // A number would be a column.
    return Int(slug.raw) == nil ? slug : nil
  }

  /// Whether it is one that a column can be said to be of.
  static func isKnown(_ platform: Platform.ID) -> Bool {
    TableField.all.contains(.on(platform))
  }

  /// The account that a cell means.
  ///
  /// - Parameters:
  ///   - cell: A handle, or the address of a profile.
  ///   - platform: Where it is; an address of another platform says so itself.
  /// - Returns: `nil` when the cell means none.
  static func account(_ cell: String, on platform: Platform.ID?) -> AccountReading? {
    guard let text = Field.filled(cell), !isEmpty(text) else { return nil }
    if platform == "feeds" { return feed(text) }
    if text.contains("/"), let address = SiteAddress(text) {
      return account(of: address, text, on: platform)
    }
    if platform == "mastodon" || platform == nil { return mastodon(text) }
    let handle = text.hasPrefix("@") ? String(text.dropFirst()) : text
    guard let platform, !handle.isEmpty, handle.utf8.count <= 253,
      !handle.utf8.contains(where: { $0 <= 0x20 }),
      !plain.contains(platform) || Account.isPlain(handle)
    else { return nil }
    return reading(platform, key: handle.lowercased(), handle: handle)
  }

  /// Whether people write this into a cell that is to stay empty.
  static func isEmpty(_ cell: String) -> Bool {
    empty.contains(cell.lowercased())
  }

  /// Where handles are letters and digits of English alone.
  private static let plain: Set<Platform.ID> = [
    "x", "github", "instagram", "threads", "tiktok", "twitch", "reddit",
  ]

  private static let empty: Set<String> = [
    "-", "–", "—", "n/a", "na", "none", "no", "null", "nil", "tbd", "unknown", "?", "??", "...",
    "…",
  ]

  private static func account(
    of address: SiteAddress, _ text: String, on platform: Platform.ID?
  ) -> AccountReading? {
    guard let name = AccountName.of(text), let colon = name.firstIndex(of: ":") else { return nil }
    let there = Platform.ID(String(name[..<colon]))
    let key = String(name[name.index(after: colon)...])
    if there == "mastodon" { return mastodon(key) }
    if there != "site" {
      let last = address.path.last { $0.drop { $0 == "@" }.lowercased() == key } ?? key
      return reading(there, key: key, handle: String(last.drop { $0 == "@" }))
    }
    // A page on a platform that pleach does not know is known by its address.
    guard let platform, !ProfileSite.all.contains(where: { $0.platform == platform }) else {
      return nil
    }
    var account = AccountReading(platform: platform.raw, key: address.key)
    account.url = text
    return account
  }

  private static func feed(_ text: String) -> AccountReading? {
    guard let address = SiteAddress(text) else { return nil }
    var account = AccountReading(platform: "feeds", key: address.key)
    account.url = text
    return account
  }

  private static func mastodon(_ text: String) -> AccountReading? {
    guard let address = MastodonAddress(text) else { return nil }
    return Mastodon.account(address)
  }

  private static func reading(
    _ platform: Platform.ID, key: String, handle: String
  ) -> AccountReading {
    var account = AccountReading(platform: platform.raw, key: key)
    account.handle = handle
    if let site = ProfileSite.all.first(where: { $0.platform == platform }),
      Account.isPlain(handle)
    {
      account.url = site.page + handle
    }
    return account
  }
}
