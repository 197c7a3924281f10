extension GitHub {
  static func recognise(_ file: ExportFile) -> Recognition? {
    guard let json = file.json else { return recogniseNames(file) }
    if json.has("login"), json.has("id") || json.has("node_id") || list(named: file) != nil {
      return recogniseAccounts(file, json)
    }
    if json.has("message", "documentation_url") { return recogniseError(file) }
    if json.has("provider", "url"), json.arrays > 0, file.opens(with: "://") {
      return Recognition(Kind.links.rawValue)
    }
    let isStar = json.has("starred_at", "repo") || json.has("full_name", "owner")
    let reason = "stars are given to projects, not to people"
    return isStar ? Recognition("stars (API)", .leave(reason)) : nil
  }

  private static func recogniseAccounts(_ file: ExportFile, _ json: JSONOpening) -> Recognition {
    if let list = list(named: file) {
      return Recognition((list == .following ? Kind.following : .followers).rawValue)
    }
    if json.has("public_repos") || json.has("bio") { return Recognition(Kind.profiles.rawValue) }
    let reason = "accounts of the API: name it github-following.json or github-followers.json"
    return Recognition("accounts", .leave("\(reason) to say which list"))
  }

  /// What the API answers instead of a list, such as that it was asked too often.
  private static func recogniseError(_ file: ExportFile) -> Recognition {
    if list(named: file) != nil, file.opens(with: "\"login\"") {
      return Recognition((list(named: file) == .following ? Kind.following : .followers).rawValue)
    }
    var reader = JSONReader(file.opening, manner: .forgiving)
    // Cut off or not, that it is an error is already known.
    let said = (try? reader.readValue())?.text("message") ?? "an error"
    return Recognition("error", .leave("GitHub answered: \(said)"))
  }

  /// Names alone do not say whose they are; a file or folder called GitHub does.
  private static func recogniseNames(_ file: ExportFile) -> Recognition? {
    guard let list = list(named: file), ["txt", "", "csv"].contains(file.fileExtension) else {
      return nil
    }
    let rows = Array(CSV(file.opening, delimiter: UInt8(ascii: "\t")).prefix(20))
    guard !rows.isEmpty,
      rows.allSatisfy({ $0.cells.count == 1 && login(.string($0.cell(0))) != nil })
    else { return nil }
    guard file.path.lowercased().contains("github") else {
      let reason = "bare names: if they are from GitHub, name it github-\(list.rawValue).txt"
      return Recognition("names", .leave(reason))
    }
    return Recognition((list == .following ? Kind.followingNames : .followersNames).rawValue)
  }

  private static func list(named file: ExportFile) -> FollowList? {
    // Somebody may be called "following".
    if let list = file.listName?.list { return list }
    if file.stem.contains("following") { return .following }
    return file.stem.contains("followers") ? .followers : nil
  }

  /// `ada` of `ada.social_accounts.json` and of `ada/social_accounts.json`.
  static func login(of file: ExportFile) -> String? {
    var stem = file.stem
    for end in ["social_accounts", "social-accounts", "social"] where stem.hasSuffix(end) {
      stem.removeLast(end.count)
      break
    }
    while let last = stem.last, "._- ".contains(last) { stem.removeLast() }
    if stem.isEmpty {
      stem = file.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
    }
    return login(.string(stem))
  }
}
