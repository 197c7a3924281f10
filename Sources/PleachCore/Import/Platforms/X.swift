extension Importer {
  /// X, formerly Twitter: the archive.
  static let x = Importer(
    id: "x", title: "X (Twitter)", platform: "x",
    howToExport: [
      "Open Settings, Your account, Download an archive of your data.",
      "Confirm your password; the mail comes after a day or more.",
      "Download the ZIP and give it to pleach as it is.",
    ],
    recognises: XArchive.recognise, read: XArchive.read)
}

/// Files that assign an array to `window.YTD.<type>.part<number>`.
enum XArchive {
  /// The types that are read, in the order in which they are: your own id first, because it turns
  /// up in replies to yourself; tweets before the lists' end, because they tell the names.
  private static let types = [
    "account", "following", "follower", "block", "mute", "tweets", "tweet",
    "direct_message_headers", "direct_message_group_headers",
  ]
  static let manifest = "manifest.js"

  static func recognise(_ file: ExportFile) -> Recognition? {
    if file.opens(with: "window.__THAR_CONFIG") { return Recognition(manifest) }
    if let type = type(of: file) {
      if types.contains(type) { return Recognition(type) }
      return Recognition(type, .leave(reasons[type] ?? "says nothing about whom you follow"))
    }
    let isOld =
      file.opens(with: "Grailbird.data.")
      || file.headerCells.prefix(3).elementsEqual([
        "tweet_id", "in_reply_to_status_id", "in_reply_to_user_id",
      ]) || file.opens(with: "var user_details")
    let reason = "an X archive from before 2018 contains no follow lists: ask X for a new one"
    return isOld ? Recognition("grailbird", .leave(reason)) : nil
  }

  private static let reasons = [
    "like": "likes name neither author nor day",
    "lists_created": "lists are named without their members",
    "lists_member": "lists are named without their members",
    "lists_subscribed": "lists are named without their members",
  ]

  /// `following` of `window.YTD.following.part0 = …`.
  private static func type(of file: ExportFile) -> String? {
    let prefix = "window.YTD."
    let start = file.opening.drop { $0 <= 0x20 }
    guard start.starts(with: prefix.utf8) else { return nil }
    let name = start.dropFirst(prefix.utf8.count).prefix(100).prefix { $0 != UInt8(ascii: ".") }
    return Field.filled(String(decoding: name, as: UTF8.self).lowercased())
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    var tweets = XTweets()
    for type in types {
      for file in files where file.format == type {
        if type == "tweets" || type == "tweet" {
          tweets.read(file, &draft)
          continue
        }
        guard let bytes = draft.open(file) else { continue }
        guard let start = afterEquals(bytes) else {
          draft.fail(line: 1, nothingAssigned)
          continue
        }
        let array = withoutSemicolon(bytes)
        switch type {
        case "account": readOwner(array, start, &draft)
        case "direct_message_headers", "direct_message_group_headers":
          readMessages(array, start, &draft)
        default: readList(type, array, start, &draft)
        }
      }
    }
    tweets.nameAccounts(&draft)
    draft.complete(.following, from: ["following"])
    draft.complete(.followers, from: ["follower"])
    for file in files where file.format == manifest { check(file, against: files, &draft) }
  }

  static let nothingAssigned = "nothing is assigned here"

  static func afterEquals(_ bytes: [UInt8]) -> Int? {
    bytes.prefix(1_000).firstIndex(of: UInt8(ascii: "=")).map { $0 + 1 }
  }

  static func withoutSemicolon(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    while let last = bytes.last, last <= 0x20 || last == UInt8(ascii: ";") { bytes.removeLast() }
    return bytes
  }

  // MARK: Records

  private static func readOwner(_ bytes: [UInt8], _ start: Int, _ draft: inout ImportDraft) {
    draft.readRecords(bytes, at: start, isAlone: true) { record, _, draft in
      guard let account = record["account"], let id = id(account["accountId"]) else {
        return "no account id"
      }
      var owner = Self.account(id)
      owner.handle = account.text("username")
      owner.name = account.text("accountDisplayName")
      owner.email = account.text("email")
      owner.joined = account.day("createdAt")
      draft.setOwner(owner)
      return nil
    }
  }

  private static func readList(
    _ type: String, _ bytes: [UInt8], _ start: Int, _ draft: inout ImportDraft
  ) {
    let wrapper = ["block": "blocking", "mute": "muting"][type] ?? type
    draft.readRecords(bytes, at: start, isAlone: true) { record, _, draft in
      guard let tie = record[wrapper], let id = id(tie["accountId"]) ?? id(inLink: tie) else {
        return record == .null ? "empty" : "no account id"
      }
      var account = Self.account(id)
      switch type {
      case "following": account.isFollowing = true
      case "follower": account.followsYou = true
      case "block": account.isBlocked = true
      default: account.isMuted = true
      }
      draft.add(account)
      return nil
    }
  }

  static func account(_ id: String) -> AccountReading {
    var account = AccountReading(platform: "x", key: id)
    account.id = id
    account.url = "https://x.com/intent/user?user_id=\(id)"
    return account
  }

  /// A numeric id. One written as a number above 2^53 may have been rounded by a program that
  /// reads numbers as floating point: then it ends in zeros, and is not believed.
  static func id(_ value: JSON?) -> String? {
    guard let value, let text = value.filledText, text.utf8.count <= 20,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text != "0"
    else { return nil }
    if case .number = value, text.utf8.count > 16, text.hasSuffix("00") { return nil }
    return text
  }

  private static func id(inLink tie: JSON) -> String? {
    let address = tie.text("userLink").flatMap { SiteAddress($0) }
    return id(address?.queryValue("user_id").map(JSON.string))
  }
}
