extension Facebook {
  /// What each key holds, in each of the layouts since 2018.
  static let kinds: [String: Kind] = [
    "profile_v2": .profile, "profile": .profile,
    "friends_v2": .friends, "friends": .friends,
    "following_v3": .following, "following_v2": .following, "following": .following,
    "followers_v3": .followers, "followers_v2": .followers, "followers": .followers,
    "deleted_friends_v2": .removed, "deleted_friends": .removed,
    "sent_requests_v2": .sent, "sent_requests": .sent,
    "received_requests_v2": .received, "received_requests": .received,
    "rejected_requests_v2": .rejected, "rejected_requests": .rejected,
    "pages_followed_v2": .pages, "pages_followed": .pages,
    "page_likes_v2": .likedPages, "page_likes": .likedPages,
    "pages_unfollowed_v2": .leftPages, "pages_unfollowed": .leftPages,
    "comments_v2": .comments, "comments": .comments,
  ]

  private static let reasons = [
    "groups_joined_v2": groups, "groups_joined": groups, "groups_admined_v2": groups,
    "groups_admined": groups,
  ]
  private static let groups = "groups are no people"

  private static let activityFolders = [
    "your_facebook_activity", "your_activity_across_facebook", "profile_information",
  ]

  static func recognise(_ file: ExportFile) -> Recognition? {
    if file.isMetaPage { return recognisePage(file) }
    if file.firstByte == UInt8(ascii: "[") { return recogniseArray(file) }
    guard let key = file.firstKey else { return nil }
    if let reason = reasons[key] { return Recognition(key, .leave(reason)) }
    guard let kind = kinds[key] else {
      return MetaThreads.recognise(file, in: activityFolders)
        ?? (isNamed(file) ? MetaThreads.recognise(file, in: ["messages"]) : nil)
    }
    return isShaped(file, as: kind) ? Recognition(kind.rawValue) : nil
  }

  /// `following` and the like are common words: what lies behind them must be Facebook's.
  private static func isShaped(_ file: ExportFile, as kind: Kind) -> Bool {
    switch kind {
    case .profile: file.opens(with: "\"full_name\"")
    case .comments: file.opens(with: "\"comment\"")
    default:
      file.opens(with: "\"name\"") && (file.opens(with: "\"timestamp\"") || isNamedList(file))
        || file.size < 40 && isNamedList(file)
    }
  }

  private static func recogniseArray(_ file: ExportFile) -> Recognition? {
    switch MetaPart(file.stem).name {
    case "people_who_followed_you" where file.opens(with: "\"string_list_data\""):
      Recognition(Kind.followers.rawValue)
    case "likes_and_reactions"
    where file.opens(with: "\"reaction\"") || file.opens(with: "\"label_values\""):
      Recognition(Kind.reactions.rawValue)
    default: nil
    }
  }

  /// Only its name tells of a page which list it is, and where Instagram's is called the same, its
  /// folder.
  private static func recognisePage(_ file: ExportFile) -> Recognition? {
    guard let kind = list(named: file.stem) else { return nil }
    let isShared = ["following", "followers"].contains(MetaPart(file.stem).name)
    return !isShared || MetaLists.foreignFolders.contains(where: file.lies)
      ? Recognition(kind.rawValue) : nil
  }

  private static func isNamedList(_ file: ExportFile) -> Bool { list(named: file.stem) != nil }

  private static func list(named stem: String) -> Kind? {
    switch MetaPart(stem).name {
    case "your_friends", "friends": .friends
    case "who_you've_followed", "who_you_ve_followed", "who_you_follow", "following": .following
    case "people_who_followed_you", "followers": .followers
    case "removed_friends": .removed
    case "sent_friend_requests", "friend_requests_sent": .sent
    case "received_friend_requests", "friend_requests_received": .received
    case "rejected_friend_requests": .rejected
    default: nil
    }
  }

  private static func isNamed(_ file: ExportFile) -> Bool {
    file.path.lowercased().split(separator: "/").contains { $0.hasPrefix("facebook-") }
  }
}
