extension Importer {
  /// GitHub's follows, followers and profiles, as its API hands them out.
  static let gitHub = Importer(
    id: "github", title: "GitHub", platform: "github",
    howToExport: [
      "Install GitHub's own program gh (cli.github.com) and sign in with: gh auth login",
      "gh api --paginate user/following > github-following.json",
      "gh api --paginate user/followers > github-followers.json",
      "These have logins only. For names and sites, one by one: gh api users/LOGIN > LOGIN.json",
    ],
    recognises: GitHub.recognise, read: GitHub.read)
}

/// Answers of the API in all the shapes that command lines save them in.
enum GitHub {
  /// What a file holds. Read in this order: profiles complete accounts that are there.
  enum Kind: String, CaseIterable {
    case following = "follows (API)"
    case followers = "followers (API)"
    case followingNames = "follows (names)"
    case followersNames = "followers (names)"
    case profiles = "profiles (API)"
    case links = "social accounts (API)"

    var list: FollowList? {
      switch self {
      case .following, .followingNames: .following
      case .followers, .followersNames: .followers
      case .profiles, .links: nil
      }
    }
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    var runs: [Kind: PageRun] = [:]
    for kind in Kind.allCases {
      for file in files where file.format == kind.rawValue {
        guard let bytes = draft.open(file) else { continue }
        switch kind {
        case .links: readLinks(bytes, of: login(of: file.file), &draft)
        case .followingNames, .followersNames:
          let count = readNames(bytes, kind, &draft)
          runs[kind, default: PageRun()].add(file.file.stem, endsList: !isFull(count))
        default:
          let endsList = readAccounts(bytes, kind, &draft)
          runs[kind, default: PageRun()].add(file.file.stem, endsList: endsList)
        }
      }
    }
    for kind in Kind.allCases {
      guard let list = kind.list else { continue }
      draft.complete(list, from: [kind.rawValue], pages: runs[kind] ?? PageRun())
    }
  }

  // MARK: Accounts

  /// - Returns: Whether the last page in the file seems to be the last of the list.
  private static func readAccounts(
    _ bytes: [UInt8], _ kind: Kind, _ draft: inout ImportDraft
  ) -> Bool {
    var sizes: [Int] = []
    draft.readPages(bytes) { page, draft in
      sizes.append(page.records.count)
      draft.readRecords(of: page) { record, draft in
        guard let login = login(record["login"]) else {
          return record.text("message").map { "GitHub answered: \($0)" } ?? "no login"
        }
        var account = profile(record, login)
        if isYou(record) {
          draft.setOwner(account)
          return nil
        }
        if kind == .following { account.isFollowing = true }
        if kind == .followers { account.followsYou = true }
        draft.add(account)
        return nil
      }
    }
    if sizes.count > 1, let fullest = sizes.max(), fullest > 1, let last = sizes.last {
      return last < max(fullest, smallestPage)
    }
    return !isFull(sizes.reduce(0, +))
  }

  /// Nobody asks for fewer a page.
  private static let smallestPage = 10

  /// Whether a page of so many may have others behind it: 30 come unasked, 100 at the most.
  private static func isFull(_ count: Int) -> Bool {
    count > 0 && (count % 30 == 0 || count % 50 == 0)
  }

  /// - Returns: How many rows there were.
  private static func readNames(
    _ bytes: [UInt8], _ kind: Kind, _ draft: inout ImportDraft
  ) -> Int {
    var count = 0
    draft.readRows(CSV(bytes, delimiter: UInt8(ascii: "\t"))) { row, draft in
      count += 1
      guard let login = login(.string(row.cell(0))) else { return "no login" }
      var account = account(login)
      if kind == .followingNames { account.isFollowing = true } else { account.followsYou = true }
      draft.add(account)
      return nil
    }
    return count
  }

  private static func readLinks(_ bytes: [UInt8], of login: String?, _ draft: inout ImportDraft) {
    draft.readPages(bytes) { page, draft in
      draft.readRecords(of: page) { record, draft in
        guard let url = record.text("url") else { return "no address" }
        guard let login else { return "the file's name does not begin with a login" }
        let link = SiteLink(url, label: record.text("provider"))
        let isThere = draft.update(login.lowercased()) { account in
          if !account.links.contains(where: { $0.url == url }) { account.links.append(link) }
        }
        return isThere ? nil : "\(login) is in none of the lists"
      }
    }
  }

  private static func profile(_ record: JSON, _ login: String) -> AccountReading {
    var account = account(login)
    if let id = record["id"]?.filledText, id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      (account.key, account.id, account.aliases) = (id, id, [login.lowercased()])
    }
    account.name = record.text("name")
    account.bio = record.text("bio")
    account.company = record.text("company")
    account.email = record.text("email")
    account.followerCount = record.count("followers")
    account.followingCount = record.count("following")
    account.joined = record.day("created_at")
    account.isBot = record.text("type").map { $0 == "Bot" } ?? account.isBot
    if let site = record.text("blog") {
      account.links.append(SiteLink(site.contains("://") ? site : "https://\(site)"))
    }
    if let name = record.text("twitter_username"), Self.login(.string(name)) != nil {
      account.links.append(SiteLink("https://x.com/\(name)", label: "twitter"))
    }
    return account
  }

  /// Only your own profile says what you pay for and keep private.
  private static func isYou(_ record: JSON) -> Bool {
    record["total_private_repos"] != nil || record["two_factor_authentication"] != nil
  }

  private static func account(_ login: String) -> AccountReading {
    var account = AccountReading(platform: "github", key: login.lowercased())
    account.handle = login
    if login.hasSuffix("[bot]") {
      account.isBot = true
    } else {
      account.url = "https://github.com/\(login)"
    }
    return account
  }

  /// Letters, digits, `-` and `_`, behind which a program may be called `[bot]`.
  static func login(_ value: JSON?) -> String? {
    guard case .string(let text)? = value else { return nil }
    let name = text.hasSuffix("[bot]") ? text.dropLast(5) : text[...]
    guard !name.isEmpty, name.utf8.count <= 60,
      name.utf8.allSatisfy({ byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      })
    else { return nil }
    return text
  }
}
