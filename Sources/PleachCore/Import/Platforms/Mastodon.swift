extension Importer {
  /// Mastodon's lists as CSV or API pages, and those of GoToSocial and Pixelfed.
  static let mastodon = Importer(
    id: "mastodon", title: "Mastodon", platform: "mastodon",
    howToExport: [
      "On your server's web page open Preferences, Import and export, Data export.",
      "Download the CSV of follows; lists, mutes and blocks too if you use them.",
      "Give pleach the files together. Who follows you is not in them.",
      "Whom you answered and mentioned is in the archive: request it there, and give it too.",
    ],
    recognises: Mastodon.recognise, read: Mastodon.read)
}

/// The kinds of files and the order in which they are read.
enum Mastodon {
  /// What a file holds. Read in this order: relationships complete accounts that are there.
  enum Kind: String, CaseIterable {
    case following = "follows (CSV)"
    case followers = "followers (CSV)"
    case followingPage = "follows (API)"
    case followersPage = "followers (API)"
    case followingURLs = "follows (addresses)"
    case followersURLs = "followers (addresses)"
    case lists = "lists (CSV)"
    case muted = "mutes (CSV)"
    case blocked = "blocks (CSV)"
    case relationships = "relationships (API)"
    case owner = "yourself (archive)"
    case posts = "posts (archive)"
    case tokimeki = "review (Tokimeki)"
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    if let owner = draft.ownerName.flatMap({ MastodonAddress($0) }) {
      var account = AccountReading(platform: "mastodon", key: owner.key)
      account.handle = owner.text
      draft.setOwner(account)
    }
    var pages = MastodonPages()
    for kind in [.owner] + Kind.allCases.filter({ $0 != .owner }) {
      for file in files where file.format == kind.rawValue {
        guard let bytes = draft.open(file) else { continue }
        switch kind {
        case .followingPage, .followersPage:
          pages.read(bytes, of: kind, name: file.file.stem, into: &draft)
        case .relationships: pages.readRelationships(bytes, into: &draft)
        case .owner: MastodonArchive.readOwner(bytes, &draft)
        case .posts: MastodonArchive.readPosts(bytes, &draft)
        case .tokimeki: pages.readReview(bytes, into: &draft)
        case .followingURLs, .followersURLs: readAddresses(bytes, of: kind, into: &draft)
        default: readTable(bytes, of: kind, into: &draft)
        }
      }
    }
    draft.complete(.following, from: [Kind.following.rawValue, Kind.followingURLs.rawValue])
    draft.complete(.followers, from: [Kind.followers.rawValue, Kind.followersURLs.rawValue])
    pages.judge(into: &draft)
  }
}

/// `user@server` in any of its spellings.
struct MastodonAddress: Equatable {
  /// As people write it, the server's name in its own script.
  var text: String
  /// Lower-cased: what makes it the same account.
  var key: String
  var user: String
  /// In its own script.
  var server: String
  /// As it was written: only this may become a web address.
  var writtenServer: String

  /// Reads `user@server`, `@user@server`, or an address like `https://server/@user`.
  ///
  /// - Parameter server: Completes a name without one.
  init?(_ text: String, on server: String? = nil) {
    var name = Field.trimmed(text)
    if name.contains("://") {
      guard let found = Self.parts(of: name) else { return nil }
      self.init(user: found.user, server: found.server)
      return
    }
    if name.hasPrefix("acct:") { name.removeFirst(5) }
    if name.utf8.first == UInt8(ascii: "@") {
      name = String(decoding: name.utf8.dropFirst(), as: UTF8.self)
    }
    let parts = name.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    switch (parts.count, server) {
    case (2, _): self.init(user: parts[0], server: parts[1])
    case (1, let server?): self.init(user: parts[0], server: server)
    default: return nil
    }
  }

  private init?(user: String, server: String) {
    guard !user.isEmpty, !server.isEmpty, Self.isPlain(user), Self.isPlain(server) else {
      return nil
    }
    self.user = user
    writtenServer = server.lowercased()
    self.server = Punycode.decodedHost(server)
    text = "\(user)@\(self.server)"
    key = text.lowercased()
  }

  private static func isPlain(_ part: String) -> Bool {
    part.utf8.count <= 300
      && !part.utf8.contains { $0 <= 0x20 || $0 == 0x7F || ",;\"<>/\\@".utf8.contains($0) }
  }

  /// User and server of `/@user`, `/users/user` and, on Pixelfed, `/user`.
  private static func parts(of url: String) -> (user: String, server: String)? {
    guard let address = SiteAddress(url), let last = address.path.last else { return nil }
    switch address.path.count {
    case 1: return (last.hasPrefix("@") ? String(last.dropFirst()) : last, address.host)
    case 2 where address.path[0] == "users": return (last, address.host)
    default: return nil
    }
  }
}
