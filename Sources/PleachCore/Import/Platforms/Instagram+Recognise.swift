extension Instagram {
  static func recognise(_ file: ExportFile) -> Recognition? {
    if let list = MetaLists.recognise(file, on: site) { return list }
    if file.firstByte == UInt8(ascii: "[") { return recogniseArray(file) }
    guard let key = file.firstKey else { return nil }
    if let kind = kinds[key] { return Recognition(kind.rawValue) }
    if let reason = reasons[key] { return Recognition(key, .leave(reason)) }
    switch file.stem {
    case "connections" where oldKeys.contains(key): return Recognition(Kind.connections.rawValue)
    case "profile" where key == "username": return Recognition(Kind.profile.rawValue)
    default:
      // Older archives have the folder `messages` itself at the top; so have Facebook's.
      return MetaThreads.recognise(file, in: ["your_instagram_activity"])
        ?? (isNamed(file) ? MetaThreads.recognise(file, in: ["messages"]) : nil)
    }
  }

  /// Arrays without a key are known by name and by what is in their first record.
  private static func recogniseArray(_ file: ExportFile) -> Recognition? {
    let name = MetaPart(file.stem).name
    switch name {
    case "followers":
      let isEmpty = file.size < 8 && file.lies(in: "followers_and_following")
      return isEmpty
        || file.opens(with: "\"string_list_data\"") && file.opens(with: "instagram.com")
        ? Recognition(MetaList.followers.rawValue) : nil
    case "liked_posts", "liked_comments":
      return file.opens(with: "\"label_values\"") ? Recognition(Kind.likes.rawValue) : nil
    case "post_comments":
      return file.opens(with: "\"string_map_data\"") ? Recognition(Kind.comments.rawValue) : nil
    default: return nil
    }
  }

  private static func isNamed(_ file: ExportFile) -> Bool {
    file.path.lowercased().split(separator: "/").contains { $0.hasPrefix("instagram-") }
  }

  private static let kinds: [String: Kind] = [
    "profile_user": .profile, "relationships_custom_lists": .customLists,
    "likes_media_likes": .likes, "likes_comment_likes": .likes,
    "story_activities_story_likes": .likes, "comments_media_comments": .comments,
    "comments_reels_comments": .comments,
  ]

  private static let reasons = [
    "relationships_following_hashtags": "hashtags are no people"
  ]

  private static let oldKeys: Set<String> = [
    "blocked_users", "restricted_users", "follow_requests_sent", "permanent_follow_requests",
    "following", "followers", "following_hashtags", "dismissed_suggested_users", "close_friends",
  ]
}
