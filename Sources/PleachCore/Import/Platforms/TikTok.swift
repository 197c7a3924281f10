extension Importer {
  /// TikTok's export, as JSON or as text files.
  static let tikTok = Importer(
    id: "tiktok", title: "TikTok", platform: "tiktok",
    howToExport: [
      "In the app open Settings and privacy, Account, Download your data.",
      "Choose what to download: Profile, Activity; file format: JSON. Request data.",
      "After some days come back to the same page and download the ZIP.",
    ],
    recognises: TikTok.recognise, read: TikTok.read)
}

/// One JSON file whose sections move from year to year, or a folder of text files.
enum TikTok {
  static let export = "user data"

  /// A list of people.
  enum List: String, CaseIterable {
    case following, followers
    case blocked = "block list"
  }

  static func recognise(_ file: ExportFile) -> Recognition? {
    if let list = TikTokText.recognise(file) { return list }
    guard let key = file.firstKey, sections.contains(plain(key)) else { return nil }
    let isNamed = file.stem.hasPrefix("user_data")
    let isShaped = ["\"App\"", "\"ProfileMap\"", "\"FansList\"", "\"ItemFavoriteList\""]
      .contains(where: file.opens)
    return isNamed || isShaped ? Recognition(export) : nil
  }

  /// The top keys since 2020, without case and spaces.
  private static let sections: Set<String> = [
    "activity", "youractivity", "adsanddata", "appsettings", "comment", "comments",
    "directmessage", "directmessages", "profile", "profileandsettings", "likesandfavorites",
    "post", "video", "tiktoklive", "tiktokshop", "tiktokshopping", "incomepluswalletandshop",
    "incomewallettransactions", "locationreview", "pollsandpredictions",
  ]

  /// Keys are English in every language, and otherwise written as the year likes it.
  private static func plain(_ key: String) -> String {
    key.lowercased().filter { $0 != " " && $0 != "_" && $0 != "+" && $0 != "(" && $0 != ")" }
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    draft.setOwner(draft.ownerHandle.flatMap(account))
    var seen: Set<List> = []
    for file in files where file.format == export {
      guard let bytes = draft.open(file) else { continue }
      var walk = TikTokWalk(bytes)
      walk.readOwner(&draft)
      walk.readLists(&draft)
      seen.formUnion(walk.seen)
    }
    for file in files where file.format != export {
      guard let bytes = draft.open(file), let list = List(rawValue: file.format) else { continue }
      if TikTokText.read(bytes, of: list, &draft) { seen.insert(list) }
    }
    if seen.contains(.following) {
      draft.complete(.following, from: [export, List.following.rawValue])
    }
    if seen.contains(.followers) {
      draft.complete(.followers, from: [export, List.followers.rawValue])
    }
  }

  /// The account of a user name, whose case says nothing; `nil` when it cannot be one.
  static func account(_ name: String) -> AccountReading? {
    guard name.utf8.count <= 64, Account.isPlain(name) else { return nil }
    var account = AccountReading(platform: "tiktok", key: name.lowercased())
    account.handle = name
    account.url = "https://www.tiktok.com/@\(name)"
    return account
  }

  static func mark(_ account: inout AccountReading, in list: List, since day: Day?) {
    switch list {
    case .following: (account.isFollowing, account.followingSince) = (true, day)
    case .followers: (account.followsYou, account.followsYouSince) = (true, day)
    case .blocked: account.isBlocked = true
    }
  }

  /// What a key of the JSON holds, wherever it stands.
  enum Part: Equatable {
    case list(List)
    case chats, profile
  }

  static func part(_ key: String) -> Part? {
    switch plain(key) {
    case "following": .list(.following)
    case "fanslist": .list(.followers)
    case "blocklist": .list(.blocked)
    case "chathistory": .chats
    case "profilemap": .profile
    default: nil
    }
  }
}
