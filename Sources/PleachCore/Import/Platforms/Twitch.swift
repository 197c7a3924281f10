extension Importer {
  /// Twitch's follows and followers, as its API hands them out.
  static let twitch = Importer(
    id: "twitch", title: "Twitch", platform: "twitch",
    howToExport: [
      "Install Twitch's own program twitch (dev.twitch.tv/docs/cli); it asks for an app of yours.",
      "twitch token -u -s 'user:read:follows moderator:read:followers'",
      "twitch api get /channels/followed -q user_id=YOUR_NUMBER -P > twitch-followed.json",
      "twitch api get /channels/followers -q broadcaster_id=YOUR_NUMBER -P > twitch-followers.json",
    ],
    recognises: Twitch.recognise, read: Twitch.read)
}

/// Pages of the API. An account is known by its number, because logins change.
private enum Twitch {
  static let followed = "follows (API)"
  static let followers = "followers (API)"

  static func recognise(_ file: ExportFile) -> Recognition? {
    guard let json = file.json else { return nil }
    if json.has("broadcaster_id", "followed_at") { return Recognition(followed) }
    if json.has("user_login", "followed_at") { return Recognition(followers) }
    guard json.has("data") else { return nil }
    if file.opens(with: "\"followed_at\"") {
      if file.opens(with: "\"broadcaster_login\"") { return Recognition(followed) }
      if file.opens(with: "\"user_login\"") { return Recognition(followers) }
      guard file.opens(with: "\"from_id\"") else { return nil }
    } else {
      // A list without anybody shows only the frame around it.
      guard json.has("total", "pagination"), file.stem.contains("follow") else { return nil }
    }
    return Recognition(file.stem.contains("followers") ? followers : followed)
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    for (format, list) in [(followed, FollowList.following), (followers, .followers)] {
      var seen: Set<String> = []
      var totals: Set<Int?> = []
      for file in files where file.format == format {
        guard let bytes = draft.open(file) else { continue }
        draft.readPages(bytes, lists: ["data"]) { page, draft in
          totals.insert(page.rest.count("total"))
          draft.readRecords(of: page) { record, draft in
            guard let account = account(record, list) else { return "no number and login" }
            seen.insert(account.key)
            draft.add(account)
            return nil
          }
        }
      }
      guard !totals.isEmpty else { continue }
      // Every page says how many there are in all.
      if totals == [seen.count] {
        draft.complete(list, from: [format])
      } else {
        draft.note(list.wordsForPart)
      }
    }
  }

  private static func account(_ record: JSON, _ list: FollowList) -> AccountReading? {
    let names = list == .following ? ["broadcaster", "to"] : ["user", "from"]
    for name in names {
      guard let id = record.text("\(name)_id"), isNumber(id),
        let login = record.text("\(name)_login"), isLogin(login)
      else { continue }
      var account = AccountReading(platform: "twitch", key: id)
      account.id = id
      account.handle = login
      account.aliases = [login.lowercased()]
      account.name = record.text("\(name)_name")
      account.url = "https://www.twitch.tv/\(login)"
      let day = record.day("followed_at")
      if list == .following {
        (account.isFollowing, account.followingSince) = (true, day)
      } else {
        (account.followsYou, account.followsYouSince) = (true, day)
      }
      return account
    }
    return nil
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.count <= 20 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isLogin(_ text: String) -> Bool {
    text.utf8.count <= 50
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
