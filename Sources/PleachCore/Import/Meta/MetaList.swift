/// The lists of people that Instagram and Threads hand out, and what being in one means.
enum MetaList: String, CaseIterable, Sendable {
  case following, followers
  case closeFriends = "close friends"
  case favorites
  case blocked = "blocked accounts"
  case unfollowed = "recently unfollowed"
  case requested = "follow requests sent"
  case recentlyRequested = "recent follow requests"
  case received = "follow requests received"
  case restricted = "restricted accounts"
  case dismissed = "removed suggestions"
  case hidden = "stories hidden from"

  /// Its name in JSON, behind the platform's prefix.
  var key: String {
    switch self {
    case .following, .followers: rawValue
    case .closeFriends: "close_friends"
    case .favorites: "feed_favorites"
    case .blocked: "blocked_users"
    case .unfollowed: "unfollowed_users"
    case .requested: "follow_requests_sent"
    case .recentlyRequested: "permanent_follow_requests"
    case .received: "follow_requests_received"
    case .restricted: "restricted_users"
    case .dismissed: "dismissed_suggested_users"
    case .hidden: "hide_stories_from"
    }
  }

  /// What its pages are called; only the name tells of a page which list it is.
  private var pages: [String] {
    switch self {
    case .following, .followers: [rawValue]
    case .closeFriends: ["close_friends"]
    case .favorites: ["profiles_you've_favorited", "profiles_you_ve_favorited"]
    case .blocked: ["blocked_profiles", "blocked_accounts"]
    case .unfollowed: ["recently_unfollowed_profiles", "recently_unfollowed_accounts"]
    case .requested: ["pending_follow_requests"]
    case .recentlyRequested: ["recent_follow_requests"]
    case .received: ["follow_requests_you've_received", "follow_requests_you_ve_received"]
    case .restricted: ["restricted_profiles", "restricted_accounts"]
    case .dismissed: ["removed_suggestions"]
    case .hidden: ["hide_story_from"]
    }
  }

  /// The list that a JSON key names.
  init?(key: String, prefix: String) {
    guard key.hasPrefix(prefix), let list = Self.allCases.first(where: { prefix + $0.key == key })
    else { return nil }
    self = list
  }

  /// The list that a page of this name, without extension, should be.
  init?(page stem: String) {
    let name = MetaPart(stem).name
    guard let list = Self.allCases.first(where: { $0.pages.contains(name) }) else { return nil }
    self = list
  }

  /// Notes on an account that it is in this list. A request is no tie yet, and who is restricted is
  /// still read.
  func mark(_ account: inout AccountReading, since day: Day?) {
    switch self {
    case .following: (account.isFollowing, account.followingSince) = (true, day)
    case .followers: (account.followsYou, account.followsYouSince) = (true, day)
    case .closeFriends: account.lists = ["Close friends"]
    case .favorites: account.lists = ["Favorites"]
    case .blocked: account.isBlocked = true
    case .unfollowed: account.isFollowing = false
    case .requested, .recentlyRequested, .received, .restricted, .dismissed, .hidden: break
    }
  }
}

/// A file's name without extension, and its number where a list comes in parts: `followers_2`.
struct MetaPart {
  var name: String
  var number: Int?

  init(_ stem: String) {
    name = stem
    guard let line = stem.lastIndex(of: "_"), let number = Int(stem[stem.index(after: line)...])
    else { return }
    (name, self.number) = (String(stem[..<line]), number)
  }

  /// Whether the numbers of a list's parts run from 1 without a gap, or there are none.
  static func areWhole(_ numbers: [Int]) -> Bool {
    let numbers = Set(numbers)
    return numbers.isEmpty || numbers == Set(1...numbers.count)
  }
}
