extension Importer {
  /// Reddit's data request.
  static let reddit = Importer(
    id: "reddit", title: "Reddit", platform: "reddit",
    howToExport: [
      "Open reddit.com/settings/data-request and log in.",
      "Choose GDPR or Other, and all data; submit.",
      "Download the ZIP when the message comes (days). Who follows you is not in it.",
    ],
    recognises: Reddit.recognise, read: Reddit.read)
}

/// Tables (CSV), each known by its header.
enum Reddit {
  /// What a table holds, in the order in which it is read: who you are comes first.
  enum Kind: String, CaseIterable {
    case statistics, friends
    case subscribed = "subscriptions"
    case comments, messages
  }

  static func recognise(_ file: ExportFile) -> Recognition? {
    let header = file.headerCells.map { $0.lowercased() }
    switch header.first {
    case "statistic" where header == ["statistic", "value"]:
      return Recognition(Kind.statistics.rawValue)
    case "username" where header == ["username", "note"] && file.stem.hasPrefix("friends"):
      return Recognition(Kind.friends.rawValue)
    case "subreddit" where header.count == 1:
      guard file.stem.hasPrefix("subscribed") else {
        return Recognition("communities", .leave("communities are no people"))
      }
      return Recognition(Kind.subscribed.rawValue)
    case "id": return recogniseRows(header)
    default: return nil
    }
  }

  private static func recogniseRows(_ header: [String]) -> Recognition? {
    if header.contains("thread_id"), header.contains("from") {
      return Recognition(Kind.messages.rawValue)
    }
    if header.contains("gildings"), header.contains("parent"), header.contains("body") {
      return Recognition(Kind.comments.rawValue)
    }
    guard header.contains("subreddits"), header.contains("is_owner") else { return nil }
    return Recognition("communities", .leave("communities are no people"))
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    draft.setOwner(draft.ownerHandle.flatMap(account))
    var communities = 0
    for kind in Kind.allCases {
      for file in files where file.format == kind.rawValue {
        guard let bytes = draft.open(file) else { continue }
        var rows = CSV(bytes)
        let columns = columns(rows.next())
        draft.readRows(rows) { row, draft in
          switch kind {
          case .statistics: readStatistic(row, &draft)
          case .friends: readFriend(row, columns, &draft)
          case .subscribed: readSubscription(row, &communities, &draft)
          case .comments: readComment(row, columns, &draft)
          case .messages: readMessage(row, columns, &draft)
          }
        }
      }
    }
    if communities > 0 {
      draft.note("\(communities) communities are no people, and left out.")
    }
    let formats = Set(draft.batch.files.map(\.format))
    if formats.isSuperset(of: [Kind.friends.rawValue, Kind.subscribed.rawValue]) {
      draft.complete(.following, from: [Kind.friends.rawValue, Kind.subscribed.rawValue])
    }
  }

  private static func columns(_ header: CSV.Row?) -> [String: Int] {
    let names = (header?.cells ?? []).map { Field.trimmed($0).lowercased() }
    return Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The account of a user name, `u/` before it or not; `nil` when it cannot be one.
  static func account(_ text: String) -> AccountReading? {
    var name = text
    for prefix in ["/", "u/"] where name.lowercased().hasPrefix(prefix) {
      name.removeFirst(prefix.count)
    }
    guard name.utf8.count <= 40, Account.isPlain(name), !name.contains(".") else { return nil }
    var account = AccountReading(platform: "reddit", key: name.lowercased())
    account.handle = name
    account.url = "https://www.reddit.com/user/\(name)"
    return account
  }

  // MARK: Rows

  private static func readStatistic(_ row: CSV.Row, _ draft: inout ImportDraft) -> String? {
    switch row.cell(0).lowercased() {
    case "account name":
      guard let owner = account(row.cell(1)) else { return "no user name" }
      draft.setOwner(owner)
    case "export time": draft.setDay(Day(row.cell(1).prefix(11)))
    default: break
    }
    return nil
  }

  private static func readFriend(
    _ row: CSV.Row, _ columns: [String: Int], _ draft: inout ImportDraft
  ) -> String? {
    guard var account = account(row.cell(columns["username"])) else { return "no user name" }
    account.isFollowing = true
    account.note = Field.filled(row.cell(columns["note"]))
    draft.add(account)
    return nil
  }

  /// A profile that is followed stands among the communities as `u_` and its name.
  private static func readSubscription(
    _ row: CSV.Row, _ communities: inout Int, _ draft: inout ImportDraft
  ) -> String? {
    let name = row.cell(0)
    guard name.lowercased().hasPrefix("u_") else {
      communities += 1
      return nil
    }
    guard var account = account(String(name.dropFirst(2))) else { return "no user name" }
    account.isFollowing = true
    draft.add(account)
    return nil
  }
}
